import { amountOf, sentenceOf } from '#shared/domain/commitments/sentence';
import { COMMITMENT_WORDS } from '#shared/domain/commitments/spoken';
import { percentileOf } from '#shared/domain/commitments/standing';
import type { Agreement, DisputeTerms } from '#shared/model/agreement';
import { Commitment, type Target } from '#shared/model/commitment';
import { KINDS } from '#shared/model/kinds';
import type { ExportRecord, Figures } from '../bundle';
import { dateWords, dayOf, percent } from '../format';
import { toldIn } from '../language';
import { type Lenient, lenient } from '../lenient';
import { words } from '../words';
import { countingRules } from './counting';
import { facts, plain } from './facts';
import { html, type Markup } from './markup';
import { keptWords, periodsTable, statedPeriods } from './periods';
import type { Sheet } from './sheet';
import { statementPart } from './statement';
import { teamBadges } from './teams';

type View = Lenient<Agreement>;
type Promise = NonNullable<View['commitments']>[number];
type MeasuredCommitment = Figures['commitments'][number];

/** `at least 50 leads`, `at least 60 %`. */
export function targetWords(target: Target | undefined): string {
  if (!target) return '';
  if (target.unit === 'hours')
    return words().timeTarget(amountOf(target, COMMITMENT_WORDS[toldIn()]), percentileOf(target));
  const figure = target.unit === 'leads' ? words().leads(target.value) : percent(target.value);
  return target.bound === 'atMost' ? words().atMost(figure) : words().atLeast(figure);
}

/** The promise as one sentence, made from its fields; empty while they do not suffice. */
export function commitmentSentence(commitment: Promise, name: (id: string) => string): string {
  const whole = Commitment.safeParse(commitment);
  return whole.success ? sentenceOf(whole.data, name, COMMITMENT_WORDS[toldIn()]) : '';
}

function commitmentPart(
  sheet: Sheet,
  commitment: Promise,
  at: number,
  measured: MeasuredCommitment | undefined,
  { annotations, statement }: ExportRecord,
): Markup {
  const { owedBy, owedTo, errorBudget } = commitment;
  const sentence = commitmentSentence(commitment, sheet.name) || measured?.sentence;
  const title = commitment.title?.trim() || words().untitledCommitment;
  const owes = owedBy && owedTo ? words().owes(sheet.name(owedBy), sheet.name(owedTo)) : null;
  const anchor = sheet.contents.promise(title, owes ?? '');
  return html`<section class="commitment"><div class="keep"><h4 id="${anchor}">${at + 1}. ${title}</h4>${
    sentence && html`<p class="sentence">${sentence}</p>`
  }${facts([
    [words().parties, owes],
    [words().target, targetWords(commitment.target)],
    [
      words().kept,
      measured && measured.missing.length === 0 ? keptWords(measured, statement !== undefined) : null,
    ],
    [words().errorBudget, errorBudget ? words().budget(errorBudget.misses, errorBudget.periods) : null],
    [words().whenSpent, errorBudget?.whenSpent?.trim()],
    [words().onMiss, commitment.onMiss?.trim()],
    [words().reviewOn, commitment.reviewOn ? dateWords(commitment.reviewOn) : null],
  ])}</div>${
    measured &&
    measured.missing.length > 0 &&
    html`<p class="missing">${words().missing(measured.missing.join(', '))}</p>`
  }${measured && (statement ? statedPeriods(measured, annotations) : periodsTable(measured, annotations))}</section>`;
}

/** Until when contested leads are answered, and who decides. */
function disputeTerms(sheet: Sheet, { answerDays, arbiter }: DisputeTerms): string {
  return words().disputeTerms(answerDays, arbiter ? sheet.name(arbiter) : null);
}

const recordLinks = (sheet: Sheet, ids: readonly string[]): Markup =>
  html`${ids.map((id, at) => {
    const anchor = sheet.anchorOf(id);
    return html`${at > 0 && ', '}${anchor ? html`<a href="#${anchor}">${sheet.name(id)}</a>${sheet.references.to(anchor)}` : sheet.name(id)}`;
  })}`;

/** An agreement: who promises what to whom, how it was kept lately, how it is counted, and its text. */
export function agreementPart(sheet: Sheet, record: ExportRecord): Markup {
  const view = lenient(KINDS.agreement.schema, record.view);
  const commitments = view.commitments ?? [];
  const rests = [...(view.processes ?? []), ...(view.definitions ?? [])].map(({ id }) => id);
  const measuredOf = (id: string) => record.measurement?.commitments.find((each) => each.id === id);
  const rules = countingRules(commitments);
  return html`${plain(view.purpose, 'lead')}${facts([
    [words().parties, view.parties?.length ? teamBadges(sheet, view.parties) : null],
    [words().owner, view.owner ? sheet.name(view.owner) : null],
    [words().effectiveOn, view.effectiveOn ? dateWords(view.effectiveOn) : null],
    [words().reviewOn, view.reviewOn ? dateWords(view.reviewOn) : null],
    [words().disputes, view.disputes ? disputeTerms(sheet, view.disputes) : null],
    [words().restsOn, rests.length > 0 ? recordLinks(sheet, rests) : null],
  ])}${record.statement && statementPart(sheet, record.statement)}<h3 id="${sheet.contents.add(words().commitments)}">${words().commitments}</h3>${
    record.measurement &&
    html`<p class="as-of">${words().judgedOn(dayOf(record.measurement.at, sheet.bundle.timeZone))}</p>`
  }${
    commitments.length > 0
      ? commitments.map((each, at) => commitmentPart(sheet, each, at, measuredOf(each.id), record))
      : html`<p class="missing">${words().noCommitments}</p>`
  }${view.body && html`<div class="body">${sheet.rich(view.body, 3, true)}</div>`}${
    rules && html`<h3 id="${sheet.contents.add(words().counted)}">${words().counted}</h3>${rules}`
  }`;
}

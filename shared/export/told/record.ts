import type { RichNode, RichText } from '#shared/model/binding/fields';
import { KINDS } from '#shared/model/kinds';
import { type ExportRecord, isSigned } from '../bundle';
import { dateWords, dayOf, momentWords, percent, periodLabel } from '../format';
import { commitmentSentence, targetWords } from '../html/agreement';
import { keptWords, latestPeriods } from '../html/periods';
import { doersOf, rolesOf } from '../html/process';
import { lenient } from '../lenient';
import { deadlineWords, durationWords, waysWords } from '../process-words';
import { statusDetail, statusWord } from '../status';
import { words as say } from '../words';
import { boxes, factsOf, headingOf, tableOf, told, underLevel, words } from './blocks';
import { toldRun } from './run';
import { toldTouchpoint } from './touchpoint';

/** What telling a record needs. */
export interface Telling {
  /** IANA zone that moments are written in. */
  timeZone: string;
  name(id: string): string;
}

/** The level of headings inside of a record; its title stands at 1. */
const INSIDE = 2;

const text = (body: RichText | undefined, level: number): RichNode[] =>
  body ? underLevel(body.content, level) : [];

function toldProcess({ name }: Telling, record: ExportRecord): RichNode[] {
  const view = lenient(KINDS.process.schema, record.view);
  const steps = view.steps ?? [];
  const roles = rolesOf(view);
  const exceptions = (view.exceptions ?? []).filter(({ title, action }) => title?.trim() || action?.trim());
  return [
    ...told(view.purpose, 'italic'),
    ...factsOf([
      [say().parties, (view.parties ?? []).map(name).join(', ')],
      [say().owner, view.owner && name(view.owner)],
      [say().scope, view.scope],
      [say().trigger, view.trigger],
      [say().outcome, view.outcome],
      [say().inputs, view.inputs],
      [say().outputs, view.outputs],
      [say().systems, (view.systems ?? []).flatMap(({ title }) => title?.trim() || []).join(', ')],
      [say().reviewEvery, view.reviewEvery && say().everyMonths(view.reviewEvery.months)],
    ]),
    headingOf(INSIDE, say().steps),
    ...(steps.length === 0 ? told(say().noSteps) : []),
    ...steps.flatMap((step, at) => [
      headingOf(INSIDE + 1, `${at + 1}. ${step.title?.trim() || say().untitledStep}`),
      words(
        [doersOf(step).map(name).join(', ') || say().nobody, deadlineWords(step.deadline)]
          .filter(Boolean)
          .join(' – '),
      ),
      ...factsOf([
        [say().inputs, step.inputs],
        [say().outputs, step.outputs],
        [say().duration, durationWords(step.duration)],
        [say().evidence, step.evidence],
        [say().ways, waysWords(steps, step).join('\n')],
        [say().documents, (step.documents ?? []).map(({ id }) => name(id)).join(', ')],
      ]),
      ...boxes((step.checklist ?? []).flatMap(({ title }) => title?.trim() || [])),
      ...text(step.notes, INSIDE + 2),
    ]),
    ...(steps.length > 0 && roles.length > 0
      ? [
          headingOf(INSIDE, say().responsibilities),
          tableOf(
            [say().step, ...roles.map(name)],
            steps.map((step, at) => [
              `${at + 1}. ${step.title?.trim() || say().untitledStep}`,
              ...roles.map((role) => (step.raci?.[role] ?? '').replace('AR', 'A R')),
            ]),
            3,
          ),
          words(
            Object.entries(say().raci)
              .map(([letter, word]) => `${letter} ${word}`)
              .join(' · '),
          ),
        ]
      : []),
    ...(exceptions.length > 0
      ? [
          headingOf(INSIDE, say().exceptions),
          tableOf(
            [say().exceptionWhen, say().exceptionThen],
            exceptions.map(({ title, action }) => [title ?? '', action ?? '']),
          ),
        ]
      : []),
    ...text(view.body, INSIDE),
  ];
}

function toldAgreement({ name, timeZone }: Telling, record: ExportRecord): RichNode[] {
  const view = lenient(KINDS.agreement.schema, record.view);
  const commitments = view.commitments ?? [];
  const { measurement } = record;
  const rests = [...(view.processes ?? []), ...(view.definitions ?? [])].map(({ id }) => name(id));
  return [
    ...told(view.purpose, 'italic'),
    ...factsOf([
      [say().parties, (view.parties ?? []).map(name).join(', ')],
      [say().owner, view.owner && name(view.owner)],
      [say().effectiveOn, view.effectiveOn && dateWords(view.effectiveOn)],
      [say().reviewOn, view.reviewOn && dateWords(view.reviewOn)],
      [
        say().disputes,
        view.disputes &&
          say().disputeTerms(
            view.disputes.answerDays,
            view.disputes.arbiter ? name(view.disputes.arbiter) : null,
          ),
      ],
      [say().restsOn, rests.join(', ')],
    ]),
    headingOf(INSIDE, say().commitments),
    ...(commitments.length === 0 ? told(say().noCommitments) : []),
    ...(measurement ? told(say().judgedOn(dayOf(measurement.at, timeZone))) : []),
    ...commitments.flatMap((commitment, at) => {
      const measured = measurement?.commitments.find(({ id }) => id === commitment.id);
      const { shown } = latestPeriods(measured?.periods ?? []);
      const { errorBudget, owedBy, owedTo } = commitment;
      return [
        headingOf(INSIDE + 1, `${at + 1}. ${commitment.title?.trim() || say().untitledCommitment}`),
        ...told(commitmentSentence(commitment, name) || measured?.sentence),
        ...factsOf([
          [say().parties, owedBy && owedTo && say().owes(name(owedBy), name(owedTo))],
          [say().target, targetWords(commitment.target)],
          [say().kept, measured && measured.missing.length === 0 && keptWords(measured)],
          [say().errorBudget, errorBudget && say().budget(errorBudget.misses, errorBudget.periods)],
          [say().whenSpent, errorBudget?.whenSpent],
          [say().onMiss, commitment.onMiss],
          [say().reviewOn, commitment.reviewOn && dateWords(commitment.reviewOn)],
        ]),
        ...(measured && measured.missing.length > 0 ? told(say().missing(measured.missing.join(', '))) : []),
        ...(shown.length > 0
          ? [
              tableOf(
                [say().period, say().verdict, say().figure, say().share],
                shown.map(({ start, end, status, numerator, denominator, measured: share }) => [
                  periodLabel(start, end),
                  say().periodStatus[status] ?? status,
                  numerator === null
                    ? '–'
                    : denominator === null
                      ? String(numerator)
                      : `${numerator}/${denominator}`,
                  share === null || denominator === null ? '–' : percent(share),
                ]),
              ),
            ]
          : []),
      ];
    }),
    ...text(view.body, INSIDE),
  ];
}

function toldDefinition({ name }: Telling, record: ExportRecord): RichNode[] {
  const view = lenient(KINDS.definition.schema, record.view);
  const criteria = view.criteria ?? [];
  return [
    ...told(view.meaning, 'italic'),
    ...factsOf([[say().owner, view.owner && name(view.owner)]]),
    ...(criteria.length > 0
      ? [
          headingOf(INSIDE, say().criteria),
          tableOf(
            [say().attribute, say().operator, say().value],
            criteria.map(({ attribute, operator, value }) => [
              attribute ?? '',
              say().operators[operator ?? ''] ?? operator ?? '',
              value ?? '',
            ]),
          ),
        ]
      : []),
    ...text(view.body, INSIDE),
  ];
}

function toldPlaybook(_: Telling, record: ExportRecord): RichNode[] {
  const view = lenient(KINDS.playbook.schema, record.view);
  return [...told(view.purpose, 'italic'), ...text(view.body, INSIDE)];
}

/** A touchpoint: what it is for, its agenda, what each meeting came to, and what is left to do. */
function toldDecisions({ name, timeZone }: Telling, { decisions = [] }: ExportRecord): RichNode[] {
  if (decisions.length === 0) return [];
  return [
    headingOf(INSIDE, say().decisions),
    tableOf(
      [say().decidedOn, say().decision, say().decidedBy, say().decisionOwner],
      decisions.map(({ at, text: said, by, owner }) => [
        dayOf(at, timeZone),
        said,
        name(by),
        owner === null ? '' : name(owner),
      ]),
    ),
  ];
}

/** Who signed what is shown, with the six words of each key; nothing for what nobody proposed. */
function toldSignatures({ name, timeZone }: Telling, { version }: ExportRecord): RichNode[] {
  if (!version) return [];
  return [
    headingOf(INSIDE, say().signatures),
    tableOf(
      [say().team, say().name, say().signedOn, say().fingerprint],
      version.parties.flatMap(({ team, signatories }) =>
        signatories.map(({ name: who, signedAt, declinedAt, reason, deputy, assent, words: six }) => [
          name(team),
          who,
          assent !== null
            ? say().assented[assent.way](dateWords(assent.on))
            : signedAt !== null
              ? [momentWords(signedAt, timeZone), deputy === null ? '' : say().deputySigned(deputy)]
                  .filter(Boolean)
                  .join('\n')
              : declinedAt !== null
                ? say().declinedBy(reason ?? '')
                : say().waiting,
          six.join(' '),
        ]),
      ),
    ),
  ];
}

const TOLD: Readonly<Record<string, (telling: Telling, record: ExportRecord) => RichNode[]>> = {
  process: toldProcess,
  agreement: toldAgreement,
  definition: toldDefinition,
  playbook: toldPlaybook,
  touchpoint: ({ name }, record) => toldTouchpoint(name, record),
  run: ({ name, timeZone }, record) => toldRun(name, record, timeZone),
};

/**
 * A record as one rich text, without its title: what it says in fields and tables, then its own text. Headings
 * begin at level 2; blocks that come from the record's texts keep their ids.
 */
export function toldRecord(telling: Telling, record: ExportRecord): RichNode[] {
  const status = [statusWord(record.status), statusDetail(record, telling.timeZone)];
  return [
    ...(isSigned(record) ? told(status.filter(Boolean).join(' – '), 'bold') : []),
    ...(TOLD[record.kind]?.(telling, record) ?? []),
    ...toldDecisions(telling, record),
    ...toldSignatures(telling, record),
  ];
}

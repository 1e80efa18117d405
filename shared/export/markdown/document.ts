import { RichText } from '#shared/model/binding/fields';
import { KINDS } from '#shared/model/kinds';
import { type Bundle, type ExportRecord, isSigned, recordsOf, titleOf } from '../bundle';
import { dateWords, dayOf, percent, periodLabel } from '../format';
import { commitmentSentence, targetWords } from '../html/agreement';
import { keptWords, latestPeriods } from '../html/periods';
import { doersOf, rolesOf } from '../html/process';
import { lenient } from '../lenient';
import { offerFacts } from '../offer-facts';
import { deadlineWords, durationWords, waysWords } from '../process-words';
import { statusDetail, statusWord } from '../status';
import { toldRun } from '../told/run';
import { toldTouchpoint } from '../told/touchpoint';
import { words } from '../words';
import { escapeMarkdown as text, yamlValue } from './escape';
import { richMarkdown } from './rich';

interface Page {
  bundle: Bundle;
  name(id: string): string;
  rich(body: RichText | undefined, level: number): string;
}

const fact = (term: string, value: string | null | undefined): string =>
  value ? `- **${term}:** ${text(value)}` : '';
const lines = (...each: readonly string[]): string => each.filter(Boolean).join('\n');
const paragraphs = (...each: readonly (string | false | undefined)[]): string =>
  each.filter(Boolean).join('\n\n');

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(text).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function processMarkdown({ name, rich }: Page, record: ExportRecord): string {
  const view = lenient(KINDS.process.schema, record.view);
  const steps = view.steps ?? [];
  const roles = rolesOf(view);
  const exceptions = (view.exceptions ?? []).filter(({ title, action }) => title || action);
  const told = steps.map((step, at) => {
    const who = doersOf(step).map(name).join(', ') || words().nobody;
    const due = deadlineWords(step.deadline);
    const notes = rich(step.notes, 4);
    const facts = lines(
      fact(words().inputs, step.inputs?.trim()),
      fact(words().outputs, step.outputs?.trim()),
      fact(words().duration, durationWords(step.duration)),
      fact(words().evidence, step.evidence?.trim()),
      fact(words().ways, waysWords(steps, step).join('; ')),
      fact(words().documents, (step.documents ?? []).map(({ id }) => name(id)).join(', ')),
    );
    const checks = lines(...(step.checklist ?? []).map(({ title }) => (title ? `- [ ] ${text(title)}` : '')));
    const said = paragraphs(
      `${at + 1}. **${text(step.title?.trim() || words().untitledStep)}** – ${text(who)}${due && `, ${due}`}`,
      facts,
      checks,
      notes,
    );
    return said.replace(/\n(?=[^\n])/g, '\n   ');
  });
  return paragraphs(
    text(view.purpose ?? ''),
    lines(
      fact(words().parties, (view.parties ?? []).map(name).join(', ')),
      fact(words().owner, view.owner && name(view.owner)),
      fact(words().scope, view.scope),
      fact(words().trigger, view.trigger),
      fact(words().outcome, view.outcome),
      fact(words().inputs, view.inputs),
      fact(words().outputs, view.outputs),
      fact(words().systems, (view.systems ?? []).flatMap(({ title }) => title || []).join(', ')),
      fact(words().reviewEvery, view.reviewEvery && words().everyMonths(view.reviewEvery.months)),
    ),
    `## ${words().steps}`,
    told.join('\n\n') || words().noSteps,
    steps.length > 0 && roles.length > 0 && `## ${words().responsibilities}`,
    steps.length > 0 &&
      roles.length > 0 &&
      tableOf(
        [words().step, ...roles.map(name)],
        steps.map((step) => [step.title ?? '', ...roles.map((role) => step.raci?.[role] ?? '')]),
      ),
    exceptions.length > 0 && `## ${words().exceptions}`,
    exceptions.length > 0 &&
      tableOf(
        [words().exceptionWhen, words().exceptionThen],
        exceptions.map(({ title, action }) => [title ?? '', action ?? '']),
      ),
    rich(view.body, 2),
  );
}

function agreementMarkdown({ name, rich }: Page, record: ExportRecord): string {
  const view = lenient(KINDS.agreement.schema, record.view);
  const told = (view.commitments ?? []).map((commitment, at) => {
    const measured = record.measurement?.commitments.find(({ id }) => id === commitment.id);
    const periods = latestPeriods(measured?.periods ?? []).shown;
    return paragraphs(
      `### ${at + 1}. ${text(commitment.title?.trim() || words().untitledCommitment)}`,
      text(commitmentSentence(commitment, name)),
      lines(
        fact(words().target, targetWords(commitment.target)),
        measured ? fact(words().kept, keptWords(measured)) : '',
      ),
      periods.length > 0 &&
        tableOf(
          [words().period, words().verdict, words().figure, words().share],
          periods.map(({ start, end, status, numerator, denominator, measured: share }) => [
            periodLabel(start, end),
            words().periodStatus[status] ?? status,
            numerator === null
              ? '–'
              : denominator === null
                ? String(numerator)
                : `${numerator}/${denominator}`,
            share === null || denominator === null ? '–' : percent(share),
          ]),
        ),
    );
  });
  return paragraphs(
    text(view.purpose ?? ''),
    lines(
      fact(words().parties, (view.parties ?? []).map(name).join(', ')),
      fact(words().owner, view.owner && name(view.owner)),
      fact(words().effectiveOn, view.effectiveOn && dateWords(view.effectiveOn)),
      fact(words().reviewOn, view.reviewOn && dateWords(view.reviewOn)),
    ),
    `## ${words().commitments}`,
    told.join('\n\n') || words().noCommitments,
    rich(view.body, 2),
  );
}

function definitionMarkdown({ rich }: Page, record: ExportRecord): string {
  const view = lenient(KINDS.definition.schema, record.view);
  const criteria = view.criteria ?? [];
  return paragraphs(
    text(view.meaning ?? ''),
    criteria.length > 0 &&
      tableOf(
        [words().attribute, words().operator, words().value],
        criteria.map(({ attribute, operator, value }) => [attribute ?? '', operator ?? '', value ?? '']),
      ),
    rich(view.body, 2),
  );
}

function offerMarkdown({ rich, name }: Page, record: ExportRecord): string {
  const view = lenient(KINDS.offer.schema, record.view);
  const told = offerFacts(record, name).filter(([, said]) => said !== '');
  return paragraphs(
    text(view.purpose ?? ''),
    told.map(([term, said]) => `- **${term}:** ${text(said)}`).join('\n'),
    rich(view.body, 2),
  );
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** The same text with its headings set deeper; what only looks like one inside of code stays. */
function deeper(markdown: string, by: number): string {
  if (by === 0) return markdown;
  let fence = '';
  return markdown
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? '';
      if (fence === '' && mark) fence = mark;
      else if (fence !== '' && mark.startsWith(fence)) fence = '';
      if (fence !== '' || mark) return line;
      return line.replace(/^(\s*)(#{1,6}) /, (_whole, space: string, marks: string) => {
        return `${space}${'#'.repeat(Math.min(marks.length + by, 6))} `;
      });
    })
    .join('\n');
}

/** What was decided in talking about a record, as a table. */
function decisionsMarkdown({ name, bundle }: Page, { decisions = [] }: ExportRecord): string | false {
  if (decisions.length === 0) return false;
  const head = [words().decidedOn, words().decision, words().decidedBy, words().decisionOwner];
  const rows = decisions.map(({ at, text: said, by, owner }) => [
    dayOf(at, bundle.timeZone),
    said,
    name(by),
    owner === null ? '' : name(owner),
  ]);
  return paragraphs(`## ${words().decisions}`, tableOf(head, rows));
}

function recordMarkdown(page: Page, record: ExportRecord): string {
  const { timeZone } = page.bundle;
  const status = [statusWord(record.status), statusDetail(record, timeZone)].filter(Boolean).join(' – ');
  const body =
    record.kind === 'touchpoint'
      ? page.rich({ type: 'doc', content: toldTouchpoint(page.name, record) }, 1)
      : record.kind === 'run'
        ? page.rich({ type: 'doc', content: toldRun(page.name, record, timeZone) }, 1)
        : record.kind === 'process'
          ? processMarkdown(page, record)
          : record.kind === 'agreement'
            ? agreementMarkdown(page, record)
            : record.kind === 'offer'
              ? offerMarkdown(page, record)
              : definitionMarkdown(page, record);
  return paragraphs(
    `# ${text(titleOf(record) || words().untitled)}`,
    isSigned(record) && `*${text(status)}*`,
    body,
    decisionsMarkdown(page, record),
  );
}

function frontMatter(bundle: Bundle): string {
  const [first] = recordsOf(bundle);
  const number = first?.source.from === 'version' ? (first.version?.number ?? null) : null;
  const rows: [string, string | number | null][] = [
    ['title', bundle.title],
    ['workspace', bundle.workspace],
    ...(bundle.parts.length === 1 && first
      ? ([
          ['id', first.id],
          ['kind', first.kind],
          ['status', first.status],
          ['version', number],
        ] as [string, string | number | null][])
      : []),
    ['date', bundle.generatedAt.slice(0, 10)],
  ];
  return `---\n${rows.map(([key, value]) => `${key}: ${yamlValue(value)}`).join('\n')}\n---`;
}

/**
 * A bundle as one Markdown file with front matter.
 * @param pictures where each picture lies, by the hash of its blob
 */
export function markdownDocument(bundle: Bundle, pictures: Readonly<Record<string, string>>): string {
  const nameOf = (id: string): string | undefined =>
    Object.hasOwn(bundle.names, id) ? bundle.names[id] : undefined;
  const page: Page = {
    bundle,
    name: (id) => nameOf(id) || id,
    rich: (body, level) =>
      richMarkdown(body, {
        name: nameOf,
        picture: (hash) => (Object.hasOwn(pictures, hash) ? pictures[hash] : undefined),
        level,
      }),
  };
  const parts = bundle.parts.flatMap(({ record, chapters }) => {
    if (record.kind !== 'playbook') return [recordMarkdown(page, record)];
    const view = lenient(KINDS.playbook.schema, record.view);
    const own = paragraphs(
      `# ${text(titleOf(record) || words().untitled)}`,
      text(view.purpose ?? ''),
      page.rich(view.body, 2),
      decisionsMarkdown(page, record),
    );
    const rest = (chapters ?? []).map((chapter) => {
      const { depth = 1, number } = chapter;
      const body = 'record' in chapter ? null : RichText.safeParse(chapter.body);
      const written =
        'record' in chapter
          ? recordMarkdown(page, chapter.record)
          : paragraphs(
              `# ${text(chapter.title || words().untitled)}`,
              body?.success && page.rich(body.data, 2),
            );
      return deeper(number ? written.replace(/^# /, `# ${number} `) : written, depth - 1);
    });
    return [own, ...rest];
  });
  return `${[frontMatter(bundle), ...parts].join('\n\n')}\n`;
}

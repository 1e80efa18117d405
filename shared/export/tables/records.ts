import { KINDS } from '#shared/model/kinds';
import { type Bundle, type ExportRecord, titleOf } from '../bundle';
import { commitmentSentence, targetWords } from '../html/agreement';
import { keptWords } from '../html/periods';
import { rolesOf } from '../html/process';
import { lenient } from '../lenient';
import { deadlineWords } from '../process-words';
import type { Cell, SheetTable } from './table';

const processOf = (record: ExportRecord) => lenient(KINDS.process.schema, record.view);
const agreementOf = (record: ExportRecord) => lenient(KINDS.agreement.schema, record.view);

/** Who does what in one process or several, a row for each step. */
export function raciTable(bundle: Bundle, processes: readonly ExportRecord[]): SheetTable {
  const views = processes.map(processOf);
  const roles = [...new Set(views.flatMap(rolesOf))];
  return {
    name: 'RACI',
    head: [
      'process',
      'number',
      'step',
      ...roles.map((role) => bundle.names[role] || role),
      'due',
      'takes',
      'gives',
    ],
    rows: views.flatMap((view) =>
      (view.steps ?? []).map((step, at) => [
        view.title ?? '',
        at + 1,
        step.title ?? '',
        ...roles.map((role) => step.raci?.[role] ?? ''),
        deadlineWords(step.deadline),
        step.inputs ?? '',
        step.outputs ?? '',
      ]),
    ),
  };
}

/** Every promise of agreements, with how it was kept. */
export function commitmentsTable(bundle: Bundle, agreements: readonly ExportRecord[]): SheetTable {
  const name = (id: string | undefined): string => (id === undefined ? '' : bundle.names[id] || id);
  return {
    name: 'Commitments',
    head: [
      'agreement',
      'status',
      'commitment',
      'title',
      'owed by',
      'owed to',
      'metric',
      'target',
      'sentence',
      'kept',
      'attainment',
    ],
    rows: agreements.flatMap((record) =>
      (agreementOf(record).commitments ?? []).map((commitment) => {
        const measured = record.measurement?.commitments.find(({ id }) => id === commitment.id);
        return [
          titleOf(record),
          record.status,
          commitment.id,
          commitment.title ?? '',
          name(commitment.owedBy),
          name(commitment.owedTo),
          commitment.metric ?? '',
          targetWords(commitment.target),
          commitmentSentence(commitment, (id) => name(id)),
          measured ? keptWords(measured) : '',
          measured?.attainment ?? null,
        ];
      }),
    ),
  };
}

const PERIOD_HEAD = [
  'start',
  'end',
  'due',
  'status',
  'numerator',
  'denominator',
  'measured',
  'explanation',
] as const;

/** Every judged period of agreements; a promise without any has one row that says nothing but what it is. */
export function periodsTable(agreements: readonly ExportRecord[]): SheetTable {
  return {
    name: 'Periods',
    head: ['agreement', 'commitment', 'title', 'metric', 'target', ...PERIOD_HEAD],
    rows: agreements.flatMap((record) =>
      (agreementOf(record).commitments ?? []).flatMap((commitment): Cell[][] => {
        const { id, title = '', metric = '', target } = commitment;
        const own = [titleOf(record), id, title, metric, targetWords(target)];
        const periods = record.measurement?.commitments.find((each) => each.id === id)?.periods ?? [];
        if (periods.length === 0) return [[...own, ...PERIOD_HEAD.map(() => '')]];
        return periods.map((period) => [
          ...own,
          { time: period.start },
          { time: period.end },
          { time: period.due },
          period.status,
          period.numerator,
          period.denominator,
          period.measured,
          period.explanation,
        ]);
      }),
    ),
  };
}

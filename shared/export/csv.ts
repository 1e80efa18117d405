import { KINDS } from '#shared/model/kinds';
import { type Bundle, type ExportRecord, isInForce } from './bundle';
import { csvFile } from './csv-field';
import { targetWords } from './html/agreement';
import { rolesOf } from './html/process';
import { lenient } from './lenient';
import { deadlineWords } from './process-words';
import { plainCell, type SheetTable } from './tables/table';

function raciCsv(bundle: Bundle, record: ExportRecord): string {
  const view = lenient(KINDS.process.schema, record.view);
  const roles = rolesOf(view);
  const head = [
    'number',
    'step',
    ...roles.map((role) => bundle.names[role] || role),
    'due',
    'takes',
    'gives',
  ];
  const rows = (view.steps ?? []).map((step, at) => [
    at + 1,
    step.title ?? '',
    ...roles.map((role) => step.raci?.[role] ?? ''),
    deadlineWords(step.deadline),
    step.inputs ?? '',
    step.outputs ?? '',
  ]);
  return csvFile([head, ...rows]);
}

/** A step of the matrix of responsibilities. */
export interface MatrixLine {
  process: string;
  /** 1 for a process's first step. */
  number: number;
  step: string;
  raci: Readonly<Record<string, string | undefined>>;
}

/** Who does what in several processes, a line for each step and a column for each role. */
export const matrixCsv = (
  lines: readonly MatrixLine[],
  roles: readonly { id: string; title: string }[],
): string =>
  csvFile([
    ['process', 'number', 'step', ...roles.map(({ title }) => title)],
    ...lines.map(({ process, number, step, raci }) => [
      process,
      number,
      step,
      ...roles.map(({ id }) => raci[id] ?? ''),
    ]),
  ]);

/** The matrix of several processes as they are exported. */
export function responsibilitiesCsv(bundle: Bundle, records: readonly ExportRecord[]): string {
  const views = records.map((record) => lenient(KINDS.process.schema, record.view));
  const roles = [...new Set(views.flatMap(rolesOf))];
  return matrixCsv(
    views.flatMap((view) =>
      (view.steps ?? []).map((step, at) => ({
        process: view.title ?? '',
        number: at + 1,
        step: step.title ?? '',
        raci: step.raci ?? {},
      })),
    ),
    roles.map((id) => ({ id, title: bundle.names[id] || id })),
  );
}

const PERIOD_HEAD = [
  'commitment',
  'title',
  'metric',
  'target',
  'start',
  'end',
  'due',
  'status',
  'numerator',
  'denominator',
  'measured',
  'explanation',
];

function periodsCsv(record: ExportRecord): string {
  const view = lenient(KINDS.agreement.schema, record.view);
  const rows = (view.commitments ?? []).flatMap((commitment) => {
    const { id, title = '', metric = '', target } = commitment;
    const own = [id, title, metric, targetWords(target)];
    const measured = record.measurement?.commitments.find((each) => each.id === id);
    if (!measured || measured.periods.length === 0) return [[...own, ...PERIOD_HEAD.slice(4).map(() => '')]];
    return measured.periods.map((period) => [
      ...own,
      period.start,
      period.end,
      period.due,
      period.status,
      period.numerator,
      period.denominator,
      period.measured,
      period.explanation,
    ]);
  });
  return csvFile([PERIOD_HEAD, ...rows]);
}

/** The figures of one record as a table, or null for a kind that has none. Drafts say so by the file's name. */
export function recordCsv(bundle: Bundle, record: ExportRecord): string | null {
  if (record.kind === 'process') return raciCsv(bundle, record);
  if (record.kind === 'agreement') return periodsCsv(record);
  return null;
}

/** `lead-hand-over-raci`, `sla-periods-draft`: what a table holds, for its file's name. */
export const csvName = (record: ExportRecord, base: string): string =>
  `${base}-${record.kind === 'process' ? 'raci' : 'periods'}${isInForce(record) ? '' : `-${record.status}`}`;

/** A table as a file. */
export const tableCsv = ({ head, rows }: SheetTable): string =>
  csvFile([head, ...rows.map((row) => row.map(plainCell))]);

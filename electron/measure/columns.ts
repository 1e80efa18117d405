import { looksPersonal } from '#shared/domain/leads/presets';
import { LEAD_FIELDS, type LeadField } from '#shared/model/lead';
import { LeadsError } from './errors';

/** Which column of a file goes where. */
export interface ColumnPlan {
  /** The mapped fields with the index of their column. */
  fields: { field: LeadField; column: string; index: number }[];
  /** Further columns that are kept. */
  kept: { column: string; index: number }[];
  /** Columns left out because they look personal. */
  personal: string[];
  /** Further columns that are kept on this device only, apart from all others, in the order of the file. */
  apart: { column: string; index: number }[];
  /** The column by which rows are matched with those of other sources, by its index. */
  match: { column: string; index: number } | null;
}

/** What is said of columns besides the mapping. */
interface Further {
  /** The column by which rows are matched with those of other sources. */
  match?: string | undefined;
  /** Columns that are kept apart. */
  apart?: readonly string[] | undefined;
}

/** More further columns than this are not kept; the rest is left out by its place. */
const MOST_KEPT = 200;

/**
 * Lays a mapping over the columns of a file.
 *
 * @throws LeadsError unknown-column when the mapping names one that the file has not,
 *   no-lead-id when nothing says which lead a row is about
 */
export function planColumns(
  columns: readonly string[],
  mapping: Partial<Record<LeadField, string>>,
  more: Further = {},
): ColumnPlan {
  const plan = layColumns(columns, mapping, more);
  if (plan.fields.some(({ field }) => field === 'leadId')) return plan;
  throw new LeadsError(
    'no-lead-id',
    `No column holds the id of the lead. The file has: ${columns.slice(0, 12).join(', ')}.`,
  );
}

/** The same while nobody has said yet which lead a row is about. */
export function layColumns(
  columns: readonly string[],
  mapping: Partial<Record<LeadField, string>>,
  { match, apart = [] }: Further = {},
): ColumnPlan {
  const fields: ColumnPlan['fields'] = [];
  for (const field of LEAD_FIELDS) {
    const column = mapping[field];
    if (column === undefined) continue;
    const index = columnIndex(columns, column);
    if (index < 0) {
      throw new LeadsError(
        'unknown-column',
        `The mapping names the column "${column}" for ${field}, which the file does not have.`,
        { column },
      );
    }
    fields.push({ field, column: columns[index] ?? column, index });
  }
  const used = new Set(fields.map(({ index }) => index));
  const aside = apart.map((column) => keptApart(columns, column, used)).sort((a, b) => a.index - b.index);
  for (const { index } of aside) used.add(index);
  const others = columns.map((column, index) => ({ column, index })).filter(({ index }) => !used.has(index));
  return {
    fields,
    apart: aside,
    kept: others.filter(({ column }) => !looksPersonal(column)).slice(0, MOST_KEPT),
    personal: others.filter(({ column }) => looksPersonal(column)).map(({ column }) => column),
    match: match === undefined ? null : matchedBy(columns, match),
  };
}

function keptApart(columns: readonly string[], column: string, used: ReadonlySet<number>) {
  const index = columnIndex(columns, column);
  if (index >= 0 && !used.has(index)) return { column: columns[index] ?? column, index };
  const why = index < 0 ? 'which the file does not have' : 'which is taken for something else already';
  throw new LeadsError('unknown-column', `The column "${column}" is to be kept on this device, ${why}.`, {
    column,
  });
}

function matchedBy(columns: readonly string[], column: string): ColumnPlan['match'] {
  const index = columnIndex(columns, column);
  if (index >= 0) return { column: columns[index] ?? column, index };
  throw new LeadsError(
    'unknown-column',
    `Its leads are to be matched by the column "${column}", which the file does not have.`,
    { column },
  );
}

function columnIndex(columns: readonly string[], wanted: string): number {
  const exact = columns.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = wanted.trim().toLowerCase();
  return columns.findIndex((column) => column.trim().toLowerCase() === plain);
}

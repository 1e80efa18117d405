import { LEAD_ATTRIBUTES, LEAD_TIMES, type LeadField } from '#shared/model/lead';
import { name } from './duckdb';

/** The columns of a blob that hold when a decision came last, beside those that hold the first. */
export const LAST_TIMES = { qualifiedAt: 'lastQualifiedAt', disqualifiedAt: 'lastDisqualifiedAt' } as const;

/** All columns of a blob that hold a moment; each has a `<name>_precision` beside it. */
export const BLOB_TIMES = [...LEAD_TIMES, ...Object.values(LAST_TIMES)] as const;

/** The type of a blob's column for an attribute. */
function typeOfAttribute(field: string): string {
  if (field === 'fit') return 'BOOLEAN';
  return field === 'amount' ? 'DOUBLE' : 'VARCHAR';
}

/** The columns of a blob in their order, written as SQL; those that are not mapped are NULL of their type. */
export function blobColumns(mapped: (field: LeadField) => boolean): string {
  const time = (field: string, known: boolean) =>
    known
      ? `${name(field)}, ${field}_precision`
      : `NULL::TIMESTAMP AS ${name(field)}, NULL::VARCHAR AS ${field}_precision`;
  return [
    '"leadId"',
    ...LEAD_TIMES.map((field) => time(field, mapped(field))),
    ...Object.values(LAST_TIMES).map((field) => time(field, false)),
    ...LEAD_ATTRIBUTES.map((field) =>
      mapped(field) ? name(field) : `NULL::${typeOfAttribute(field)} AS ${name(field)}`,
    ),
    'segments',
  ].join(', ');
}

/** The same columns as they are read back. */
export const BLOB_COLUMNS = [
  '"leadId"',
  ...BLOB_TIMES.flatMap((field) => [name(field), `${field}_precision`]),
  ...LEAD_ATTRIBUTES.map(name),
  'segments',
].join(', ');

/** A time of which the first stands, with its precision; the order of rows does not matter. */
function firstTime(field: string): string {
  return `min(${name(field)}) AS ${name(field)}, arg_min(${field}_precision, ${name(field)}) AS ${field}_precision`;
}

function lastTime(field: string, last: string): string {
  const at = `coalesce(${name(last)}, ${name(field)})`;
  const precision = `coalesce(${last}_precision, ${field}_precision)`;
  return `max(${at}) AS ${name(last)}, arg_max(${precision}, ${at}) AS ${last}_precision`;
}

function newest(column: string, order: string): string {
  return `arg_max(${name(column)}, ${order}) FILTER (${name(column)} IS NOT NULL) AS ${name(column)}`;
}

/**
 * Columns that make one lead of several observations, for a GROUP BY leadId. The hand-over and the
 * decisions keep their first moment (the last of a decision stands beside it); of everything else the
 * newest value that is not blank stays.
 *
 * @param order SQL that grows from older to newer observations
 */
export function mergedColumns(order: string): string[] {
  const times = LEAD_TIMES.map((field) => {
    if (field === 'handedOverAt' || field === 'qualifiedAt' || field === 'disqualifiedAt')
      return firstTime(field);
    return `${newest(field, order)}, ${newest(`${field}_precision`, order)}`;
  });
  const lasts = Object.entries(LAST_TIMES).map(([field, last]) => lastTime(field, last));
  return [...times, ...lasts, ...LEAD_ATTRIBUTES.map((field) => newest(field, order))];
}

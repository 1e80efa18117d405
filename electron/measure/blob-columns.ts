import { TWICE } from '#shared/domain/counting/events';
import { LEAD_ATTRIBUTES, LEAD_MARKS, LEAD_TIMES, type LeadField } from '#shared/model/lead';
import { isTimeField } from '#shared/model/mapping';
import { name } from './duckdb';

/** All columns of a blob that hold a moment; each has a `<name>_precision` beside it. */
export const BLOB_TIMES = [...LEAD_TIMES, ...Object.values(TWICE)] as const;

/** The type of a blob's column for an attribute. */
function typeOfAttribute(field: string): string {
  if (field === 'fit') return 'BOOLEAN';
  return field === 'amount' ? 'DOUBLE' : 'VARCHAR';
}

/** Is a field only said of another one, and not kept itself? */
export const isMark = (field: LeadField): boolean => LEAD_MARKS.some((mark) => mark === field);

/** A blob's columns for the fields that a file has; others it does not have, as empty columns cost time and room. */
export function blobColumns(fields: readonly LeadField[], segments: boolean): string[] {
  const columns = fields
    .filter((field) => !isMark(field))
    .flatMap((field) => (isTimeField(field) ? [name(field), `${field}_precision`] : [name(field)]));
  return segments ? [...columns, 'segments'] : columns;
}

/** No rows, with every column that a blob can have: a UNION BY NAME with it fills in what a blob lacks. */
export const EMPTY_BLOB = `SELECT ${[
  'NULL::VARCHAR AS "leadId"',
  ...BLOB_TIMES.map((field) => `NULL::TIMESTAMP AS ${name(field)}, NULL::VARCHAR AS ${field}_precision`),
  ...LEAD_ATTRIBUTES.map((field) => `NULL::${typeOfAttribute(field)} AS ${name(field)}`),
].join(', ')} WHERE false`;

/** A time of which the first stands, with its precision; the order of rows does not matter. */
function firstTime(field: string): string {
  return `min(${name(field)}) AS ${name(field)}, arg_min(${field}_precision, ${name(field)}) AS ${field}_precision`;
}

function lastTime(field: string, last: string): string {
  const precision = `arg_max(${field}_precision, ${name(field)})`;
  return `max(${name(field)}) AS ${name(last)}, ${precision} AS ${last}_precision`;
}

function newest(column: string, order: string): string {
  return `arg_max(${name(column)}, ${order}) FILTER (${name(column)} IS NOT NULL) AS ${name(column)}`;
}

/**
 * Columns that make one lead of several observations, for a GROUP BY leadId. The hand-over and the
 * decisions keep their first moment (the last one stands beside it); of everything else the
 * newest value that is not blank stays.
 *
 * @param order SQL that grows from older to newer observations
 */
export function mergedColumns(order: string, fields: readonly LeadField[]): string[] {
  return fields.flatMap((field) => {
    if (field === 'leadId' || isMark(field)) return [];
    if (!isTimeField(field)) return [newest(field, order)];
    if (field in TWICE) return [firstTime(field)];
    return [newest(field, order), newest(`${field}_precision`, order)];
  });
}

/** Columns that hold when something came last, for the same GROUP BY. */
export function lastColumns(fields: readonly LeadField[]): string[] {
  return Object.entries(TWICE).flatMap(([field, last]) =>
    fields.some((one) => one === field) ? [lastTime(field, last)] : [],
  );
}

import { LEAD_ATTRIBUTES, LEAD_TIMES, type LeadField, type LeadTime } from '#shared/model/lead';
import { isTimeField } from '#shared/model/mapping';
import { columnName, readCsv } from './csv-sql';
import { absoluteSql, cleaned, momentSql, precisionSql, wallSql } from './dates';
import { name, text } from './duckdb';
import type { Reading } from './reading';
import { PLAUSIBLE } from './zone-sql';

/** Values of attributes that mean nothing is known. */
const NOTHING = `('', '(no value)', 'null', 'n/a', '-')`;

/** What a lead fits by, as people and systems write it. */
const YES = ['true', 'yes', 'y', '1', 'ja', 'x', 'fit', 'fits', 'good fit', 'qualified', 'wahr'];
const NO = [
  'false',
  'no',
  'n',
  '0',
  'nein',
  'not fit',
  'no fit',
  'does not fit',
  'bad fit',
  'poor fit',
  'falsch',
];

/** The columns of a blob that hold when a decision came last, beside those that hold the first. */
export const LAST_TIMES = { qualifiedAt: 'lastQualifiedAt', disqualifiedAt: 'lastDisqualifiedAt' } as const;

/** The type of a blob's column for an attribute. */
export function typeOfAttribute(field: string): string {
  if (field === 'fit') return 'BOOLEAN';
  return field === 'amount' ? 'DOUBLE' : 'VARCHAR';
}

function trimmed(index: number): string {
  const value = `trim(${columnName(index)})`;
  return `CASE WHEN lower(${value}) IN ${NOTHING} THEN NULL ELSE ${value} END`;
}

function fitSql(value: string): string {
  const list = (words: string[]) => words.map(text).join(', ');
  return `CASE WHEN lower(${value}) IN (${list(YES)}) THEN true WHEN lower(${value}) IN (${list(NO)}) THEN false END`;
}

/** Numbers with currency signs and either way of writing thousands and decimals. */
function amountSql(value: string): string {
  const bare = `regexp_replace(${value}, '[^0-9.,-]', '', 'g')`;
  const comma = `regexp_matches(${bare}, ',[0-9]{1,2}$')`;
  const thousands = `regexp_matches(${bare}, '^-?[0-9]{1,3}([.][0-9]{3})+$') AND ${bare} LIKE '%.%.%'`;
  return `try_cast(CASE WHEN ${comma} THEN replace(replace(${bare}, '.', ''), ',', '.') WHEN ${thousands} THEN replace(${bare}, '.', '') ELSE replace(${bare}, ',', '') END AS DOUBLE)`;
}

interface Typed {
  field: LeadField;
  /** SQL of the typed value. */
  value: string;
  /** SQL of the text that it came from. */
  raw: string;
}

/**
 * The rows of a file with typed columns, in the order of the file: every field of a lead,
 * `<time>_precision`, `segments` with the further columns, and `refused`: the field that could not
 * be read, or NULL.
 *
 * @param rejects the table that keeps records which are no whole row
 */
export function typedRows(reading: Reading, timeZone: string, near: number, rejects: string): string {
  const { plan, dates } = reading;
  const first: string[] = [];
  const second: string[] = [];
  const third: string[] = [];
  const typed: Typed[] = [];
  const mapped = new Map(plan.fields.map(({ field, index }) => [field, index]));
  for (const { field, index } of plan.fields) {
    const raw = `v_${field}`;
    const date = dates.find((known) => known.field === field);
    first.push(`${date ? cleaned(columnName(index)) : trimmed(index)} AS ${raw}`);
    if (!date) {
      const value = field === 'fit' ? fitSql(raw) : field === 'amount' ? amountSql(raw) : raw;
      typed.push({ field, value, raw });
      continue;
    }
    second.push(`${wallSql(raw, date.format)} AS w_${field}`);
    third.push(`${absoluteSql(raw, `w_${field}`, date.format)} AS a_${field}`);
    typed.push({ field, value: momentSql(`w_${field}`, `a_${field}`, timeZone, near), raw });
  }
  const kept = plan.kept.map(
    ({ column, index }) => `${name(column)} := nullif(trim(${columnName(index)}), '')`,
  );
  first.push(
    `${kept.length > 0 ? `struct_pack(${kept.join(', ')})` : 'NULL::STRUCT("none" VARCHAR)'} AS segments`,
  );
  const star = (more: string[]) => ['*', ...more].join(', ');
  const values = typed.map(({ field, value }) => `${value} AS ${name(field)}`);
  const precisions = dates.map(({ field, format }) => {
    return `CASE WHEN v_${field} IS NOT NULL THEN ${precisionSql(`v_${field}`, format)} END AS ${field}_precision`;
  });
  return `
    WITH texts AS (SELECT ${first.join(', ')} FROM ${readCsv(reading, rejects)}),
    walls AS (SELECT ${star(second)} FROM texts),
    absolutes AS (SELECT ${star(third)} FROM walls),
    typed AS (SELECT ${[...values, ...precisions].join(', ')}, segments,
      ${typed
        .filter(({ field, raw, value }) => field !== 'leadId' && raw !== value)
        .map(({ field, raw }) => `${raw} IS NOT NULL AS h_${field}`)
        .concat('1 AS always')
        .join(', ')} FROM absolutes)
    SELECT ${outputColumns(mapped)}, segments, ${refusedSql(typed)} AS refused FROM typed`;
}

/** Why a row is refused, by the field whose value cannot be read; the first in the order of the fields. */
function refusedSql(typed: readonly Typed[]): string {
  const cases = typed.map(({ field, raw, value }) => {
    if (field === 'leadId') return 'WHEN "leadId" IS NULL THEN \'leadId\'';
    if (raw === value) return '';
    const outside = isTimeField(field)
      ? ` OR ${name(field)} < TIMESTAMP '${PLAUSIBLE.from}' OR ${name(field)} >= TIMESTAMP '${PLAUSIBLE.to}'`
      : '';
    return `WHEN (h_${field} AND ${name(field)} IS NULL)${outside} THEN ${text(field)}`;
  });
  return `CASE ${cases.join(' ')} ELSE NULL END`;
}

/** The columns of a blob in their order, those that are not mapped as NULL of their type. */
function outputColumns(mapped: ReadonlyMap<LeadField, number>): string {
  const times = (field: LeadTime) =>
    mapped.has(field)
      ? `${name(field)}, ${field}_precision`
      : `NULL::TIMESTAMP AS ${name(field)}, NULL::VARCHAR AS ${field}_precision`;
  const lasts = Object.values(LAST_TIMES).map(
    (last) => `NULL::TIMESTAMP AS ${name(last)}, NULL::VARCHAR AS ${last}_precision`,
  );
  const attributes = LEAD_ATTRIBUTES.map((field) =>
    mapped.has(field) ? name(field) : `NULL::${typeOfAttribute(field)} AS ${name(field)}`,
  );
  return ['"leadId"', ...LEAD_TIMES.map(times), ...lasts, ...attributes].join(', ');
}

/** A time of which the first stands, with its precision; the order of rows does not matter. */
export function firstTime(field: string): string {
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

import { LEAD_FIELDS, type LeadField } from '#shared/model/lead';
import { automatedSql } from './automated-sql';
import { blobColumns } from './blob-columns';
import { columnName, readCsv } from './csv-sql';
import type { ColumnDates } from './date-columns';
import { absoluteSql, cleaned, momentSql, precisionSql, quickSql, shapeOf, wallSql } from './dates';
import { name, text } from './duckdb';
import { matchKey } from './match-sql';
import type { Reading } from './reading';
import { reasonSql } from './reason-sql';
import { PLAUSIBLE, wallToUtc } from './zone-sql';

/** The types of how exact a moment is, and of a lead's field. */
const PRECISION = 'moment_precision';
const FIELD = 'lead_field';

/** What a lead fits by, as people and systems write it. Patterns, because a long IN becomes a join. */
const YES = '(?i)^(true|yes|y|1|ja|x|fit|fits|good fit|qualified|wahr)$';
const NO = '(?i)^(false|no|n|0|nein|not fit|no fit|does not fit|bad fit|poor fit|falsch)$';

/** What means that nothing is known. */
const NOTHING = '(?i)^ *(|\\(no value\\)|null|n/a|-) *$';

/**
 * Trimmed, and NULL where the value says that nothing is known. Comparing the first character and the last
 * costs next to nothing, and spares nearly all values the pattern and a copy.
 */
function trimmed(column: string): string {
  const begins = `(${column} < '.' OR (${column} >= 'N' AND ${column} < 'O') OR (${column} >= 'n' AND ${column} < 'o'))`;
  const nothing = `${begins} AND strlen(${column}) <= 20 AND regexp_matches(${column}, ${text(NOTHING)})`;
  const blanks = `${column} < '!' OR suffix(${column}, ' ')`;
  return `CASE WHEN ${nothing} THEN NULL WHEN ${blanks} THEN trim(${column}) ELSE ${column} END`;
}

function fitSql(value: string): string {
  return `CASE WHEN regexp_matches(${value}, ${text(YES)}) THEN true WHEN regexp_matches(${value}, ${text(NO)}) THEN false END`;
}

/** Numbers with currency signs and either way of writing thousands and decimals. */
function amountSql(value: string): string {
  const bare = `regexp_replace(${value}, '[^0-9.,-]', '', 'g')`;
  const comma = `regexp_matches(${bare}, ',[0-9]{1,2}$')`;
  const thousands = `regexp_matches(${bare}, '^-?[0-9]{1,3}([.][0-9]{3}){2,}$')`;
  const other = `CASE WHEN ${comma} THEN replace(replace(${bare}, '.', ''), ',', '.') WHEN ${thousands} THEN replace(${bare}, '.', '') ELSE replace(${bare}, ',', '') END`;
  return `coalesce(try_cast(${value} AS DOUBLE), try_cast(${other} AS DOUBLE))`;
}

/** A field on its way from text to type: SQL at each step, and when its value could not be read. */
interface Steps {
  /** From the file's columns. */
  first: string[];
  /** From those. */
  second: string[];
  third: string[];
  /** The typed columns. */
  typed: string[];
  /** A condition over the typed columns: there was a value, and it could not be read. */
  refused: string | null;
}

function timeSteps({ field, index, format }: ColumnDates, timeZone: string, near: number): Steps {
  const outside = `${name(field)} < TIMESTAMP '${PLAUSIBLE.from}' OR ${name(field)} >= TIMESTAMP '${PLAUSIBLE.to}'`;
  const column = columnName(index);
  const { quick } = format;
  if (quick !== null) {
    const moment = quick.shape === 'zoned' ? `q_${field}` : wallToUtc(`q_${field}`, timeZone, near);
    return {
      first: [`${column} AS v_${field}`, `${quickSql(column, quick)} AS q_${field}`],
      second: [
        `CASE WHEN q_${field} IS NULL AND v_${field} IS NOT NULL THEN ${cleaned(`v_${field}`)} END AS u_${field}`,
      ],
      third: [],
      typed: [
        `${moment} AS ${name(field)}`,
        `CASE WHEN q_${field} IS NOT NULL THEN ${text(quick.precision)}::${PRECISION} END AS ${field}_precision`,
        `u_${field}`,
      ],
      refused: `u_${field} IS NOT NULL OR ${outside}`,
    };
  }
  return {
    first: [`${cleaned(column)} AS u_${field}`],
    second: [`${wallSql(`u_${field}`, format)} AS w_${field}`],
    third: [`${absoluteSql(`u_${field}`, `w_${field}`, format)} AS a_${field}`],
    typed: [
      `${momentSql(`w_${field}`, `a_${field}`, timeZone, near)} AS ${name(field)}`,
      `CASE WHEN u_${field} IS NOT NULL THEN ${precisionSql(`u_${field}`, format)} END::${PRECISION} AS ${field}_precision`,
      `u_${field} IS NOT NULL AS h_${field}`,
    ],
    refused: `(h_${field} AND ${name(field)} IS NULL) OR ${outside}`,
  };
}

function attributeSteps(field: LeadField, index: number, { reasons }: Pick<Reading, 'reasons'>): Steps {
  const first = [`${trimmed(columnName(index))} AS v_${field}`];
  const plain = { first, second: [], third: [], typed: [`v_${field} AS ${name(field)}`], refused: null };
  if (field === 'rejectionReason')
    return { ...plain, typed: [`${reasonSql(`v_${field}`, reasons)} AS ${name(field)}`] };
  if (field === 'touchAutomated')
    return { ...plain, typed: [`coalesce(${automatedSql(`v_${field}`)}, false) AS machine`] };
  if (field === 'leadId') return { ...plain, refused: '"leadId" IS NULL' };
  if (field !== 'fit' && field !== 'amount') return plain;
  const value = field === 'fit' ? fitSql(`v_${field}`) : amountSql(`v_${field}`);
  return {
    ...plain,
    typed: [`${value} AS ${name(field)}`, `v_${field} IS NOT NULL AS h_${field}`],
    refused: `h_${field} AND ${name(field)} IS NULL`,
  };
}

/**
 * The columns of a blob, as they are taken from the typed ones: a touch of which a column says that a machine made it is
 * another time of the lead.
 */
function blobSql(fields: readonly LeadField[], segments: boolean): string[] {
  const columns = blobColumns(fields, segments);
  if (!fields.includes('touchAutomated') || !fields.includes('firstTouchAt')) return columns;
  const part = (of: string, other: string) => ({
    person: `CASE WHEN NOT machine THEN ${of} END AS ${of}`,
    machine: fields.includes('automatedTouchAt')
      ? `coalesce(${other}, CASE WHEN machine THEN ${of} END) AS ${other}`
      : `CASE WHEN machine THEN ${of} END AS ${other}`,
  });
  const parts = [
    part('"firstTouchAt"', '"automatedTouchAt"'),
    part('firstTouchAt_precision', 'automatedTouchAt_precision'),
  ];
  const touches = [
    '"firstTouchAt"',
    'firstTouchAt_precision',
    '"automatedTouchAt"',
    'automatedTouchAt_precision',
  ];
  return [
    ...columns.filter((column) => !touches.includes(column)),
    ...parts.flatMap(({ person, machine }) => [person, machine]),
  ];
}

/** The first field that could not be read; NULL when all could. */
function refusedSql(refused: readonly (readonly [LeadField, string | null])[]): string {
  const cases = refused.flatMap(([field, when]) =>
    when === null ? [] : [`WHEN ${when} THEN ${text(field)}::${FIELD}`],
  );
  return `CASE ${cases.join(' ')} END`;
}

/** SQL for whether the quick way left a value that is a moment, written in another way: asked of refused rows. */
function leftOverSql({ dates }: Reading): string {
  const left = dates.flatMap(({ field, format }) =>
    format.quick === null ? [] : [`(u_${field} IS NOT NULL AND ${shapeOf(`u_${field}`)} IS NOT NULL)`],
  );
  return left.length > 0 ? `CASE WHEN refused IS NULL THEN false ELSE ${left.join(' OR ')} END` : 'false';
}

/** Makes the types that the columns of `typedRows` have: a byte a row instead of a text. */
export const TYPES = [
  `CREATE TYPE ${PRECISION} AS ENUM ('instant', 'minute', 'day')`,
  `CREATE TYPE ${FIELD} AS ENUM (${LEAD_FIELDS.map(text).join(', ')})`,
];

/**
 * The rows of a file with typed columns, in the order of the file: the columns of a blob, `refused`
 * with the field that could not be read (or NULL), and `left_over` where the quick way met a moment in
 * another way of writing.
 *
 * @param near when most data are of, epoch milliseconds
 * @param rejects the table that keeps records which are no whole row
 */
export function typedRows(reading: Reading, timeZone: string, near: number, rejects: string): string {
  const { plan, dates } = reading;
  const steps = plan.fields.map(({ field, index }): [LeadField, Steps] => {
    const date = dates.find((known) => known.field === field);
    return [field, date ? timeSteps(date, timeZone, near) : attributeSteps(field, index, reading)];
  });
  const all = (part: 'first' | 'second' | 'third' | 'typed') => steps.flatMap(([, step]) => step[part]);
  const kept = plan.kept.map(({ column, index }) => `${name(column)} := ${columnName(index)}`);
  const segments = kept.length > 0 ? [`struct_pack(${kept.join(', ')}) AS segments`] : [];
  const aside = plan.apart.map(({ column, index }) => `${name(column)} := ${trimmed(columnName(index))}`);
  const apart = aside.length > 0 ? ['apart'] : [];
  if (aside.length > 0) segments.push(`struct_pack(${aside.join(', ')}) AS apart`);
  const { match } = reading;
  const matched = plan.match && match ? plan.match : null;
  const first = matched ? [`${trimmed(columnName(matched.index))} AS v_match`] : [];
  const typed = matched && match ? [`${matchKey('v_match', match.workspaceId)} AS match_key`] : [];
  const columns = blobSql(
    plan.fields.map(({ field }) => field),
    kept.length > 0,
  );
  const refused = refusedSql(steps.map(([field, step]) => [field, step.refused]));
  return `
    WITH texts AS (SELECT ${[...all('first'), ...first, ...segments].join(', ')} FROM ${readCsv(reading, rejects)}),
    second AS (SELECT ${['*', ...all('second')].join(', ')} FROM texts),
    third AS (SELECT ${['*', ...all('third')].join(', ')} FROM second),
    typed AS (SELECT ${[...all('typed'), ...typed, ...(kept.length > 0 ? ['segments'] : []), ...apart].join(', ')} FROM third),
    judged AS (SELECT *, ${refused} AS refused FROM typed)
    SELECT ${[...columns, ...(matched ? ['match_key'] : []), ...apart, 'refused', `${leftOverSql(reading)} AS left_over`].join(', ')} FROM judged`;
}

/** The same reading without any quick way: for a file that is not written in one way throughout. */
export function withoutQuick(reading: Reading): Reading {
  const dates = reading.dates.map((date) => ({
    ...date,
    format: { ...date.format, shape: 'mixed' as const, quick: null },
  }));
  return { ...reading, dates };
}

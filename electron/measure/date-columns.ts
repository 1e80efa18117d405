import type { LeadTime } from '#shared/model/lead';
import { type DateOrder, isTimeField } from '#shared/model/mapping';
import type { ColumnPlan } from './columns';
import { type CsvFile, columnName, readCsv } from './csv-sql';
import { cleaned, type DateFormat, type DateShape, quickFormat, shapeOf } from './dates';
import { type Duck, numberOf, textOf } from './duckdb';
import { LeadsError } from './errors';
import { linesOfRows } from './lines';

/** What is known about one column of moments. */
export interface ColumnDates {
  field: LeadTime;
  column: string;
  index: number;
  format: DateFormat;
  /** `decided` also where nothing was to decide. */
  order: 'decided' | 'ambiguous' | 'contradictory';
  /** What to do about it, in words; `null` when it is decided. */
  message: string | null;
  /** For contradictory ones: the lines of two values that decide differently. */
  lines: number[];
  /** Do times stand in it that carry no offset, so that their zone matters? */
  needsZone: boolean;
  /** An example as it stands in the file. */
  example: string;
}

type Given = CsvFile & { duck: Duck; plan: ColumnPlan };

/** Which of day and month comes first: as somebody said, and as it was where nobody says and no value decides. */
interface Orders {
  asked: DateOrder | undefined;
  usual: DateOrder | undefined;
}

/** So many rows from the beginning show what a column is like; where they leave doubt, all are read. */
const SAMPLE = 4000;

interface Tally {
  total: number;
  shapes: Map<string, number>;
  midnights: number;
  /** The lengths of the values of the commonest shape, at most two. */
  lengths: number[];
  example: string;
}

async function tally(duck: Duck, from: string, index: number): Promise<Tally> {
  const value = cleaned(columnName(index));
  const rows = await duck.all(`
    SELECT ${shapeOf('v')} AS shape, count(*) AS n, any_value(v) AS example, min(strlen(v)) AS shortest, max(strlen(v)) AS longest,
      count(*) FILTER (regexp_matches(v, '^[^:]*$') OR regexp_matches(v, '(^|[T ])0{1,2}:00(:00([.,]0+)?)?$')) AS midnights
    FROM (SELECT ${value} AS v FROM ${from}) WHERE v IS NOT NULL GROUP BY 1 ORDER BY n DESC`);
  const known = rows.filter(({ shape }) => shape !== null);
  const sum = (field: 'n' | 'midnights') => known.reduce((total, row) => total + numberOf(row[field]), 0);
  return {
    total: sum('n'),
    shapes: new Map(known.map((row) => [textOf(row['shape']), numberOf(row['n'])])),
    midnights: sum('midnights'),
    lengths: [...new Set([numberOf(known[0]?.['shortest']), numberOf(known[0]?.['longest'])])],
    example: textOf((known[0] ?? rows[0])?.['example']),
  };
}

const isShape = (text: string): text is Exclude<DateShape, 'mixed'> =>
  /^(iso|zoned|epoch|figures|words)$/.test(text);

function shapeOfColumn({ shapes }: Tally): DateShape {
  const [only, ...more] = shapes.keys();
  return only !== undefined && more.length === 0 && isShape(only)
    ? only
    : shapes.size === 0
      ? 'iso'
      : 'mixed';
}

interface Evidence {
  day: string | null;
  month: string | null;
  undecided: number;
}

/** Which values of a column decide that the day, or the month, comes first; and how many decide nothing. */
async function evidence(given: Given, index: number): Promise<{ evidence: Evidence; rows: number[] }> {
  const parts = `regexp_extract(v, '^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]', ['a', 'b'])`;
  const row = await given.duck.one(`
    WITH rows AS (SELECT row_number() OVER () - 1 AS n, ${cleaned(columnName(index))} AS v FROM ${readCsv(given)}),
    figures AS (SELECT n, v, try_cast(${parts}.a AS INTEGER) AS a, try_cast(${parts}.b AS INTEGER) AS b
      FROM rows WHERE v IS NOT NULL AND ${shapeOf('v')} = 'figures')
    SELECT arg_min(v, n) FILTER (a > 12 AND b <= 12) AS day, min(n) FILTER (a > 12 AND b <= 12) AS day_row,
      arg_min(v, n) FILTER (b > 12 AND a <= 12) AS month, min(n) FILTER (b > 12 AND a <= 12) AS month_row,
      count(*) FILTER (a <= 12 AND b <= 12 AND a <> b) AS undecided
    FROM figures`);
  return {
    evidence: {
      day: row['day'] === null ? null : textOf(row['day']),
      month: row['month'] === null ? null : textOf(row['month']),
      undecided: numberOf(row['undecided']),
    },
    rows: [row['day_row'], row['month_row']].flatMap((n) => (n === null ? [] : [numberOf(n)])),
  };
}

function quoted(
  day: string,
  dayLine: number | undefined,
  month: string,
  monthLine: number | undefined,
): string {
  return `"${day}" (line ${dayLine ?? '?'}) and "${month}" (line ${monthLine ?? '?'})`;
}

/** Decides the order of day and month of one column by all of its values, or says why it cannot. */
async function orderOf(given: Given, column: string, index: number, { asked, usual }: Orders) {
  const { evidence: found, rows } = await evidence(given, index);
  const { day, month, undecided } = found;
  const lines = await linesOfRows(given, rows);
  const [first, second] = rows.map((row) => lines.get(row));
  if (day !== null && month !== null) {
    const message = `The dates of "${column}" contradict each other: ${quoted(day, first, month, second)} cannot be written in the same order.`;
    return {
      order: null,
      state: 'contradictory' as const,
      message,
      lines: [first, second].flatMap((line) => line ?? []),
    };
  }
  const decided: DateOrder | null = day !== null ? 'dmy' : month !== null ? 'mdy' : null;
  if (decided !== null && asked !== undefined && decided !== asked) {
    const message = `The dates of "${column}" contradict the order that was given (${asked}): "${day ?? month}" (line ${first ?? '?'}).`;
    return {
      order: null,
      state: 'contradictory' as const,
      message,
      lines: first === undefined ? [] : [first],
    };
  }
  if (decided === null && asked === undefined && usual === undefined && undecided > 0) {
    const message = `The dates of "${column}" can be read day first or month first, and no value decides it. Say which with the date order (dmy or mdy).`;
    return { order: null, state: 'ambiguous' as const, message, lines: [] };
  }
  return { order: decided ?? asked ?? usual ?? 'dmy', state: 'decided' as const, message: null, lines: [] };
}

/**
 * How each mapped column of moments is to be read. Columns that write the year first cost a look at
 * the first rows; for others every value of the file is asked.
 */
export async function analyseDates(given: Given, orders: Orders): Promise<ColumnDates[]> {
  const all = readCsv(given);
  const head = `(SELECT * FROM ${all} LIMIT ${SAMPLE})`;
  const found: ColumnDates[] = [];
  for (const { field, column, index } of given.plan.fields) {
    if (!isTimeField(field)) continue;
    let seen = await tally(given.duck, head, index);
    const first = shapeOfColumn(seen);
    const clear = (first === 'iso' || first === 'zoned' || first === 'epoch') && seen.total > 0;
    if (!clear || seen.midnights === seen.total) seen = await tally(given.duck, all, index);
    const shape = shapeOfColumn(seen);
    const figures = seen.shapes.has('figures');
    const { order, state, message, lines } = figures
      ? await orderOf(given, column, index, orders)
      : { order: null, state: 'decided' as const, message: null, lines: [] };
    const days = seen.total > 0 && seen.midnights === seen.total && shape !== 'epoch';
    found.push({
      field,
      column,
      index,
      format: { shape, order, days, quick: seen.total > 0 ? quickFormat(shape, seen.lengths, days) : null },
      order: state,
      message,
      lines,
      needsZone: !(shape === 'zoned' || shape === 'epoch') && seen.total > 0,
      example: seen.example,
    });
  }
  return found;
}

/** Throws for the first column whose order of day and month is not certain. */
export function requireCertainDates(dates: readonly ColumnDates[]): void {
  for (const { order, message, column, lines } of dates) {
    if (order === 'ambiguous') throw new LeadsError('ambiguous-date', message ?? '', { column });
    if (order === 'contradictory')
      throw new LeadsError('contradictory-date', message ?? '', { column, line: lines[0] });
  }
}

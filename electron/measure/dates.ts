import type { DateOrder } from '#shared/model/mapping';
import { text, texts } from './duckdb';
import { wallToUtc } from './zone-sql';

/**
 * How a column writes its moments.
 * - `iso`: year first, without an offset; `zoned`: year first, with one; `epoch`: milliseconds or
 *   seconds since 1970; `figures`: day, month and year in figures; `words`: the month by name.
 * - `mixed`: more than one of these.
 */
export type DateShape = 'iso' | 'zoned' | 'epoch' | 'figures' | 'words' | 'mixed';

/** How one column of moments is to be read. */
export interface DateFormat {
  shape: DateShape;
  /** For figures: which of day and month comes first. */
  order: DateOrder | null;
  /** Every moment is at midnight: the column holds days. */
  days: boolean;
  /** The quick way to read most of it, where there is one. */
  quick: QuickFormat | null;
}

/** A column of which the first rows are all written in the same usual way. */
export interface QuickFormat {
  shape: 'iso' | 'zoned';
  /** Characters of each value. */
  length: number;
  precision: 'instant' | 'minute' | 'day';
}

/** The usual ways of writing a moment, by shape and length. */
export function quickFormat(shape: DateShape, lengths: readonly number[], days: boolean): QuickFormat | null {
  const [length, other] = lengths;
  if (length === undefined || (other !== undefined && shape !== 'zoned')) return null;
  if (shape === 'zoned') return { shape, length, precision: days ? 'day' : 'instant' };
  if (shape !== 'iso') return null;
  if (length === 10) return { shape, length, precision: 'day' };
  if (length === 16) return { shape, length, precision: days ? 'day' : 'minute' };
  return length === 19 ? { shape, length, precision: days ? 'day' : 'instant' } : null;
}

/** What stands for nothing in a column of moments. A pattern, because a long IN becomes a join. */
const BLANK = '(?i)^(|-|—|n/a|na|null|none|#n/a|\\(no value\\)|0000-00-00)$';

const CLOCK = '[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?( ?[AaPp]\\.?[Mm]\\.?)?';
const ZONE = ' ?(Z|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?)';
const YEAR_FIRST = `[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}([T ]+${CLOCK})?`;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The shapes by regular expression (RE2, of the whole value). */
export const SHAPES: readonly [Exclude<DateShape, 'mixed'>, string][] = [
  ['iso', `^${YEAR_FIRST}$`],
  ['zoned', `^${YEAR_FIRST}${ZONE}$`],
  ['epoch', '^[0-9]{10}([0-9]{3})?$'],
  ['figures', `^[0-9]{1,2}[/.-][0-9]{1,2}[/.-]([0-9]{4}|[0-9]{2})(,? +${CLOCK})?$`],
  [
    'words',
    `^(?i)(${MONTH} [0-9]{1,2},? [0-9]{4}|[0-9]{1,2}[- .]+${MONTH}[- ,]+[0-9]{4})(,? +(at +)?${CLOCK})?$`,
  ],
];

/** Trimmed, with the blanks that people never see made plain; NULL where it stands for nothing. */
export function cleaned(column: string): string {
  const plain = `trim(replace(replace(${column}, chr(160), ' '), chr(8239), ' '))`;
  return `CASE WHEN regexp_matches(${plain}, ${text(BLANK)}) THEN NULL ELSE ${plain} END`;
}

/** A value's shape in SQL; NULL when it is no moment at all. */
export function shapeOf(value: string): string {
  const cases = SHAPES.map(
    ([shape, pattern]) => `WHEN regexp_matches(${value}, ${text(pattern)}) THEN ${text(shape)}`,
  );
  return `CASE ${cases.join(' ')} END`;
}

/** Figures with slashes, a year of four digits and a clock that strptime reads. */
function figuresPlain(value: string): string {
  const slashes = `regexp_replace(${value}, '^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]', '\\1/\\2/')`;
  const years = `regexp_replace(${slashes}, '^([0-9]{1,2}/[0-9]{1,2}/)([0-9]{2})($|[^0-9])', '\\120\\2\\3')`;
  return clockPlain(years);
}

function clockPlain(value: string): string {
  const commas = `regexp_replace(replace(${value}, ',', ' '), ' +', ' ', 'g')`;
  const points = `regexp_replace(${commas}, '([0-9]) ?([AaPp])\\.?([Mm])\\.?$', '\\1 \\2\\3')`;
  return `upper(${points})`;
}

const CLOCKS = ['', ' %H:%M', ' %H:%M:%S', ' %I:%M %p', ' %I:%M:%S %p'];

function strptime(value: string, dates: readonly string[]): string {
  return `try_strptime(${value}, ${texts(dates.flatMap((date) => CLOCKS.map((clock) => `${date}${clock}`)))})`;
}

/** Wall-clock time of a value without an offset; the shape decides how. */
function wallTime(value: string, shape: DateShape, order: DateOrder | null): string {
  if (shape === 'iso') {
    const plain = `regexp_replace(replace(replace(${value}, '/', '-'), '.', '-'), '-([0-9]{1,9})$', '.\\1')`;
    const usual = `try_cast(${value} AS TIMESTAMP)`;
    const rare = `coalesce(try_cast(${plain} AS TIMESTAMP), ${strptime(clockPlain(`replace(replace(${value}, '/', '-'), 'T', ' ')`), ['%Y-%m-%d'])})`;
    return `CASE WHEN ${usual} IS NOT NULL THEN ${usual} WHEN regexp_matches(${value}, '^[0-9]{4}.[0-9]{1,2}.[0-9]{1,2}$') THEN try_cast(replace(replace(${value}, '/', '-'), '.', '-') AS TIMESTAMP) ELSE ${rare} END`;
  }
  if (shape === 'figures') {
    return strptime(figuresPlain(value), [order === 'mdy' ? '%m/%d/%Y' : '%d/%m/%Y']);
  }
  const spaces = `regexp_replace(replace(replace(replace(${value}, ',', ' '), '-', ' '), '.', ' '), ' +(at +)?', ' ', 'gi')`;
  return strptime(clockPlain(spaces), ['%d %b %Y', '%d %B %Y', '%b %d %Y', '%B %d %Y']);
}

/** Absolute time of a value that carries its offset or counts from 1970. */
function absoluteTime(value: string, shape: 'zoned' | 'epoch'): string {
  if (shape === 'epoch') {
    return `make_timestamp(try_cast(${value} AS BIGINT) * CASE WHEN length(${value}) = 13 THEN 1000 ELSE 1000000 END)`;
  }
  const slashes = `regexp_replace(replace(${value}, '/', '-'), ' ?(UTC|GMT)$', 'Z')`;
  // DuckDB wants seconds before an offset with minutes.
  const seconds = `regexp_replace(${slashes}, '([T ][0-9]{1,2}:[0-9]{2}) ?(Z|[+-])', '\\1:00\\2')`;
  const plain = `regexp_replace(${seconds}, '([+-][0-9]{2})([0-9]{2})$', '\\1:\\2')`;
  return `make_timestamp(epoch_us(try_cast(${plain} AS TIMESTAMPTZ)))`;
}

/** Reads a value by its own shape, whatever its column is like. */
function byShape(value: string, format: DateFormat, known: readonly Exclude<DateShape, 'mixed'>[]): string {
  const read = (shape: Exclude<DateShape, 'mixed'>) =>
    shape === 'zoned' || shape === 'epoch'
      ? absoluteTime(value, shape)
      : wallTime(value, shape, format.order);
  return `CASE ${shapeOf(value)} ${known.map((shape) => `WHEN ${text(shape)} THEN ${read(shape)}`).join(' ')} END`;
}

/** SQL for the wall-clock time of a cleaned value that carries no offset, else NULL. */
export function wallSql(value: string, format: DateFormat): string {
  return byShape(value, format, ['iso', 'figures', 'words']);
}

/** SQL for the moment of a cleaned value that carries its offset or counts from 1970, else NULL. */
export function absoluteSql(value: string, wall: string, format: DateFormat): string {
  return `CASE WHEN ${wall} IS NULL THEN ${byShape(value, format, ['zoned', 'epoch'])} END`;
}

/**
 * SQL for the timestamp in a column that is written in one usual way throughout, else NULL: on the wall
 * (`iso`) or of UTC (`zoned`). Far cheaper than asking each value for its shape.
 */
export function quickSql(column: string, { shape, length }: QuickFormat): string {
  const cast = `try_cast(${column} AS TIMESTAMP)`;
  if (shape === 'zoned') return `CASE WHEN suffix(${column}, 'Z') AND ${column}[11] = 'T' THEN ${cast} END`;
  // With its seconds gone, a time of 19 characters could carry an offset: `2026-01-05 09:00+01`.
  const seconds = length === 19 ? ` AND ${column}[17] = ':'` : '';
  return `CASE WHEN strlen(${column}) = ${length}${seconds} THEN ${cast} END`;
}

/**
 * SQL for the moment as a timestamp of UTC, from both; NULL when the value cannot be read.
 *
 * @param timeZone the zone of times without an offset
 * @param near when most data are of (epoch milliseconds), to look there first
 */
export function momentSql(wall: string, absolute: string, timeZone: string, near: number): string {
  return `coalesce(${absolute}, ${wallToUtc(wall, timeZone, near)})`;
}

/** SQL for how exact a cleaned value is. */
export function precisionSql(value: string, format: DateFormat): string {
  if (format.days) return `'day'`;
  if (format.shape === 'epoch') return `'instant'`;
  const colons = `length(${value}) - length(replace(${value}, ':', ''))`;
  if (format.shape === 'iso') {
    return `CASE length(${value}) WHEN 10 THEN 'day' WHEN 16 THEN 'minute' WHEN 19 THEN 'instant' ELSE CASE ${colons} WHEN 0 THEN 'day' WHEN 1 THEN 'minute' ELSE 'instant' END END`;
  }
  const clock = `regexp_extract(${value}, '[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?')`;
  return `CASE WHEN regexp_matches(${value}, '^[0-9]{10}([0-9]{3})?$') THEN 'instant' WHEN ${clock} = '' THEN 'day' WHEN length(${clock}) <= 5 THEN 'minute' ELSE 'instant' END`;
}

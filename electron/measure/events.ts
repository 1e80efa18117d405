import { LEAD_TIMES, type LeadField, type LeadTime } from '#shared/model/lead';
import { automatedSql } from './automated-sql';
import type { Blob } from './blob';
import { name, numberOf, text, textOf, texts } from './duckdb';
import type { EventReading, Reading } from './reading';

/** Something that rows of a file tell, how many do, and which time of a lead it gives. */
export interface EventKind {
  what: string;
  rows: number;
  meaning: LeadTime | null;
}

/** What a file of events gave. */
export interface ToldEvents {
  /** The Parquet file with the times. */
  path: string;
  /** The fields that it has, with the columns that they come from. */
  mapping: Partial<Record<LeadField, string>>;
  /** The commonest first, at most two hundred. */
  kinds: EventKind[];
}

/** More kinds than this are a text that somebody types, and mean nothing. */
const MOST_KINDS = 200;

/**
 * Turns rows that carry when and what into rows of the lead's times, as a blob of its own: what has not happened and
 * what means nothing is left out. The ledger takes such times where no export tells them.
 */
export async function tellEvents(
  { duck }: Reading,
  { columns, meaningOf }: EventReading,
  blob: Blob,
  path: string,
): Promise<ToldEvents> {
  const from = `read_parquet(${text(blob.path)})`;
  const found = await duck.all(`SELECT status AS what, count(*) AS rows FROM ${from}
    WHERE refused IS NULL AND status IS NOT NULL GROUP BY 1 ORDER BY rows DESC, what LIMIT ${MOST_KINDS}`);
  const kinds = found.map((row): EventKind => {
    const what = textOf(row['what']);
    return { what, rows: numberOf(row['rows']), meaning: meaningOf(what) };
  });
  const happened = columns.done === undefined ? 'true' : 'fit';
  const machine = columns.automated === undefined ? 'false' : `coalesce(${automatedSql('source')}, false)`;
  const means = (field: LeadTime) => {
    const whats = kinds.filter(({ meaning }) => meaning === field).map(({ what }) => what);
    return `list_contains(${texts(whats)}, status)`;
  };
  const touched = kinds.some(({ meaning }) => meaning === 'firstTouchAt');
  const fields = LEAD_TIMES.filter(
    (field) =>
      kinds.some(({ meaning }) => meaning === field) ||
      (field === 'automatedTouchAt' && touched && columns.automated !== undefined),
  );
  const tells = (field: LeadTime): string => {
    if (field === 'firstTouchAt') return `${means(field)} AND NOT ${machine}`;
    if (field !== 'automatedTouchAt') return means(field);
    return `(${means(field)} OR (${means('firstTouchAt')} AND ${machine}))`;
  };
  const times = fields.flatMap((field) => {
    const when = `${happened} AND ${tells(field)}`;
    return [
      `CASE WHEN ${when} THEN "createdAt" END AS ${name(`at_${field}`)}`,
      `CASE WHEN ${when} THEN "createdAt_precision" END AS ${name(`precision_${field}`)}`,
    ];
  });
  const named = fields.flatMap((field) => [
    `${name(`at_${field}`)} AS ${name(field)}`,
    `${name(`precision_${field}`)} AS ${field}_precision`,
  ]);
  const some = fields.map((field) => `${name(`at_${field}`)} IS NOT NULL`).join(' OR ') || 'false';
  const meta = JSON.stringify({ version: 1, fields: ['leadId', ...fields], segments: [], events: true });
  await duck.run(`COPY (
    SELECT ${['"leadId"', ...named, 'refused', 'left_over'].join(', ')}
    FROM (SELECT ${['"leadId"', ...times, 'refused', 'left_over'].join(', ')} FROM ${from} WHERE refused IS NULL)
    WHERE ${some}) TO ${text(path)} (FORMAT parquet, KV_METADATA {accord: ${text(meta)}})`);
  const given = fields.map((field): [LeadField, string] => [field, columns.at]);
  return { path, mapping: Object.fromEntries([['leadId', columns.leadId], ...given]), kinds };
}

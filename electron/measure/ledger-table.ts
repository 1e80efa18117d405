import { firstOf } from '#shared/domain/counting/events';
import { LEAD_ATTRIBUTES, LEAD_FIELDS } from '#shared/model/lead';
import { BLOB_TIMES, EMPTY_BLOB, lastColumns, mergedColumns } from './blob-columns';
import { type Duck, name, text, textOf } from './duckdb';
import { STORY_TYPE } from './episode-sql';
import { filledIn, gatherTold } from './fill-in';
import { type Forgotten, withoutForgotten } from './forget';
import { BlobMatch, joinedLead, learnKeys, type MatchedBlob } from './match-sql';
import { gatherStories } from './story-sql';

/** One import whose blob the ledger reads. */
export interface LedgerImport {
  importId: string;
  /** The Parquet file. */
  blobPath: string;
  /** When the export was made, ISO 8601. */
  exportedAt: string;
}

/** What the blobs say about themselves. */
export interface LedgerColumns {
  /** Fields of a lead that at least one import maps. */
  fields: string[];
  /** Further columns that at least one import keeps. */
  segments: string[];
}

interface BlobMeta {
  fields: string[];
  segments: string[];
  /** Each row gives a time of a lead that exports may leave out, and nothing else. */
  events: boolean;
  /** How its rows are matched with those of other sources; null where they are not. */
  match: BlobMatch | null;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** What a blob says about itself. */
export async function metaOf(duck: Duck, blobPath: string): Promise<BlobMeta> {
  const row = await duck.one(
    `SELECT decode(value) AS meta FROM parquet_kv_metadata(${text(blobPath)}) WHERE decode(key) = 'accord'`,
  );
  const meta: unknown = JSON.parse(textOf(row['meta']) || '{}');
  if (typeof meta !== 'object' || meta === null)
    return { fields: [], segments: [], events: false, match: null };
  const { fields, segments, events, match } = {
    ...{ fields: undefined, segments: undefined, events: false, match: null },
    ...meta,
  };
  const matched = BlobMatch.safeParse(match);
  return {
    fields: strings(fields),
    segments: strings(segments),
    events: events === true,
    match: matched.success ? matched.data : null,
  };
}

/**
 * The observations of one blob, with the order of its export; columns that it lacks are NULL. Each is under the id of the
 * lead that it is about.
 *
 * @param only a table with the leads (`id`) that are asked for; all when left out
 */
function observations(
  { blobPath, exportedAt }: LedgerImport,
  order: number,
  meta: BlobMeta,
  only: string | undefined,
): string {
  const segments = meta.segments.length > 0 ? `json_merge_patch('{}', to_json(segments))` : `'{}'::JSON`;
  const own = (but: string) =>
    `COLUMNS(c -> c NOT IN ('refused', 'left_over', 'segments', 'match_key'${but}))`;
  const from = `FROM read_parquet(${text(blobPath)}, file_row_number = true)`;
  const whole = `refused IS NULL`;
  const asked = (id: string) => (only === undefined ? '' : ` AND ${id} IN (SELECT id FROM ${only})`);
  const joined = meta.match?.ids === 'joined' ? joinedLead('r', meta.match.heading) : null;
  const row = joined
    ? `SELECT lead AS "leadId", ${own(`, 'leadId', 'lead'`)}, ${segments} AS segments FROM (
        SELECT r.*, ${joined.id} AS lead ${from} r ${joined.join} WHERE ${whole}${asked(joined.id)})`
    : `SELECT ${own('')}, ${segments} AS segments ${from} WHERE ${whole}${asked('"leadId"')}`;
  const seen = `CASE WHEN "mergedInto" IS NOT NULL THEN ${Date.parse(exportedAt)}::BIGINT END`;
  return `SELECT *, ${order} AS export, ${seen} AS "mergedSeenAt" FROM (${EMPTY_BLOB} UNION ALL BY NAME ${row})`;
}

/** What there is to observe while no export of leads has come in. */
const NO_OBSERVATIONS = `SELECT *, '{}'::JSON AS segments, 0 AS file_row_number, 0 AS export, NULL::BIGINT AS "mergedSeenAt" FROM (${EMPTY_BLOB})`;

/** Times as milliseconds, lasts filled from firsts: what the measures read. */
function finalColumns(): string {
  const times = BLOB_TIMES.map((field) => {
    const other = firstOf(field);
    const at = other === undefined ? name(field) : `coalesce(${name(field)}, ${name(other)})`;
    const precision =
      other === undefined ? `${field}_precision` : `coalesce(${field}_precision, ${other}_precision)`;
    return `epoch_ms(${at}) AS ${name(field)}, ${precision} AS ${field}_precision`;
  });
  return ['"leadId"', ...times, ...LEAD_ATTRIBUTES.map(name), 'segments', '"mergedSeenAt"', 'story'].join(
    ', ',
  );
}

/** Grows from older to newer observations. */
const ORDER = `(export::BIGINT * ${2 ** 32} + file_row_number)`;

/** A lead merged into one that nobody knows still counts as itself. */
export const MERGED = (known: string): string =>
  `CASE WHEN "mergedSaid" <> "leadId" AND "mergedSaid" IN (SELECT "leadId" FROM ${known}) THEN "mergedSaid" END`;

/** An import with what its blob says about itself. */
export interface KnownImport extends LedgerImport {
  meta: BlobMeta;
}

export async function withMetas(duck: Duck, imports: readonly LedgerImport[]): Promise<KnownImport[]> {
  const known: KnownImport[] = [];
  for (const each of imports) known.push({ ...each, meta: await metaOf(duck, each.blobPath) });
  return known;
}

/** Those of the imports whose rows are matched with others. */
const matchedOf = (imports: readonly KnownImport[]): MatchedBlob[] =>
  imports.flatMap(({ blobPath, meta: { match, events } }) => (match && !events ? [{ blobPath, match }] : []));

/** Learns whom the rows of more imports are about, before these are merged; see `learnKeys`. */
export const learnImports = (duck: Duck, imports: readonly KnownImport[]): Promise<void> =>
  learnKeys(duck, matchedOf(imports));

/** What the imports hold: fields and further columns. */
export const columnsOf = (imports: readonly KnownImport[]): LedgerColumns => ({
  fields: [...new Set(imports.flatMap(({ meta }) => meta.fields))],
  segments: [...new Set(imports.flatMap(({ meta }) => meta.segments))],
});

/**
 * SQL for one row of each lead out of the blobs of these imports: in the order in which the exports were made, a
 * blank never erasing anything. `mergedSaid` is the lead that it was merged into as the exports tell it. It is to be
 * run before this is asked for again.
 *
 * @param only a table with the leads (`id`) that are asked for; all when left out
 */
export async function mergedLeads(
  duck: Duck,
  imports: readonly KnownImport[],
  whom: Forgotten,
  only?: string,
): Promise<string> {
  const parts = imports.flatMap((entry, order) =>
    entry.meta.events ? [] : [observations(entry, order, entry.meta, only)],
  );
  const told = imports.filter(({ meta }) => meta.events).map(({ blobPath }) => blobPath);
  if (parts.length === 0) parts.push(NO_OBSERVATIONS);
  const merged = [
    '"leadId"',
    ...mergedColumns(ORDER, LEAD_FIELDS),
    ...lastColumns(LEAD_FIELDS),
    `list_reduce(list(segments ORDER BY export, file_row_number), (a, b) -> json_merge_patch(a, b)) AS segments`,
    'min("mergedSeenAt") AS "mergedSeenAt"',
  ].join(', ');
  await duck.run(`CREATE OR REPLACE TEMP VIEW observations AS ${parts.join(' UNION ALL BY NAME ')}`);
  if (told.length > 0) await gatherTold(duck, told, only);
  // Most leads stand in one row: only the others are worth the merging.
  await duck.run(`CREATE OR REPLACE TEMP TABLE twice AS
    SELECT "leadId" FROM observations GROUP BY 1 HAVING count(*) > 1`);
  const stories = (await gatherStories(duck, ORDER, told))
    ? 'observed LEFT JOIN stories USING ("leadId")'
    : `(SELECT *, NULL::${STORY_TYPE} AS story FROM observed)`;
  const leads = withoutForgotten(`SELECT ${finalColumns()} FROM ${stories}`, whom);
  return `WITH whole AS (
      SELECT * EXCLUDE (export, file_row_number) FROM observations ANTI JOIN twice USING ("leadId")
      UNION ALL BY NAME
      SELECT ${merged} FROM observations SEMI JOIN twice USING ("leadId") GROUP BY "leadId"),
    observed AS (${told.length > 0 ? filledIn('whole') : 'FROM whole'})
    SELECT *, "mergedInto" AS "mergedSaid" FROM (${leads})`;
}

/** Imports in the order in which their exports were made. */
export const inOrder = (imports: readonly LedgerImport[]): LedgerImport[] =>
  [...imports].sort(
    (a, b) => Date.parse(a.exportedAt) - Date.parse(b.exportedAt) || (a.importId < b.importId ? -1 : 1),
  );

/** Builds the table `leads`, one row for each lead, from the blobs of all imports; what is to be learnt of them is. */
export async function buildLeads(
  duck: Duck,
  imports: readonly LedgerImport[],
  whom: Forgotten,
): Promise<LedgerColumns> {
  const known = await withMetas(duck, inOrder(imports));
  await duck.run(`CREATE OR REPLACE TABLE leads AS ${await mergedLeads(duck, known, whom)}`);
  const merged = await duck.one(`SELECT 1 AS n FROM leads WHERE "mergedSaid" IS NOT NULL LIMIT 1`);
  if (merged['n'] !== undefined) {
    await duck.run(`UPDATE leads SET "mergedInto" = ${MERGED('leads')} WHERE "mergedSaid" IS NOT NULL`);
  }
  return columnsOf(known);
}

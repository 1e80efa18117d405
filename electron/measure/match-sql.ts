import { z } from 'zod';
import { Match } from '#shared/model/mapping';
import { type Duck, text } from './duckdb';

/** How the rows of a file are matched with those of others. */
export interface MatchReading extends Match {
  /** The workspace's id: a digest means nothing in another one. */
  workspaceId: string;
}

/** SQL for the digest of what a row is matched by, without case and blanks around it; NULL for nothing. */
export const matchKey = (value: string, workspaceId: string): string =>
  `CASE WHEN ${value} IS NOT NULL THEN sha256(${text(`${workspaceId}\n`)} || lower(trim(${value}))) END`;

/** What a blob says about how its rows are matched. */
export const BlobMatch = z.object({
  ids: Match.shape.ids,
  /** Under which its ids stand. */
  heading: z.string(),
});
export type BlobMatch = z.infer<typeof BlobMatch>;

/** A blob whose rows are matched with those of others. */
export interface MatchedBlob {
  blobPath: string;
  match: BlobMatch;
}

/** Half a digest tells keys apart as well as a whole one, and compares as a number. */
const key = (column: string): string => `CAST(left(${column}, 32) AS UUID)`;

/**
 * The id of a row while nothing else is known by its value: ids of a source that joins are its own affair, and “17”
 * of a badge is not “17” of the CRM.
 */
const standing = (row: string, heading: string): string => `${text(`${heading} `)} || ${row}."leadId"`;

/**
 * SQL for whom rows of a source that joins are about: the lead whose source keeps its ids and that has the same value; of
 * several, the one with the least id; where there is none, joining rows with the same value are about one lead of
 * their own. It follows from the rows alone, whatever the order in which files came in.
 *
 * @param row the query's name for the rows, which have a `match_key`
 * @param heading under which their own ids stand
 */
export const joinedLead = (row: string, heading: string): { id: string; join: string } => ({
  id: `coalesce(known.kept, known.joined, ${standing(row, heading)})`,
  join: `LEFT JOIN known_keys known ON known.key = ${key(`${row}.match_key`)}`,
});

/**
 * Beside the leads: of each value the least ids of the rows that have it, of sources that keep theirs and that join.
 *
 * @param aside not in the database's file
 */
export const keysTable = (aside: boolean): string =>
  `CREATE OR REPLACE ${aside ? 'TEMP ' : ''}TABLE known_keys (key UUID, kept VARCHAR, joined VARCHAR)`;

function keysIn(blobs: readonly MatchedBlob[]): string {
  const rows = blobs.map(({ blobPath, match }) => {
    const from = `FROM read_parquet(${text(blobPath)}) r WHERE refused IS NULL AND match_key IS NOT NULL`;
    return match.ids === 'kept'
      ? `SELECT ${key('match_key')} AS key, "leadId" AS kept, NULL::VARCHAR AS joined ${from}`
      : `SELECT ${key('match_key')} AS key, NULL::VARCHAR AS kept, ${standing('r', match.heading)} AS joined ${from}`;
  });
  return `SELECT key, min(kept) AS kept, min(joined) AS joined FROM (${rows.join(' UNION ALL ')}) GROUP BY key`;
}

/**
 * Learns by which values more rows are known. Makes the table `moved` of the leads (`id`) that rows of older files were
 * about and are not any more, or are now: a lead of a source that keeps its ids has come for rows that waited for one.
 */
export async function learnKeys(duck: Duck, blobs: readonly MatchedBlob[]): Promise<void> {
  await duck.run('CREATE OR REPLACE TEMP TABLE moved (id VARCHAR)');
  if (blobs.length === 0) return;
  await duck.run(`CREATE OR REPLACE TEMP TABLE met AS
    SELECT n.key, least(o.kept, n.kept) AS kept, least(o.joined, n.joined) AS joined,
      CASE WHEN o.joined IS NOT NULL THEN coalesce(o.kept, o.joined) END AS was
    FROM (${keysIn(blobs)}) n LEFT JOIN known_keys o USING (key)`);
  await duck.run(`INSERT INTO moved SELECT DISTINCT unnest([was, coalesce(kept, joined)])
    FROM met WHERE was <> coalesce(kept, joined)`);
  await duck.run('DELETE FROM known_keys WHERE key IN (SELECT key FROM met)');
  await duck.run('INSERT INTO known_keys SELECT key, kept, joined FROM met');
  await duck.run('DROP TABLE met');
}

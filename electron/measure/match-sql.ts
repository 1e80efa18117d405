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

/** Columns of an observation that say how it is matched, for rows of a blob. */
export const matchColumns = (match: BlobMatch | null): string =>
  match === null
    ? `NULL::VARCHAR AS match_key, 'kept' AS match_ids, '' AS match_heading`
    : `match_key, ${text(match.ids)} AS match_ids, ${text(match.heading)} AS match_heading`;

const STANDING = `CASE WHEN match_ids = 'joined' THEN match_heading || ' ' || "leadId" ELSE "leadId" END`;

/**
 * Makes the view `observations` of the view `unmatched`: every row under the id of the lead that it is about, by the
 * same rule as `matchedIds` of the domain.
 */
export async function matchObservations(duck: Duck): Promise<void> {
  await duck.run(`CREATE OR REPLACE TEMP TABLE matched AS
    SELECT match_key, coalesce(min(${STANDING}) FILTER (match_ids = 'kept'), min(${STANDING})) AS id
    FROM unmatched WHERE match_key IS NOT NULL GROUP BY 1 HAVING bool_or(match_ids = 'joined')`);
  await duck.run(`CREATE OR REPLACE TEMP VIEW observations AS
    SELECT u.* EXCLUDE (match_key, match_ids, match_heading)
      REPLACE (CASE WHEN match_ids = 'joined' THEN coalesce(m.id, ${STANDING}) ELSE "leadId" END AS "leadId")
    FROM unmatched u LEFT JOIN matched m USING (match_key)`);
}

import { text, texts } from './duckdb';

/** Whom nobody is to know any more. */
export interface Forgotten {
  workspaceId: string;
  /** Of each: SHA-256 of the workspace's id, a newline and the lead's id, in hex. */
  forgotten: readonly string[];
}

/** SQL for whether a column holds the id of somebody who is to be forgotten. */
export const isForgotten = (column: string, { workspaceId, forgotten }: Forgotten): string =>
  `list_contains(${texts(forgotten)}, ${digestSql(column, workspaceId)})`;

const digestSql = (column: string, workspaceId: string): string =>
  `sha256(${text(`${workspaceId}\n`)} || ${column})`;

/** SQL for the id in a column as it stands in the ledger: one that means nothing for who is to be forgotten. */
export const nameless = (column: string, whom: Forgotten): string =>
  `CASE WHEN ${isForgotten(column, whom)} THEN 'forgotten-' || left(${digestSql(column, whom.workspaceId)}, 12) ELSE ${column} END`;

/**
 * SQL for the leads of a query without what tells who somebody was: the id gives way to one that means nothing, and
 * owner and further columns go. The times stay, so that figures which were agreed on do not change. It is asked
 * before anything is written: what stood in a database's file once is hard to get out of it.
 */
export function withoutForgotten(leads: string, whom: Forgotten): string {
  if (whom.forgotten.length === 0) return leads;
  const without = (column: string, nothing: string) =>
    `CASE WHEN ${isForgotten('"leadId"', whom)} THEN ${nothing} ELSE ${column} END AS ${column}`;
  const columns = [
    `${nameless('"leadId"', whom)} AS "leadId"`,
    `${nameless('"mergedInto"', whom)} AS "mergedInto"`,
    without('owner', 'NULL'),
    without('segments', "'{}'::JSON"),
  ];
  return `SELECT * REPLACE (${columns.join(', ')}) FROM (${leads})`;
}

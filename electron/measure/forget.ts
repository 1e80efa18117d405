import { text, texts } from './duckdb';

/** Whom nobody is to know any more. */
export interface Forgotten {
  workspaceId: string;
  /** Of each: SHA-256 of the workspace's id, a newline and the lead's id, in hex. */
  forgotten: readonly string[];
}

/**
 * SQL for the leads of a query without what tells who somebody was: the id gives way to one that means nothing, and
 * owner and further columns go. The times stay, so that figures which were agreed on do not change. It is asked
 * before anything is written: what stood in a database's file once is hard to get out of it.
 */
export function withoutForgotten(leads: string, { workspaceId, forgotten }: Forgotten): string {
  if (forgotten.length === 0) return leads;
  const digest = (column: string) => `sha256(${text(`${workspaceId}\n`)} || ${column})`;
  const gone = (column: string) => `list_contains(${texts(forgotten)}, ${digest(column)})`;
  const nameless = (column: string) =>
    `CASE WHEN ${gone(column)} THEN 'forgotten-' || left(${digest(column)}, 12) ELSE ${column} END AS ${column}`;
  const without = (column: string, nothing: string) =>
    `CASE WHEN ${gone('"leadId"')} THEN ${nothing} ELSE ${column} END AS ${column}`;
  const columns = [
    nameless('"leadId"'),
    nameless('"mergedInto"'),
    without('owner', 'NULL'),
    without('segments', "'{}'::JSON"),
  ];
  return `SELECT * REPLACE (${columns.join(', ')}) FROM (${leads})`;
}

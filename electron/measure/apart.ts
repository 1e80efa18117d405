import { join } from 'node:path';
import { type ApartMeta, apartMeta, apartOptions } from './apart-file';
import { Duck, numberOf, text, textOf } from './duckdb';
import { type Forgotten, isForgotten } from './forget';
import { joinedLead } from './match-sql';

/** A further column of a lead that is kept on this device only, such as its name. */
export interface ApartValue {
  column: string;
  value: string;
}

/** SQL for the rows of a file, each under the id of the lead that it is about. */
export function rowsOf(path: string, { joins }: ApartMeta): string {
  const from = `(SELECT * FROM read_parquet(${text(path)}, file_row_number = true)) r`;
  if (joins === null) return `SELECT r.*, r."leadId" AS lead FROM ${from}`;
  const { id, join: lookUp } = joinedLead('r', joins);
  return `SELECT r.*, ${id} AS lead FROM ${from} ${lookUp}`;
}

/**
 * What is kept of some leads, by their ids; a later file's word counts, and a blank says nothing.
 *
 * @param duck the ledger's, which knows whom rows of other sources are about
 * @param paths oldest export first
 */
export async function apartValues(
  duck: Duck,
  paths: readonly string[],
  leadIds: readonly string[],
): Promise<Map<string, ApartValue[]>> {
  if (paths.length === 0 || leadIds.length === 0) return new Map();
  const asked = leadIds.map(text).join(', ');
  const parts: string[] = [];
  for (const [order, path] of paths.entries())
    parts.push(`SELECT lead, to_json(apart) AS apart, ${order} AS file, file_row_number AS n
      FROM (${rowsOf(path, await apartMeta(duck, path))}) WHERE lead IN (${asked})`);
  const rows = await duck.all(`${parts.join(' UNION ALL ')} ORDER BY file, n`);
  const found = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const lead = textOf(row['lead']);
    const values = found.get(lead) ?? new Map<string, string>();
    found.set(lead, values);
    const said: Record<string, string | null> = JSON.parse(textOf(row['apart']));
    for (const [column, value] of Object.entries(said)) if (value !== null) values.set(column, value);
  }
  return new Map(
    [...found].map(([lead, values]) => [lead, [...values].map(([column, value]) => ({ column, value }))]),
  );
}

/** Which columns are kept, and of how many leads. */
export async function apartFacts(
  duck: Duck,
  paths: readonly string[],
): Promise<{ columns: string[]; leads: number }> {
  if (paths.length === 0) return { columns: [], leads: 0 };
  const metas = await Promise.all(paths.map((path) => apartMeta(duck, path)));
  const leads = paths.map((path, i) => `SELECT lead FROM (${rowsOf(path, metas[i] as ApartMeta)})`);
  const row = await duck.one(`SELECT count(DISTINCT lead) AS n FROM (${leads.join(' UNION ALL ')})`);
  return { columns: [...new Set(metas.flatMap(({ columns }) => columns))], leads: numberOf(row['n']) };
}

/** Which columns the files of a folder hold; asked without a ledger, which may not be there yet. */
export async function apartColumns(folder: string, paths: readonly string[]): Promise<string[]> {
  const duck = await Duck.open({ directories: [folder], spill: folder });
  try {
    const metas = await Promise.all(paths.map((path) => apartMeta(duck, path)));
    return [...new Set(metas.flatMap(({ columns }) => columns))];
  } finally {
    await duck.close();
  }
}

/**
 * Writes a file anew without the rows of those who are to be forgotten.
 *
 * @param to in a folder that the database may write into
 * @returns how many rows are left
 */
export async function withoutThem(duck: Duck, path: string, whom: Forgotten, to: string): Promise<number> {
  const meta = await apartMeta(duck, path);
  const key = meta.joins === null ? '' : 'match_key, ';
  const gone = `${isForgotten('lead', whom)} OR ${isForgotten('"leadId"', whom)}`;
  await duck.run(`COPY (SELECT "leadId", ${key}apart FROM (${rowsOf(path, meta)}) WHERE NOT (${gone}))
    TO ${text(to)} ${apartOptions(meta)}`);
  return numberOf((await duck.one(`SELECT count(*) AS n FROM read_parquet(${text(to)})`))['n']);
}

/** The folder of this device in which a workspace's columns are kept apart. */
export const apartFolder = (home: string, workspaceId: string): string => join(home, 'apart', workspaceId);

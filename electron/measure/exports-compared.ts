import { type Duck, text } from './duckdb';
import { type LedgerImport, metaOf } from './ledger-table';

/** What two exports are compared by. */
interface Compared {
  duck: Duck;
  /** Oldest export first. */
  imports: readonly LedgerImport[];
}

const rowsOf = (blobPath: string): string => `read_parquet(${text(blobPath)}) WHERE refused IS NULL`;

/**
 * SQL for the ids of leads (a table with `leadId` and `decided`) that an export showed as not decided though,
 * as a later one has it, they had been by then. With one export nobody can say.
 */
export async function backdatedSql({ duck, imports }: Compared, leads: string): Promise<string> {
  const seen: string[] = [];
  for (const { blobPath, exportedAt } of imports) {
    const { fields } = await metaOf(duck, blobPath);
    const decisions = ['qualifiedAt', 'disqualifiedAt'].filter((field) => fields.includes(field));
    if (decisions.length < 2) continue;
    const open = decisions.map((field) => `"${field}" IS NULL`).join(' AND ');
    seen.push(`SELECT "leadId", ${Date.parse(exportedAt)} AS seen FROM ${rowsOf(blobPath)} AND ${open}`);
  }
  if (seen.length < 2) return `SELECT "leadId" FROM ${leads} WHERE false`;
  return `SELECT DISTINCT "leadId" FROM ${leads} JOIN (${seen.join(' UNION ALL ')}) USING ("leadId") WHERE decided < seen`;
}

/** An export that repeats fewer of the earlier one's leads was never meant to hold them all: nothing is missing from it. */
const REPEATED = 0.8;

/**
 * SQL for the ids of leads (a table with `leadId`) that the newest export does not have any more, though it has the others of
 * their time that the one like it before had. A lead that was merged into another one is not missing.
 */
export async function vanishedSql({ duck, imports }: Compared, leads: string): Promise<string> {
  const none = `SELECT "leadId" FROM ${leads} WHERE false`;
  const newest = imports.at(-1);
  if (newest === undefined) return none;
  const meta = await metaOf(duck, newest.blobPath);
  const like = [...meta.fields].sort().join();
  const at = (['handedOverAt', 'createdAt'] as const).find((field) => meta.fields.includes(field));
  if (meta.events || meta.match?.ids === 'joined' || at === undefined) return none;
  for (const before of imports.slice(0, -1).toReversed()) {
    const { fields, events, match } = await metaOf(duck, before.blobPath);
    if (events || match?.ids === 'joined' || [...fields].sort().join() !== like) continue;
    const [old, now] = [rowsOf(before.blobPath), rowsOf(newest.blobPath)];
    return `WITH span AS (SELECT min("${at}") AS since, max("${at}") AS until FROM ${now}),
        there AS (SELECT DISTINCT "leadId" FROM ${now}),
        known AS (SELECT DISTINCT "leadId" FROM ${old} AND "${at}" >= (SELECT since FROM span) AND "${at}" <= (SELECT until FROM span)),
        gone AS (SELECT "leadId" FROM known ANTI JOIN there USING ("leadId"))
      SELECT DISTINCT "leadId" FROM ${leads} SEMI JOIN gone USING ("leadId")
        ANTI JOIN (SELECT "leadId" FROM leads WHERE "mergedInto" IS NOT NULL) USING ("leadId")
      WHERE (SELECT count(*) FROM gone) <= ${(1 - REPEATED).toFixed(2)} * (SELECT count(*) FROM known)`;
  }
  return none;
}

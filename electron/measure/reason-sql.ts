import { type FoundReason, plainReason } from '#shared/domain/leads/reasons';
import { numberOf, text, textOf } from './duckdb';
import type { Reading } from './reading';

/** More kinds of reasons than this are texts that somebody types. */
const MOST = 100;

/** SQL for a reason as it is agreed: what a mapping says it means, else what stands there. */
export function reasonSql(column: string, reasons: Readonly<Record<string, string>>): string {
  const cases = Object.entries(reasons).map(
    ([reason, meant]) => `WHEN ${text(plainReason(reason))} THEN ${text(meant)}`,
  );
  return cases.length > 0 ? `CASE lower(trim(${column})) ${cases.join(' ')} ELSE ${column} END` : column;
}

/** The reasons that the accepted rows of a file give, the commonest first. */
export async function foundReasons(
  { duck, plan }: Reading,
  { path }: { path: string },
): Promise<FoundReason[]> {
  if (!plan.fields.some(({ field }) => field === 'rejectionReason')) return [];
  const rows =
    await duck.all(`SELECT "rejectionReason" AS reason, count(*) AS n FROM read_parquet(${text(path)})
    WHERE refused IS NULL AND "rejectionReason" IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1 LIMIT ${MOST}`);
  return rows.map((row) => ({ reason: textOf(row['reason']), rows: numberOf(row['n']) }));
}

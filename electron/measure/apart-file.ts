import { z } from 'zod';
import { type Blob, blobOptions } from './blob';
import { type Duck, name, text, textOf } from './duckdb';
import type { Reading } from './reading';

/** What a file of columns that are kept apart says about itself. */
const ApartMeta = z.object({
  columns: z.array(z.string()),
  /** Of rows that go to the leads of other sources: the heading under which their ids stand. */
  joins: z.string().nullable(),
});
export type ApartMeta = z.infer<typeof ApartMeta>;

export const apartOptions = (meta: ApartMeta): string =>
  `(FORMAT parquet, KV_METADATA {accord: ${text(JSON.stringify(meta))}})`;

/** @throws Error when it is no such file */
export async function apartMeta(duck: Duck, path: string): Promise<ApartMeta> {
  const row = await duck.one(
    `SELECT decode(value) AS meta FROM parquet_kv_metadata(${text(path)}) WHERE decode(key) = 'accord'`,
  );
  return ApartMeta.parse(JSON.parse(textOf(row['meta'])));
}

/**
 * Parts what was read into the rows as they are kept with the workspace, and a file of the columns that stay on this
 * device. Both are of rows of which every value could be read, the second only of those that say something.
 */
export async function splitApart(
  reading: Reading,
  blob: Blob,
  folder: string,
): Promise<{ leads: { path: string }; apart: { path: string } }> {
  const { duck, plan, match, mapping } = reading;
  const from = `read_parquet(${text(blob.path)})`;
  const leads = { path: `${folder}/without.parquet` };
  const apart = { path: `${folder}/apart.parquet` };
  await duck.run(
    `COPY (SELECT * EXCLUDE (apart) FROM ${from}) TO ${text(leads.path)} ${blobOptions(reading)}`,
  );
  const columns = plan.apart.map(({ column }) => column);
  const joins = match?.ids === 'joined' ? (mapping.leadId ?? '') : null;
  const key = joins === null ? '' : 'match_key, ';
  const says = columns.map((column) => `apart.${name(column)} IS NOT NULL`).join(' OR ');
  await duck.run(`COPY (SELECT "leadId", ${key}apart FROM ${from} WHERE refused IS NULL AND (${says}))
    TO ${text(apart.path)} ${apartOptions({ columns, joins })}`);
  return { leads, apart };
}

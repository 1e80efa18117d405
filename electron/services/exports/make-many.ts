import type { ExportFormat, ExportResult } from '#shared/contract/exports';
import { recordsOf } from '#shared/export/bundle';
import { tableCsv } from '#shared/export/csv';
import { TABLES } from '#shared/export/tables/table';
import { slug } from '#shared/model/ids';
import type { Application } from '../application';
import type { Caller } from '../caller';
import type { Watch } from '../progress';
import { checkedIds, collect } from './collect';
import { writeMarkdownFolder } from './folder';
import type { Put } from './folder-target';
import type { Making } from './making';
import { checkMany, deliverMany } from './many';
import { paperDesk } from './paper-desk';
import type { Shelf } from './shelf';
import { writeSite } from './site';
import { tablesOf } from './tables';
import type { Stage } from './trouble';

const MANY = ['folder', 'site'] as const;

/** Formats of many files. */
export type ManyFormat = (typeof MANY)[number];

export const isMany = (format: ExportFormat): format is ManyFormat => MANY.some((each) => each === format);

/** The title of the first record. */
const titleHere = ({ store }: Application['session'], [first = '']: readonly string[]): string =>
  store.documents.list().find(({ id }) => id === first)?.title ?? '';

/** Makes a folder, or an archive of one. */
export async function makeMany(
  app: Application,
  shelf: Shelf,
  input: Making & { format: ManyFormat },
  caller: Caller,
  watch: Watch,
  at: (stage: Stage) => void,
): Promise<ExportResult> {
  const path = await checkMany(caller, input);
  const ids = checkedIds(app.session, input.ids);
  const title = input.title ?? titleHere(app.session, ids);
  const fill = async (put: Put): Promise<void> => {
    if (input.format === 'site') {
      const collected = await collect(app, { ...input, signal: watch.signal, appendix: true }, (done, all) =>
        watch.onProgress(0.02 + (0.38 * done) / all, { say: 'reading', at: done + 1, of: all }),
      );
      at('draft');
      await writeSite(collected, paperDesk(app), put, watch);
    } else {
      at('draft');
      await writeMarkdownFolder(app.session, paperDesk(app), ids, put, watch);
      if (input.all) await writeTables(app, input, put, watch);
    }
    watch.signal.throwIfAborted();
    at('save');
    watch.onProgress(0.95, { say: 'saving' });
  };
  return deliverMany(app, shelf, slug(title) || 'export', { path, overwrite: input.overwrite }, watch, fill);
}

/** The tables of a whole workspace, each as CSV; all that it has, the leads included. */
async function writeTables(app: Application, input: Making, put: Put, watch: Watch): Promise<void> {
  watch.onProgress(0.9, { say: 'tables' });
  const { bundle } = await collect(app, { ...input, signal: watch.signal });
  const tables = input.tables ?? TABLES.slice();
  const kinds = new Set(recordsOf(bundle).map(({ kind }) => kind));
  for (const name of tables) {
    const needs = name === 'raci' ? 'process' : name === 'findings' ? null : 'agreement';
    if (needs !== null && !kinds.has(needs)) continue;
    for (const table of await tablesOf(app, bundle, { tables: [name], at: input.at }, watch))
      await put(`tables/${name}.csv`, new TextEncoder().encode(tableCsv(table)));
  }
}

import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportOptions, ImportResult } from '#shared/contract/leads';
import { looksLikeEvents } from '#shared/domain/leads/events';
import { unknownReasons } from '#shared/domain/leads/reasons';
import type { SavedMapping } from '#shared/domain/leads/remembered';
import type { Step } from '#shared/domain/progress-steps';
import { newId } from '#shared/model/ids';
import { type Imported, importLeads } from '../../measure/import-leads';
import type { Application } from '../application';
import { fail } from '../fail';
import { importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import type { Session } from '../session';
import { keepApart } from './apart';
import { consequences, newestAndUnjudged } from './consequences';
import { namesForgotten, rejectsFolder } from './erasing';
import { rememberMapping } from './mappings';
import { readOptions, workFolder } from './preview';
import { agreedReasons } from './reasons';

/** How a file is brought in, and who signs for it. */
export interface Bringing extends ImportOptions {
  dryRun: boolean;
  remember: boolean;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** When the export was made: as said, else the file's own time, else now. */
async function exportTime(session: Session, input: Bringing, path: string): Promise<string> {
  if (input.exportedAt !== undefined) {
    const at = Date.parse(input.exportedAt);
    if (Number.isNaN(at))
      throw fail('INVALID', `exported-at: ${input.exportedAt} is not a time such as 2026-05-03T08:00:00Z`, {
        field: 'exportedAt',
      });
    return new Date(at).toISOString();
  }
  if ('upload' in input.source) return session.now();
  const { mtime } = await stat(path);
  const now = session.now();
  // A clock that ran ahead when the file was written must not make it newer than now.
  return new Date(Math.min(mtime.getTime(), Date.parse(now))).toISOString();
}

const nameOf = (mapping: SavedMapping | null) => mapping && { id: mapping.id, title: mapping.title };

interface Watch {
  signal?: AbortSignal | undefined;
  onProgress?: ((share: number | null, step: Step) => void) | undefined;
}

/** Reads a file, keeps its leads as a blob and signs the act that brings them in. */
export async function bringLeads(
  app: Application,
  input: Bringing & { path: string; name: string; at?: string },
  watch: Watch = {},
): Promise<{ result: ImportResult }> {
  const { session } = app;
  const { options, known: remembered } = await readOptions(app, input);
  const exportedAt = await exportTime(session, input, input.path);
  const work = workFolder(app);
  await mkdir(work, { recursive: true });
  const token = newId();
  const target = input.dryRun
    ? { parquet: null, rejects: null, apart: null, work }
    : {
        parquet: join(work, `${token}.parquet`),
        rejects: join(work, `${token}.csv`),
        apart: join(work, `${token}-apart.parquet`),
        work,
      };
  try {
    const imported = await importLeads(input.path, options, target, watch);
    const columns = [...Object.keys(imported.mapping), ...imported.kept];
    const before = importsOf(session).find(({ importKey }) => importKey === imported.importKey);
    const result = async (
      act: string | null,
      rejectsFile: string | null,
    ): Promise<{ result: ImportResult }> => {
      const meant = await consequences(app, columns);
      const known =
        act === null ? { newest: null, unjudged: [] } : await newestAndUnjudged(app, meant.agreements);
      return {
        result: {
          import: act,
          already: before !== undefined,
          rows: imported.rows,
          accepted: imported.accepted,
          rejected: imported.rejected,
          leads: imported.leads,
          rejectsFile,
          events: imported.events && { kinds: imported.events, unknownLeads: await unknownLeads(app, act) },
          looksLikeEvents: !imported.events && looksLikeEvents(imported.columns, imported.sample),
          ...meant,
          ...known,
          unknownReasons: unknownReasons(imported.reasons, await agreedReasons(session)),
          timeZone: imported.timeZone,
          sheet: imported.sheet && {
            name: imported.sheet.name,
            others: imported.sheet.all.filter((name) => name !== imported.sheet?.name),
          },
          apart: imported.apart,
          couldRead: input.asLastTime || typeof input.mapping === 'string' ? null : nameOf(remembered()),
        },
      };
    };
    if (input.dryRun) return await result(null, null);
    const aside = async () => {
      if (imported.apart.length > 0) await keepApart(app, imported.importKey, target.apart as string);
    };
    if (before) {
      await aside();
      app.tell({ type: 'leads' });
      return await result(before.hash, null);
    }
    const author = await session.actor(input.as);
    const blob = await session.store.blobs.put({ path: target.parquet as string });
    const { size } = await stat(input.path);
    const act = await session.write(
      {
        kind: 'leads',
        importKey: imported.importKey,
        source: { name: basename(input.name), hash: imported.sha256, bytes: size },
        mapping: imported.mapping as Record<string, string>,
        ...(imported.match ? { match: imported.match } : {}),
        timeZone: imported.timeZone,
        exportedAt,
        blob,
        rows: imported.rows,
        accepted: imported.accepted,
        rejected: imported.rejected,
      },
      author,
      input.passphrase,
      input.at,
    );
    await aside();
    const keep = imported.rejected > 0 && !(await namesForgotten(session, target.rejects as string));
    const kept = keep ? await keepRejects(app, act, target.rejects as string) : null;
    if (input.remember && !imported.events) await rememberReading(app, imported, input);
    // Whoever asked is told first: a list that draws itself anew lets go of who waited in it.
    const brought = await result(act, kept);
    app.tell({ type: 'leads' });
    return brought;
  } finally {
    for (const left of [target.parquet, target.rejects, target.apart])
      if (left) await rm(left, { force: true });
  }
}

/** Of how many leads events tell that no export has brought; of a trial run, none is said. */
async function unknownLeads(app: Application, act: string | null): Promise<number> {
  const found = importsOf(app.session).find(({ hash }) => hash === act);
  if (!found) return 0;
  const ledger = await ledgerOf(app);
  return ledger.unknownLeads(app.session.store.blobs.path(found.blob));
}

/** That the next file is read alike is a help: where it cannot be kept, the import stands all the same. */
async function rememberReading(app: Application, imported: Imported, input: Bringing & { name: string }) {
  const { columns, preset, mapping, timeZone, dates, match, reasonsMean: reasons } = imported;
  const zoned = dates.some(({ needsZone }) => needsZone);
  await rememberMapping(
    app.session,
    {
      columns,
      preset,
      mapping,
      match,
      reasons,
      timeZone: zoned ? timeZone : undefined,
      dateOrder: input.dateOrder,
    },
    input.name,
  ).catch((error: unknown) => app.log.warn(`How a file was read could not be kept: ${String(error)}`));
}

/** Refused rows stay on this device: they hold whatever stood in the file. */
async function keepRejects(app: Application, act: string, from: string): Promise<string> {
  const folder = rejectsFolder(app);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${act.slice(0, 16)}.csv`);
  await rename(from, file);
  return file;
}

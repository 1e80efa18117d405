import type { ExportFormat, ExportResult, SendResult } from '#shared/contract/exports';
import { type ExportRecord, recordsOf } from '#shared/export/bundle';
import { csvName, recordCsv, responsibilitiesCsv, tableCsv } from '#shared/export/csv';
import { slug } from '#shared/model/ids';
import { isKind, KINDS } from '#shared/model/kinds';
import { speakingIn } from '../measure/speaking';
import type { Application } from './application';
import type { Caller } from './caller';
import { calendarOf } from './exports/calendar';
import { type Collected, collect } from './exports/collect';
import { deliver, type Made } from './exports/deliver';
import { isMany, type ManyFormat, makeMany } from './exports/make-many';
import type { Making } from './exports/making';
import { paperDesk } from './exports/paper-desk';
import { pdfOf } from './exports/pdf';
import { pictureAddresses, writePictures } from './exports/picture-files';
import { send } from './exports/send';
import { Shelf } from './exports/shelf';
import { tablesOf } from './exports/tables';
import { checkTarget } from './exports/target';
import { exportTrouble, type Stage } from './exports/trouble';
import { fail } from './fail';
import { os } from './implement';
import { writtenLanguage } from './language';
import { progressOf, type Watch } from './progress';

type FileFormat = Exclude<ExportFormat, ManyFormat>;

const TYPES: Readonly<Record<Exclude<FileFormat, 'pdf'>, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What people do not read, or only after a program did. */
const READ_BY_PROGRAMS: ReadonlySet<ExportFormat> = new Set(['csv', 'xlsx', 'folder']);

/** One shelf for each running application. */
const shelves = new WeakMap<Application, Shelf>();

function shelfOf(app: Application): Shelf {
  const kept = shelves.get(app) ?? new Shelf(app.options.home);
  shelves.set(app, kept);
  return kept;
}

/** A finished export that a page may fetch, by its hash; null where there is none. */
export const exportedFile = (app: Application, hash: string): Promise<Uint8Array | null> =>
  shelfOf(app).get(hash);

/** Ends the thread that drafts and removes exports that nobody fetched. */
export async function closeExports(app: Application): Promise<void> {
  await paperDesk(app).close();
  await shelfOf(app).clear();
}

/** What was not read from the folder yet would be left out without a word. */
async function whenRead<T>({ session }: Application, make: () => Promise<T>): Promise<T> {
  await session.store.ready;
  return make();
}

/** Records and playbooks on paper and in files. */
export const exportsService = (app: Application) => ({
  make: os.exports.make.handler(async function* ({ input, context, signal }) {
    const language = READ_BY_PROGRAMS.has(input.format)
      ? 'en'
      : await writtenLanguage(app, context, input.language);
    yield* progressOf<ExportResult>(signal, (watch) =>
      whenRead(app, () => speakingIn(language, () => make(app, input, context, watch))),
    );
  }),
  send: os.exports.send.handler(async function* ({ input, context, signal }) {
    const language = await writtenLanguage(app, context, input.language);
    yield* progressOf<SendResult>(signal, (watch) =>
      whenRead(app, () => speakingIn(language, () => send(app, shelfOf(app), input, context, watch))),
    );
  }),
});

/** What is asked for, every record named. */
function named({ session }: Application, asked: Making): Making {
  if (!asked.all) return asked;
  const ids = session.store.documents
    .list()
    .flatMap(({ id, kind }) => (isKind(kind) && KINDS[kind].listed ? [id] : []));
  if (ids.length === 0) throw fail('INVALID', 'There is nothing in this workspace to export yet.');
  return { ...asked, ids, title: asked.title ?? session.history.genesis?.name };
}

async function make(app: Application, asked: Making, caller: Caller, watch: Watch): Promise<ExportResult> {
  const input = named(app, asked);
  let stage: Stage = 'collect';
  const at = (next: Stage): void => {
    stage = next;
  };
  try {
    const { format } = input;
    if (isMany(format)) return await makeMany(app, shelfOf(app), { ...input, format }, caller, watch, at);
    const path = input.out === undefined ? null : await checkTarget(caller, input.out, input.overwrite);
    watch.onProgress(0.02, { say: 'collecting' });
    const collected = await collect(app, {
      ...input,
      signal: watch.signal,
      comments: input.format === 'docx' && input.comments,
      // Minutes speak of one meeting, and the matrix of who does what: not of what their words rest on.
      appendix:
        input.only === undefined &&
        input.meeting === undefined &&
        input.review === undefined &&
        (input.format === 'pdf' || input.format === 'html'),
    });
    watch.signal.throwIfAborted();
    const made = await draw(app, format, input, collected, path, watch, at);
    watch.signal.throwIfAborted();
    at('save');
    watch.onProgress(0.95, { say: 'saving' });
    if (input.format === 'md' && path !== null) await writePictures(collected.pictures, path);
    return await deliver(app, shelfOf(app), made, { path, overwrite: input.overwrite });
  } catch (error) {
    throw exportTrouble(error, stage, watch.signal, app.log);
  }
}

async function draw(
  app: Application,
  format: FileFormat,
  { tables, at: asOf }: Making,
  { bundle, pictures, at: toldAt }: Collected,
  path: string | null,
  watch: Watch,
  at: (stage: Stage) => void,
): Promise<Made> {
  if (format === 'pdf') return pdfOf(app, bundle, toldAt, watch, at);
  at('draft');
  const base = slug(bundle.title) || 'export';
  const desk = paperDesk(app);
  const file = (text: string, name = `${base}.${format}`): Made => ({
    bytes: new TextEncoder().encode(text),
    name,
    type: TYPES[format],
    pages: null,
  });
  const binary = (bytes: Uint8Array): Made => ({
    bytes,
    name: `${base}.${format}`,
    type: TYPES[format],
    pages: null,
  });
  if (format === 'ics') return file(await calendarOf(app, bundle));
  if (format === 'docx') return binary(await desk.use((drafting) => drafting.word(bundle)));
  if (format === 'xlsx') {
    const found = await tablesOf(app, bundle, { tables, at: asOf }, watch);
    return binary(await desk.use((drafting) => drafting.workbook(found)));
  }
  if (format === 'csv' && tables) {
    if (tables.length > 1)
      throw fail('INVALID', 'A CSV file holds one table. Name one, or choose xlsx.', { field: 'tables' });
    const [table] = await tablesOf(app, bundle, { tables, at: asOf }, watch);
    if (table) return file(tableCsv(table), `${base}-${slug(table.name)}.csv`);
  }
  if (format === 'csv') {
    const records = recordsOf(bundle);
    if (records.length > 1 && records.every(({ kind }) => kind === 'process'))
      return file(responsibilitiesCsv(bundle, records), `${base}-responsibilities.csv`);
    const record = onlyRecord(records);
    const text = recordCsv(bundle, record);
    if (text === null)
      throw fail('INVALID', `A ${record.kind} has no table to export as CSV. Choose another format.`, {
        record: record.id,
      });
    return file(text, `${csvName(record, base)}.csv`);
  }
  if (format === 'html') return file(await desk.use((drafting) => drafting.screen(bundle)));
  return file(await desk.use((drafting) => drafting.markdown(bundle, pictureAddresses(pictures, path))));
}

function onlyRecord(records: readonly ExportRecord[]): ExportRecord {
  const [record, second] = records;
  if (!record || second) {
    throw fail(
      'INVALID',
      'A CSV file holds the table of one process or agreement, or the responsibilities of several processes.',
      {
        field: 'ids',
      },
    );
  }
  return record;
}

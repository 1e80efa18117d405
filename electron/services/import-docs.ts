import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import type { CreatedDocument, DocumentsImport, DocumentsResult } from '#shared/contract/import-docs';
import { ImportError } from '#shared/import/imported';
import { normalPath } from '#shared/import/paths';
import type { Role } from '#shared/model/workspace';
import { StoreError, systemCode } from '../store/errors';
import type { Application } from './application';
import type { Caller } from './caller';
import { Desk } from './desk';
import { fail } from './fail';
import { os } from './implement';
import { within } from './import-docs/deadline';
import { fieldsOf } from './import-docs/fields';
import { Keeping } from './import-docs/keeping';
import { Linking, type Planned } from './import-docs/linking';
import { keepRoles, peopleHere } from './import-docs/people';
import { type Failed, type Found, type Sources, sourcesOnDisk, sourcesUploaded } from './import-docs/places';
import type { Read, Reading } from './import-docs/reading';
import { takeSteps } from './import-docs/take-steps';
import { progressOf, type Watch } from './progress';
import { freshId, requireEditor } from './records';
import type { Session } from './session';
import type { Uploads } from './sources';

type Options = z.output<typeof DocumentsImport>;

/** What one file may be. Two megabytes of Markdown are a thousand pages, and take some ten seconds to read. */
const MAX_BYTES = { markdown: 2 * 1024 ** 2, html: 4 * 1024 ** 2, docx: 100 * 1024 ** 2 } as const;
/** How long one file may take; what takes longer was made to. */
const DEADLINE_MS = 60_000;
/** Reading must not take the memory that the application needs. */
const LIMITS = { maxOldGenerationSizeMb: 1024 };
/** Of the whole progress, reading takes this share. */
const READING = 0.6;
/** Records on their way to the disk at a time. */
const WRITERS = 4;

/** Brings documents in from files. */
export const importDocsService = (app: Application, uploads: Uploads) => ({
  run: os.importDocs.run.handler(async function* ({ input, context, signal }) {
    yield* progressOf<DocumentsResult>(signal, (watch) =>
      importDocuments(app.session, uploads, input, context, watch),
    );
  }),
  takeSteps: os.importDocs.takeSteps.handler(({ input }) => takeSteps(app.session, input)),
});

async function sourcesOf(uploads: Uploads, { sources }: Options, caller: Caller): Promise<Sources> {
  const onDisk = sources.flatMap((source) => ('path' in source ? [source] : []));
  if (onDisk.length > 0 && !caller.trusted)
    throw fail('NOT_ALLOWED', 'A page hands files over; it does not name paths of this machine.');
  if (onDisk.length > 0) {
    for (const { path, name } of onDisk) {
      await stat(path).catch(() => {
        throw fail('NOT_FOUND', `There is no file or folder ${name}.`, { file: name });
      });
    }
    return sourcesOnDisk(onDisk);
  }
  const arrived = sources.flatMap((source) => ('upload' in source ? [source] : []));
  return sourcesUploaded(
    await Promise.all(
      arrived.map(async ({ upload, name }) => ({
        real: (await uploads.file(caller, { upload, name })).path,
        name,
        path: normalPath(name),
      })),
    ),
  );
}

/** Why a file could not be taken in, for the person who chose it. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'ImportError') return error.message;
  if (error instanceof StoreError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : systemCode(error);
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'Reading it takes more memory than there is for one file.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file.';
  if (code === 'ENOENT') return 'The file is not there any more.';
  return 'It could not be read.';
}

/** Nothing more can be written after one of these, whatever the file. */
const isOfTheStore = (error: unknown): error is StoreError =>
  error instanceof StoreError && ['READ_ONLY', 'DISK_FULL', 'IO'].includes(error.code);

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MB`;

/** One import, from its files to its records. */
class Importing {
  readonly failed: Failed[];
  /** That came with records from elsewhere. */
  private readonly roles: Role[] = [];
  private readonly desk = new Desk<Reading>('import-docs', LIMITS);

  constructor(
    private readonly session: Session,
    private readonly sources: Sources,
    private readonly options: Options,
    private readonly work: string,
    private readonly watch: Watch,
  ) {
    this.failed = [...sources.failed];
  }

  async run(): Promise<DocumentsResult> {
    const me = await requireEditor(this.session);
    const stop = () => void this.desk.close();
    this.watch.signal.addEventListener('abort', stop);
    const created: CreatedDocument[] = [];
    try {
      const planned = await this.readAll();
      await this.writeAll(planned, me, created);
      this.watch.signal.throwIfAborted();
      await keepRoles(this.session, this.roles, me.id);
      return { created: created.sort((a, b) => (a.file < b.file ? -1 : 1)), failed: this.failed };
    } catch (error) {
      // Half of a folder, linked to what is not there, is of no use to anybody: all or nothing.
      for (const { id } of created) await this.session.store.documents.remove(id).catch(() => undefined);
      throw error;
    } finally {
      this.watch.signal.removeEventListener('abort', stop);
      await this.desk.close();
    }
  }

  private async readAll(): Promise<Planned[]> {
    const { documents } = this.sources;
    const planned: Planned[] = [];
    const ids = new Set<string>();
    for (const [at, document] of documents.entries()) {
      this.watch.signal.throwIfAborted();
      this.watch.onProgress((READING * at) / documents.length, {
        say: 'reading',
        at: at + 1,
        of: documents.length,
      });
      try {
        const read = await this.read(document, at);
        const id = this.idFor(read, ids);
        ids.add(id);
        planned.push({ document, read, at, id });
      } catch (error) {
        this.watch.signal.throwIfAborted();
        this.failed.push({ file: document.name, reason: reasonOf(error) });
      }
    }
    return planned;
  }

  /** A record that comes back keeps its id where nobody else has it. */
  private idFor({ again, title }: Read, ids: ReadonlySet<string>): string {
    const free = again && !ids.has(again.id) && !this.session.store.documents.has(again.id);
    return free ? again.id : freshId(this.session, title, again?.kind ?? this.options.kind, ids);
  }

  private async read({ real, path, format }: Found, at: number) {
    const { size } = await stat(real);
    const most = MAX_BYTES[format];
    if (size > most)
      throw new ImportError(
        `It is ${megabytes(size)}; up to ${megabytes(most)} can be imported. Split it into parts.`,
      );
    return within(
      DEADLINE_MS,
      this.desk.use((reading) => reading.read({ at, work: this.work, real, path, format })),
      () => new ImportError(`Reading it took longer than ${DEADLINE_MS / 1000} seconds.`),
      () => this.desk.close(),
    );
  }

  private async writeAll(
    planned: readonly Planned[],
    me: { id: string; team: string },
    created: CreatedDocument[],
  ): Promise<void> {
    const linking = new Linking(planned);
    const keeping = new Keeping(this.sources, this.session.store.blobs);
    const waiting = [...planned];
    let broken: string | null = null;
    const writer = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        this.watch.signal.throwIfAborted();
        const done = planned.length - waiting.length;
        this.watch.onProgress(READING + ((1 - READING) * done) / planned.length, {
          say: 'savingEach',
          at: done,
          of: planned.length,
        });
        try {
          if (broken !== null) throw new ImportError(broken);
          created.push(await this.write(next, linking, keeping, me));
        } catch (error) {
          this.watch.signal.throwIfAborted();
          if (isOfTheStore(error)) broken = error.message;
          this.failed.push({ file: next.document.name, reason: reasonOf(error) });
        }
      }
    };
    // All must have come to an end before what they made may be taken back.
    const ended = await Promise.allSettled(Array.from({ length: WRITERS }, writer));
    const stopped = ended.find(({ status }) => status === 'rejected');
    if (stopped?.status === 'rejected') throw stopped.reason;
  }

  private async write(
    planned: Planned,
    linking: Linking,
    keeping: Keeping,
    me: { id: string; team: string },
  ): Promise<CreatedDocument> {
    const { document, read, at, id } = planned;
    const { steps } = this.options;
    const { again } = read;
    const kind = again?.kind ?? this.options.kind;
    const { answers, notes } = await linking.answers(planned, keeping);
    const { fields, notes: left } = fieldsOf(this.session, me, read.head, this.options.kind);
    const here = again ? await peopleHere(this.session, again) : { people: {}, roles: [], notes: [] };
    this.roles.push(...here.roles);
    const job = {
      at,
      work: this.work,
      kind: this.options.kind,
      people: here.people,
      steps,
      answers,
      fields,
      member: me.id,
      time: this.session.now(),
    };
    const finished = await within(
      DEADLINE_MS,
      this.desk.use((reading) => reading.finish(job)),
      () => new ImportError(`Taking it in took longer than ${DEADLINE_MS / 1000} seconds.`),
      () => this.desk.close(),
    );
    this.watch.signal.throwIfAborted();
    await this.session.store.documents.create(kind, id, finished.state);
    return {
      file: document.name,
      id,
      kind,
      title: read.title,
      procedures: finished.procedures,
      notes: [
        ...(read.empty ? ['The file is empty'] : []),
        ...(finished.steps > 0 ? [`Its numbered procedure became ${finished.steps} steps`] : []),
        ...left,
        ...here.notes,
        ...notes,
        ...read.notes,
      ],
    };
  }
}

async function importDocuments(
  session: Session,
  uploads: Uploads,
  options: Options,
  caller: Caller,
  watch: Watch,
): Promise<DocumentsResult> {
  const sources = await sourcesOf(uploads, options, caller);
  if (sources.documents.length === 0 && sources.failed.length === 0)
    throw fail('INVALID', 'There is no Markdown, HTML or Word (.docx) file among these.');
  const work = await mkdtemp(join(tmpdir(), 'accord-import-'));
  try {
    return await new Importing(session, sources, options, work, watch).run();
  } finally {
    await rm(work, { recursive: true, force: true });
    for (const source of options.sources)
      if ('upload' in source) await uploads.discard(caller, source.upload).catch(() => undefined);
  }
}

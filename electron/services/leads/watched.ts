import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ImportResult } from '#shared/contract/leads';
import type { Progress } from '#shared/contract/progress';
import type { WatchedFolder } from '#shared/contract/watched';
import { mayDo } from '#shared/domain/acts/history';
import { newId } from '#shared/model/ids';
import type { Application } from '../application';
import type { Caller } from '../caller';
import type { Watched } from '../device';
import { fail } from '../fail';
import { os } from '../implement';
import { progressOf } from '../progress';
import type { Session } from '../session';
import type { Uploads } from '../sources';
import { bringLeads } from './bring';
import { savedMappings } from './mappings';
import { preview } from './preview';
import { FolderWatch, readingOf } from './watched/folder';

/** The application itself looks into files of folders that somebody chose. */
const SELF: Caller = { connection: 'watched', trusted: true };

/** So many files are remembered as not wanted. */
const SET_ASIDE = 500;

/** Looks for new exports in folders of this device, as long as a workspace is open in a window. */
export const watchedService = (app: Application, uploads: Uploads) => {
  const folders = new Folders(app, uploads);
  app.whenOpen((session) => folders.begin(session));
  return {
    list: os.watched.list.handler(() => folders.list()),
    add: os.watched.add.handler(({ input }) => folders.add(input)),
    change: os.watched.change.handler(({ input: { id, ...how } }) => folders.edit(id, () => how)),
    remove: os.watched.remove.handler(({ input }) => folders.remove(input.id)),
    setAside: os.watched.setAside.handler(({ input }) => folders.setAside(input)),
    import: os.watched.import.handler(({ input, signal }) => folders.import(input, signal)),
    take: os.watched.take.handler(async ({ input, context }) => {
      const { path, file } = folders.path(input);
      const { mtime } = await stat(path).catch(() => {
        throw fail('NOT_FOUND', `${file} is not there any more.`, { file });
      });
      const upload = await uploads.adopt(context, path, file);
      return { upload, name: file, at: mtime.toISOString(), size: (await stat(path)).size };
    }),
  };
};

type How = Pick<Watched, 'mapping' | 'how'>;
interface File {
  id: string;
  file: string;
}

class Folders {
  private open: { session: Session; watches: Map<string, FolderWatch> } | null = null;

  constructor(
    private readonly app: Application,
    private readonly uploads: Uploads,
  ) {}

  /** The command line does one thing and ends: it watches nothing. */
  begin(session: Session): () => Promise<void> {
    if (this.app.surroundings.name === 'headless') return async () => {};
    const watches = new Map<string, FolderWatch>();
    this.open = { session, watches };
    for (const entry of this.entries(session)) watches.set(entry.id, this.watch(session, entry));
    const stop = session.store.documents.subscribeList((changed) => {
      if (!changed.some(({ kind }) => kind === 'mapping')) return;
      for (const each of watches.values()) each.lookAnew();
    });
    return async () => {
      stop();
      if (this.open?.session === session) this.open = null;
      await Promise.all([...watches.values()].map((each) => each.close()));
    };
  }

  async list(): Promise<WatchedFolder[]> {
    const { session } = this.app;
    const saved = await savedMappings(session);
    const titleOf = (id: string) => saved.find((each) => each.id === id)?.title ?? '';
    return this.entries(session).flatMap(({ id }) => {
      const watch = this.open?.watches.get(id);
      return watch ? [watch.view(titleOf)] : [];
    });
  }

  async add({ folder: given, ...how }: How & { folder: string }): Promise<WatchedFolder[]> {
    const { session } = this.app;
    await this.requireImporter(undefined);
    await this.requireMapping(how);
    const folder = resolve(given);
    const found = await stat(folder).catch(() => null);
    if (!found?.isDirectory())
      throw fail('INVALID', `There is no folder ${folder}. Make it first, then choose it.`, {
        field: 'folder',
      });
    const entries = this.entries(session);
    if (entries.some((each) => each.folder === folder))
      throw fail('INVALID', `${folder} is watched already.`, { field: 'folder' });
    const entry: Watched = { id: newId(), folder, ...how, since: new Date().toISOString(), setAside: [] };
    await this.keep([...entries, entry]);
    this.open?.watches.set(entry.id, this.watch(session, entry));
    return this.list();
  }

  async edit(id: string, change: (entry: Watched) => Partial<Watched>): Promise<WatchedFolder[]> {
    const entries = this.entries(this.app.session);
    const before = entries.find((each) => each.id === id);
    if (!before) throw fail('NOT_FOUND', 'This folder is not watched any more.');
    const next = { ...before, ...change(before) };
    await this.requireMapping(next);
    await this.keep(entries.map((each) => (each.id === id ? next : each)));
    await this.open?.watches.get(id)?.change(next);
    return this.list();
  }

  async remove(id: string): Promise<WatchedFolder[]> {
    await this.keep(this.entries(this.app.session).filter((each) => each.id !== id));
    await this.open?.watches.get(id)?.close();
    this.open?.watches.delete(id);
    return this.list();
  }

  async setAside({ id, file, aside }: File & { aside: boolean }): Promise<WatchedFolder[]> {
    const hash = this.open?.watches.get(id)?.hashOf(file);
    if (!hash) throw fail('NOT_FOUND', `${file} is not there any more.`, { file });
    return this.edit(id, ({ setAside }) => {
      const others = setAside.filter((each) => each !== hash);
      return { setAside: aside ? [...others, hash].slice(-SET_ASIDE) : others };
    });
  }

  /** Where a file that was found lies; a name that was not found is no way to any other file. */
  path({ id, file }: File): { path: string; file: string; entry: Watched } {
    const entry = this.entries(this.app.session).find((each) => each.id === id);
    if (!entry || this.open?.watches.get(id)?.hashOf(file) == null)
      throw fail('NOT_FOUND', `${file} is not there any more.`, { file });
    return { path: join(entry.folder, file), file, entry };
  }

  async *import(
    { as, passphrase, ...which }: File & { as?: string | undefined; passphrase?: string | undefined },
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Progress<ImportResult>> {
    await this.requireImporter(as);
    const { path, file, entry } = this.path(which);
    yield* progressOf<ImportResult>(signal, async (watch) => {
      const how = { ...readingOf(entry), dryRun: false, remember: false, as, passphrase };
      const { result } = await bringLeads(this.app, { source: { path }, path, name: file, ...how }, watch);
      return result;
    });
  }

  private watch(session: Session, entry: Watched): FolderWatch {
    const { app, uploads } = this;
    return new FolderWatch(app, session, entry, {
      preview: (input) => preview(app, uploads, input, SELF),
      bring: async (path, name, input) => {
        const how = { ...input, dryRun: false, remember: false };
        const { result } = await bringLeads(
          app,
          { source: { path }, path, name, ...how },
          {
            signal: session.closing,
          },
        );
        return result;
      },
    });
  }

  private entries({ id, device, store }: Session): readonly Watched[] {
    return device.remembered(id, store.dir)?.watched ?? [];
  }

  private async keep(watched: readonly Watched[]): Promise<void> {
    const { session, device } = this.app;
    await device.note(session.id, session.store.dir, { watched: [...watched] });
    this.app.tell({ type: 'watched' });
  }

  private async requireImporter(as: string | undefined): Promise<void> {
    const { session } = this.app;
    const author = await session.actor(as);
    if (!mayDo(session.history, author.id, 'import'))
      throw fail('NOT_ALLOWED', `${author.name} may not bring leads in. Ask a lead of the team.`);
  }

  /** Nobody looks at what is imported by itself: how it is read has to be said before. */
  private async requireMapping({ mapping, how }: How): Promise<void> {
    const known =
      mapping !== null && (await savedMappings(this.app.session)).some(({ id }) => id === mapping);
    if (how === 'import' && mapping === null)
      throw fail('INVALID', 'Say by which saved mapping its files are read.', { field: 'mapping' });
    if (mapping !== null && !known)
      throw fail('INVALID', 'This saved mapping is not there any more. Choose another one.', {
        field: 'mapping',
      });
  }
}

import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions, LeadsPreview } from '#shared/contract/leads';
import type { FoundExport, WatchedFolder } from '#shared/contract/watched';
import { mayDo } from '#shared/domain/acts/history';
import {
  type FoundFile,
  isWhole,
  type Sighting,
  STEADY_MS,
  sighted,
  whyOffered,
} from '#shared/domain/leads/watched';
import type { Application } from '../../application';
import type { Watched } from '../../device';
import { importsOf } from '../../imports';
import type { Session } from '../../session';
import { filesIn, hashOf, reading } from './look';

/** Network drives and cloud folders tell of no changes: so often the names in the folder are looked at. */
const POLL_MS = 10_000;
/** What the system tells of a folder is gathered for so long: a file that is written tells of each piece. */
const GATHER_MS = 250;
/** So many imports that were made by themselves are told. */
const TOLD = 5;

/** What a folder's files are read and brought in by. */
export interface Reader {
  preview(input: ImportOptions): Promise<LeadsPreview>;
  bring(
    path: string,
    file: string,
    input: Omit<ImportOptions, 'source'>,
  ): Promise<{ accepted: number; rejected: number }>;
}

/** A file that was looked into, by its size and time. */
interface Known extends Sighting {
  hash: string | null;
  /** Null where there is nothing to say: it was imported before. */
  found: FoundExport | null;
}

/** How a file of this folder is read: by its mapping, else as the last one like it. */
export const readingOf = ({ mapping }: Watched): Omit<ImportOptions, 'source'> => ({
  ...(mapping === null ? { asLastTime: true } : { mapping }),
  holds: 'either',
});

/**
 * Looks for new exports in one folder while the workspace is open. The system's watch is only a spur; what decides
 * is a look at the folder, which works anywhere. A file is looked into once it has stood still, and once only.
 */
export class FolderWatch {
  private sightings: readonly Sighting[] = [];
  private readonly known = new Map<string, Known>();
  private imported: WatchedFolder['imported'] = [];
  private failure: string | null = null;
  private watcher: FSWatcher | null = null;
  private again: NodeJS.Timeout | null = null;
  /** When that runs out, in milliseconds since 1970. */
  private due = 0;
  private readonly poll: NodeJS.Timeout;
  private readonly ending = new AbortController();
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly app: Application,
    private readonly session: Session,
    private entry: Watched,
    private readonly reader: Reader,
  ) {
    this.poll = setInterval(() => this.look(), POLL_MS).unref();
    this.look();
  }

  /** What is there, as screens show it. */
  view(titleOf: (mapping: string) => string): WatchedFolder {
    const { id, folder, mapping, how, since, setAside } = this.entry;
    const gone = new Set([...setAside, ...importsOf(this.session).map(({ source }) => source.hash)]);
    const known = [...this.known.values()].filter(({ hash }) => hash === null || !gone.has(hash));
    return {
      id,
      folder,
      mapping: mapping === null ? null : { id: mapping, title: titleOf(mapping) },
      how,
      since,
      failure: this.failure,
      arriving: this.sightings.flatMap(({ name }) => (this.known.has(name) ? [] : [name])),
      found: known.flatMap(({ found }) => (found ? [found] : [])),
      imported: this.imported,
    };
  }

  /** The hash of a file that was looked into. */
  hashOf(file: string): string | null {
    return this.known.get(file)?.hash ?? null;
  }

  /** Another way to watch, or other files set aside: all files are looked into anew where that can change them. */
  async change(entry: Watched): Promise<void> {
    const anew = entry.mapping !== this.entry.mapping || entry.how !== this.entry.how;
    this.entry = entry;
    if (anew) this.lookAnew();
    await this.looking;
  }

  /** What was said of the files counts no more: how they are read has changed. */
  lookAnew(): void {
    this.looking = this.looking.then(() => this.known.clear());
    this.look();
  }

  /** Looks once more, after what is looked at now. */
  private look(): void {
    this.looking = this.looking.then(() => this.lookNow());
  }

  async close(): Promise<void> {
    this.ending.abort();
    this.watcher?.close();
    clearInterval(this.poll);
    if (this.again) clearTimeout(this.again);
    await this.looking;
  }

  private get ended(): boolean {
    return this.ending.signal.aborted;
  }

  private watch(): void {
    if (this.watcher) return;
    try {
      this.watcher = watch(this.entry.folder, { persistent: false }, () => this.soon(GATHER_MS));
      this.watcher.on('error', () => {
        this.watcher?.close();
        this.watcher = null;
      });
    } catch {
      // What cannot be watched is polled.
      this.watcher = null;
    }
  }

  private soon(after: number): void {
    const due = Date.now() + after;
    if (this.ended || (this.again && this.due <= due)) return;
    if (this.again) clearTimeout(this.again);
    this.due = due;
    this.again = setTimeout(() => {
      this.again = null;
      this.look();
    }, after).unref();
  }

  private async lookNow(): Promise<void> {
    if (this.ended) return;
    const before = JSON.stringify([this.failure, [...this.known.values()], this.sightings]);
    try {
      this.sightings = sighted(this.sightings, await filesIn(this.entry.folder), Date.now());
      this.failure = null;
      this.watch();
    } catch (error) {
      this.sightings = [];
      this.failure = reading(error, `The folder ${this.entry.folder}`);
    }
    for (const name of this.known.keys())
      if (!this.sightings.some((each) => each.name === name)) this.known.delete(name);
    for (const sighting of this.sightings) {
      if (this.ended) return;
      await this.lookInto(sighting);
    }
    if (!this.ended && JSON.stringify([this.failure, [...this.known.values()], this.sightings]) !== before)
      this.app.tell({ type: 'watched' });
  }

  private async lookInto(sighting: Sighting): Promise<void> {
    const last = this.known.get(sighting.name);
    if (last?.bytes === sighting.bytes && last.changedAt === sighting.changedAt) return;
    this.known.delete(sighting.name);
    if (!isWhole(sighting, Date.now())) {
      if (sighting.bytes > 0) this.soon(STEADY_MS);
      return;
    }
    const path = join(this.entry.folder, sighting.name);
    let hash: string | null = null;
    try {
      hash = await hashOf(path, this.ending.signal);
      if (importsOf(this.session).some(({ source }) => source.hash === hash)) {
        this.known.set(sighting.name, { ...sighting, hash, found: null });
        return;
      }
      const found = await this.examine(path, sighting);
      const aside = this.entry.setAside.includes(hash);
      const done = found.why === null && !aside && (await this.bring(path, found));
      this.known.set(sighting.name, { ...sighting, hash, found: done ? null : offered(found) });
    } catch (error) {
      if (this.ended) return;
      const problem = reading(error, sighting.name);
      this.known.set(sighting.name, { ...sighting, hash, found: offered({ ...nothing(sighting), problem }) });
    }
  }

  private async examine(path: string, { name, changedAt }: Sighting): Promise<Examined> {
    const preview = await this.reader.preview({ source: { path }, ...readingOf(this.entry) });
    const certain =
      preview.rows > preview.rejected && preview.dates.every(({ order }) => order === 'decided');
    const mapping = preview.remembered?.used ? preview.remembered.title : null;
    const known = mapping !== null || this.entry.mapping !== null;
    const { how, since } = this.entry;
    const signer = await this.signer();
    const why = whyOffered({ how, since: Date.parse(since), changedAt, certain: certain && known, signer });
    const at = new Date(changedAt).toISOString();
    const { rows, rejected } = preview;
    return { file: name, at, rows, rejected, mapping, certain, why, problem: null };
  }

  /** Whether the one who acts here may import, and can sign without being asked for a passphrase. */
  private async signer(): Promise<FoundFile['signer']> {
    const { session } = this;
    const me = await session.me();
    if (!me || !mayDo(session.history, me.id, 'import')) return 'right';
    const key = (await session.keyring.list()).find(({ member }) => member === me.id);
    return key?.protection === 'passphrase' ? 'passphrase' : 'ready';
  }

  private async bring(path: string, { file }: Examined): Promise<boolean> {
    const { accepted, rejected } = await this.reader.bring(path, file, readingOf(this.entry));
    const at = this.session.now();
    this.imported = [{ file, at, rows: accepted, rejected }, ...this.imported].slice(0, TOLD);
    return true;
  }
}

type Examined = Omit<FoundExport, 'why'> & { why: FoundExport['why'] | null };

/** As it is offered: what was to be imported by itself and could not be is a question. */
const offered = (found: Examined): FoundExport => ({ ...found, why: found.why ?? 'question' });

const nothing = ({ name, changedAt }: Sighting): Examined => ({
  file: name,
  at: new Date(changedAt).toISOString(),
  rows: 0,
  rejected: 0,
  mapping: null,
  certain: false,
  why: null,
  problem: null,
});

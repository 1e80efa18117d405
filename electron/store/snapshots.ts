import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as Y from 'yjs';
import { isDue, thinned } from '#shared/domain/snapshots/keep';
import type { DocumentData } from './document-data';
import { makeFolder, writeDurably } from './durable';
import { StoreError, systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';
import { folders, stamp, stampTime } from './layout';
import { namesIn } from './names';
import type { EarlierState, RecordCodec, SnapshotStore, StoreLog } from './types';

const END = '.json.gz';

interface Content {
  by: string[];
  /** The Yjs state, base64. */
  state: string;
}

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/**
 * Earlier states of drafts, `snapshots/<kind>/<id>/<time>.json.gz`: the state that stood before a change, when
 * it had stood for a while. So a session of work costs one small file, whatever is typed in it.
 */
export class Snapshots implements SnapshotStore {
  /** When the last state of a record was kept, or when its work began in this session. */
  readonly #last = new Map<string, number>();
  readonly #working = new Set<Promise<void>>();

  constructor(
    private readonly files: FileSystem,
    private readonly dir: string,
    private readonly codec: RecordCodec,
    private readonly log: StoreLog,
  ) {}

  /** A record is changed: keeps the state before when that is due. Never fails: the change counts for more. */
  note(before: DocumentData, now = Date.now()): void {
    const { kind, id, updatedAt } = before;
    const key = `${kind}/${id}`;
    const last = this.#last.get(key) ?? now;
    if (!isDue(Date.parse(updatedAt), last, now)) {
      this.#last.set(key, last);
      return;
    }
    this.#last.set(key, now);
    const work = this.#keep(before)
      .catch((error: unknown) => this.log.warn(`No snapshot of ${key} was kept: ${String(error)}`))
      .finally(() => this.#working.delete(work));
    this.#working.add(work);
  }

  keep(data: DocumentData): Promise<void> {
    return this.#keep(data);
  }

  async list(kind: string, id: string): Promise<EarlierState[]> {
    await this.flush();
    const times = await this.#times(kind, id);
    const read = times.map(async (at) => ({
      at: new Date(at).toISOString(),
      by: (await this.#read(kind, id, at).catch(() => ({ by: [] }))).by,
    }));
    return Promise.all(read);
  }

  async state(kind: string, id: string, at: string): Promise<Uint8Array> {
    return new Uint8Array(Buffer.from((await this.#read(kind, id, Date.parse(at))).state, 'base64'));
  }

  async forget(kind: string, id: string): Promise<void> {
    await this.flush();
    await rm(this.#folder(kind, id), { recursive: true, force: true });
  }

  /** Resolves when everything noted so far is kept. */
  async flush(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  #folder(kind: string, id: string): string {
    return join(this.dir, folders.snapshots, kind, id);
  }

  #path(kind: string, id: string, at: number): string {
    return join(this.#folder(kind, id), stamp(new Date(at)) + END);
  }

  /** Newest first. */
  async #times(kind: string, id: string): Promise<number[]> {
    return (await namesIn(this.#folder(kind, id), this.files))
      .flatMap((name) => {
        const time = name.endsWith(END) ? stampTime(name.slice(0, -END.length)) : Number.NaN;
        return Number.isNaN(time) ? [] : [time];
      })
      .sort((a, b) => b - a);
  }

  async #keep({ kind, id, updatedAt, state }: DocumentData): Promise<void> {
    const at = Date.parse(updatedAt);
    const [newest] = await this.#times(kind, id);
    if (newest === at) return;
    const before = newest === undefined ? null : await this.#read(kind, id, newest).catch(() => null);
    const content: Content = { by: this.#writers(state, before?.state ?? null), state };
    await makeFolder(this.files, this.#folder(kind, id));
    await writeDurably(this.files, this.#path(kind, id, at), [await zip(JSON.stringify(content))]);
    await this.#thin(kind, id);
  }

  /** Who wrote what the one state has and the other has not. */
  #writers(state: string, before: string | null): string[] {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
    const known: ReadonlyMap<number, number> =
      before === null ? new Map() : Y.decodeStateVector(Y.encodeStateVectorFromUpdate(bytes(before)));
    const doc = new Y.Doc();
    Y.applyUpdate(doc, bytes(state));
    const authors = this.codec.authors?.(doc) ?? new Map<number, string>();
    const now = Y.decodeStateVector(Y.encodeStateVector(doc));
    doc.destroy();
    const wrote = [...now].filter(([client, clock]) => clock > (known.get(client) ?? 0));
    return [...new Set(wrote.flatMap(([client]) => authors.get(client) ?? []))];
  }

  async #thin(kind: string, id: string): Promise<void> {
    const states = await Promise.all(
      (await this.#times(kind, id)).map(async (at) => {
        const { size } = await this.files.stat(this.#path(kind, id, at));
        return { at, size };
      }),
    );
    const stay = new Set(thinned(states, Date.now()));
    for (const { at } of states)
      if (!stay.has(at)) await this.files.unlink(this.#path(kind, id, at)).catch(() => undefined);
  }

  async #read(kind: string, id: string, at: number): Promise<Content> {
    const path = this.#path(kind, id, at);
    try {
      const content: unknown = JSON.parse(String(await unzip(await this.files.readFile(path))));
      if (isContent(content)) return content;
    } catch (error) {
      if (systemCode(error) === 'ENOENT')
        throw new StoreError('NOT_FOUND', 'This earlier state is not kept any more', path);
      if (systemCode(error) === 'EACCES') throw toStoreError(error, 'read an earlier state', path);
    }
    throw new StoreError('CORRUPT', `${path} cannot be read`, path);
  }
}

function isContent(content: unknown): content is Content {
  if (typeof content !== 'object' || content === null || !('by' in content) || !('state' in content))
    return false;
  return Array.isArray(content.by) && typeof content.state === 'string';
}

import { join } from 'node:path';
import { moveDurably, renamePatiently, syncFolder } from './durable';
import { StoreError, systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';
import { documentPath, folders, isRecordId, stamp, stampTime } from './layout';
import { namesIn } from './names';
import type { TrashedFile, TrashStore } from './types';

/** Where a removed record goes: `trash/<kind>/<id>.<time>.json`. */
export function trashPath(dir: string, kind: string, id: string): string {
  return join(dir, folders.trash, kind, `${id}.${stamp()}.json`);
}

const KEPT = '.json';
/** Deleted for good, and gone with the next tidying up: until then it can be kept after all. */
const GOING = '.going';

interface Place {
  readonly kind: string;
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
}

/** What a name in the trash stands for, or null: `<id>.<time>` of a kind. */
function placeOf(kind: string, name: string): Place | null {
  const cut = name.indexOf('.');
  const id = name.slice(0, cut);
  const time = stampTime(name.slice(cut + 1));
  return cut > 0 && isRecordId(id) && !Number.isNaN(time) ? { kind, id, time } : null;
}

/** The removed records of a workspace. An item is called `<kind>/<id>.<time>`. */
export class TrashFiles implements TrashStore {
  constructor(
    private readonly files: FileSystem,
    private readonly dir: string,
    private readonly kinds: readonly string[],
    /** Told of a record that is deleted for good. */
    private readonly gone: (kind: string, id: string) => Promise<void>,
  ) {}

  async list(): Promise<TrashedFile[]> {
    const found = await this.#items(KEPT);
    const read = found.map(async ({ item, place }) => ({
      item,
      id: place.id,
      kind: place.kind,
      removedAt: new Date(place.time).toISOString(),
      title: String((await this.#content(item).catch(() => ({ title: '' }))).title ?? ''),
    }));
    return (await Promise.all(read)).sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
  }

  /** The record last removed under an id, or null. */
  async newest(id: string): Promise<string | null> {
    const found = (await this.#items(KEPT)).filter(({ place }) => place.id === id);
    return found.sort((a, b) => b.place.time - a.place.time)[0]?.item ?? null;
  }

  async state(item: string): Promise<Uint8Array> {
    const { state } = await this.#content(item);
    if (typeof state === 'string') return new Uint8Array(Buffer.from(state, 'base64'));
    throw new StoreError('CORRUPT', `${item} in the trash cannot be read`, this.#path(item, KEPT));
  }

  /** Puts the file back among the documents. Whoever calls it sees to it that the place is free. */
  async putBack(item: string): Promise<Place> {
    const place = this.#place(item);
    await moveDurably(this.files, this.#path(item, KEPT), documentPath(this.dir, place.kind, place.id));
    return place;
  }

  setAside(item: string): Promise<void> {
    return this.#rename(item, KEPT, GOING);
  }

  keep(item: string): Promise<void> {
    return this.#rename(item, GOING, KEPT);
  }

  async tidyUp(): Promise<void> {
    for (const { item } of await this.#items(GOING)) await this.#delete(item, GOING);
  }

  async drop(item: string): Promise<void> {
    await this.#delete(item, KEPT);
  }

  #place(item: string): Place {
    const [kind = '', name = ''] = item.split('/');
    const place = this.kinds.includes(kind) ? placeOf(kind, name) : null;
    if (place && item === `${kind}/${name}`) return place;
    throw new StoreError('NOT_FOUND', `There is no ${item} in the trash`);
  }

  #path(item: string, end: string): string {
    this.#place(item);
    return join(this.dir, folders.trash, item + end);
  }

  async #items(end: string): Promise<{ item: string; place: Place }[]> {
    const found: { item: string; place: Place }[] = [];
    for (const kind of this.kinds) {
      for (const name of await namesIn(join(this.dir, folders.trash, kind), this.files)) {
        const stem = name.endsWith(end) ? name.slice(0, -end.length) : '';
        const place = placeOf(kind, stem);
        if (place) found.push({ item: `${kind}/${stem}`, place });
      }
    }
    return found;
  }

  async #content(item: string): Promise<{ title?: unknown; state?: unknown }> {
    const path = this.#path(item, KEPT);
    try {
      return JSON.parse(await this.files.readFile(path, 'utf8')) as { title?: unknown; state?: unknown };
    } catch (error) {
      if (systemCode(error) === 'ENOENT') throw absent(item, path);
      throw new StoreError('CORRUPT', `${item} in the trash cannot be read`, path);
    }
  }

  async #rename(item: string, from: string, to: string): Promise<void> {
    const path = this.#path(item, from);
    try {
      await renamePatiently(this.files, path, this.#path(item, to));
      await syncFolder(this.files, join(path, '..'));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') throw absent(item, path);
      throw toStoreError(error, `take ${item} out of the trash`, path);
    }
  }

  async #delete(item: string, end: string): Promise<void> {
    const path = this.#path(item, end);
    await this.files.unlink(path).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw toStoreError(error, 'empty the trash', path);
    });
    const { kind, id } = this.#place(item);
    await this.gone(kind, id);
  }
}

const absent = (item: string, path: string) =>
  new StoreError('NOT_FOUND', `There is no ${item} in the trash any more`, path);

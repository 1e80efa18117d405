import type * as Y from 'yjs';
import { type Author, authorsOf } from './author';
import { join, listOf, promisesOf } from './paths';

/**
 * What is written down where an item of a list is removed: by whom, when, and how far the remover had seen what
 * each client wrote in it. (Older documents hold the time alone; of those nothing more can be told.)
 */
interface Removal {
  at: string;
  by: string;
  /** Client id → the first clock that was not seen. */
  seen: Record<string, number>;
}

/** An item that one side removed while another, not knowing of it, changed it: somebody has to choose. */
export interface ContestedRemoval {
  /** Such as `steps/<id>`. */
  path: string;
  /** What the item is called now; empty where it has no name. */
  title: string;
  by: string;
  /** ISO 8601 UTC. */
  at: string;
  /** Members who changed it, in the order of their ids; those whose client is not known are left out. */
  editors: string[];
}

export const deletedKey = (id: string): string => `${id}!`;

type Client = number;
type AnyType = Y.AbstractType<unknown>;

/** Notes, of everything that stands in a container, how far each client wrote. */
function reach(type: AnyType, into: Map<Client, number>): void {
  const note = (item: Y.Item): void => {
    if (item.deleted) return;
    const { client, clock } = item.id;
    into.set(client, Math.max(into.get(client) ?? 0, clock + item.length));
    const { content } = item;
    if ('type' in content) reach(content.type as AnyType, into);
  };
  for (const item of type._map.values()) note(item);
  for (let item = type._start; item !== null; item = item.right) note(item);
}

/** How far each client wrote in one item of a list: its fields, lists, texts and promises. */
function writtenIn(doc: Y.Doc, path: string): Map<Client, number> {
  const found = new Map<Client, number>();
  for (const [name, type] of doc.share)
    if (name === path || name.startsWith(`${path}/`)) reach(type as AnyType, found);
  const promises = promisesOf(doc) as unknown as AnyType;
  for (const [key, item] of promises._map) {
    if (item.deleted || !key.startsWith(`${path}/`)) continue;
    const { client, clock } = item.id;
    found.set(client, Math.max(found.get(client) ?? 0, clock + item.length));
  }
  return found;
}

/** What stands in the list for a removed item. */
export function removalOf(doc: Y.Doc, path: string, id: string, { member, at }: Author): Removal {
  return { at, by: member, seen: Object.fromEntries(writtenIn(doc, join(path, id))) };
}

function readRemoval(raw: unknown): Removal | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { at, by, seen } = raw as Partial<Removal>;
  if (typeof by !== 'string' || typeof seen !== 'object' || seen === null) return null;
  return { at: typeof at === 'string' ? at : '', by, seen };
}

const nameOf = (fields: Y.Map<unknown>): string => {
  const name = fields.get('title') ?? fields.get('label');
  return typeof name === 'string' ? name : '';
};

/** Ids of a list's removed items. */
export const removedIds = (doc: Y.Doc, path: string): string[] =>
  [...listOf(doc, path).entries()].flatMap(([key, raw]) =>
    key.endsWith('!') && raw ? [key.slice(0, -1)] : [],
  );

/** The removed items of a list that somebody changed without knowing that they were removed. */
export function contestedIn(doc: Y.Doc, path: string): ContestedRemoval[] {
  const contested: ContestedRemoval[] = [];
  for (const [key, raw] of listOf(doc, path).entries()) {
    const removal = key.endsWith('!') ? readRemoval(raw) : null;
    if (!removal) continue;
    const at = join(path, key.slice(0, -1));
    const unseen = [...writtenIn(doc, at)].filter(([client, to]) => to > (removal.seen[client] ?? 0));
    if (unseen.length === 0) continue;
    const authors = authorsOf(doc);
    const editors = new Set(unseen.flatMap(([client]) => authors.get(client) ?? []));
    contested.push({
      path: at,
      title: nameOf(doc.getMap(at)),
      by: removal.by,
      at: removal.at,
      editors: [...editors].sort(),
    });
  }
  return contested.sort((a, b) => (a.path < b.path ? -1 : 1));
}

import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import type { Change } from '#shared/domain/diff/changes';
import { editsOf } from '#shared/model/binding/author';
import { type Entry, readRegisters } from '#shared/model/binding/register';
import { readRecord } from '#shared/model/binding/view';
import { isKind, KINDS } from '#shared/model/kinds';

/** Where a record's document lies, and when it was written last. */
export interface DocumentPlace {
  id: string;
  kind: string;
  path: string;
  updatedAt: string;
}

/** Who wrote in a document when: a day's first edit, or a promise that was given another value. */
export interface DocumentEdit {
  member: string;
  at: string;
  change: Change | null;
}

/** The promise that an entry replaced, when it replaced one. */
const replaced = (entry: Entry, all: readonly Entry[]): Entry | undefined =>
  all.find(({ id }) => entry.supersedes.includes(id));

/** What a path is about in words: titles of the items on the way, then the field. */
function subjectOf(path: string, view: Record<string, unknown>): string[] {
  const [place = '', key] = path.split('.');
  let at: unknown = view;
  const subject = place.split('/').map((part) => {
    if (!Array.isArray(at)) {
      at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
      return part;
    }
    at = (at as { id?: string }[]).find(({ id }) => id === part);
    const { title, label, attribute } = (at ?? {}) as Record<string, unknown>;
    const name = title || label || attribute;
    return typeof name === 'string' ? name : part;
  });
  return key === undefined ? subject : [...subject, key];
}

function readEdits({ kind, path }: DocumentPlace): DocumentEdit[] {
  const doc = new Y.Doc();
  try {
    const { state }: { state: string } = JSON.parse(readFileSync(path, 'utf8'));
    Y.applyUpdate(doc, Buffer.from(state, 'base64'));
    // Most documents have no promise that was given another value: then no words are needed.
    let view: Record<string, unknown> | null = null;
    const viewOf = () => {
      view ??= isKind(kind) ? readRecord(doc, KINDS[kind].schema).view : {};
      return view;
    };
    const promises = [...readRegisters(doc)].flatMap(([at, entries]) =>
      entries.flatMap((entry): DocumentEdit[] => {
        const was = replaced(entry, entries);
        if (!was || !entry.author) return [];
        const subject = subjectOf(at, viewOf());
        const change = { path: at, subject, kind: 'changed', before: was.value, after: entry.value } as const;
        return [{ member: entry.author, at: entry.at, change }];
      }),
    );
    return [...editsOf(doc).map((edit) => ({ ...edit, change: null })), ...promises];
  } catch {
    // Gone or torn since it was listed: the store reports that, and mends it.
    return [];
  } finally {
    doc.destroy();
  }
}

/** Attribution of documents in a thread of its own: each is read again only when it was written. */
export class Reading {
  private readonly known = new Map<string, { updatedAt: string; edits: DocumentEdit[] }>();

  read(places: readonly DocumentPlace[]): Map<string, DocumentEdit[]> {
    return new Map(
      places.map((place) => {
        const before = this.known.get(place.path);
        const edits = before?.updatedAt === place.updatedAt ? before.edits : readEdits(place);
        this.known.set(place.path, { updatedAt: place.updatedAt, edits });
        return [place.id, edits];
      }),
    );
  }
}

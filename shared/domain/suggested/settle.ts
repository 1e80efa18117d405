import * as Y from 'yjs';
import type { z } from 'zod';
import { paragraph } from '#shared/document/blocks';
import { plainText } from '#shared/document/plain-text';
import { type Author, signClient } from '#shared/model/binding/author';
import { sameJson } from '#shared/model/binding/equal';
import { bindingOf, type RichText } from '#shared/model/binding/fields';
import { arrange } from '#shared/model/binding/ordered';
import { fieldsOf, join, keyedPath } from '#shared/model/binding/paths';
import { writeRegister } from '#shared/model/binding/register';
import { writeRich } from '#shared/model/binding/rich';
import { readRecord } from '#shared/model/binding/view';
import { writeField } from '#shared/model/binding/write';
import { mixedView } from './mix';

type View = Record<string, unknown>;
type Item = View & { id: string };

interface Writing {
  doc: Y.Doc;
  author: Author;
  /** Promises on which the suggestion made two values stand. */
  disputed: ReadonlySet<string>;
}

const EMPTY: RichText = { type: 'doc', content: [paragraph()] };

function writePromise({ doc, author, disputed }: Writing, path: string, now: unknown, wanted: unknown): void {
  if (disputed.has(path) || !sameJson(now ?? null, wanted ?? null)) writeRegister(doc, path, wanted, author);
}

/** Writes only what is to differ: a conflict that stood before the suggestion is nobody's to settle here. */
function write(writing: Writing, now: View, wanted: View, schema: z.ZodObject, path: string): void {
  const { doc, author } = writing;
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    if (path && name === 'id') continue;
    const bound = bindingOf(field);
    const at = join(path, name);
    const [is, want] = [now[name], wanted[name]];
    if (bound.binding === 'list' && bound.item) {
      const items = (want ?? []) as Item[];
      const there = new Map(((is ?? []) as Item[]).map((item) => [item.id, item]));
      const ids = items.map(({ id }) => id);
      if (!sameJson([...there.keys()], ids)) arrange(doc, at, ids, author);
      for (const item of items) write(writing, there.get(item.id) ?? {}, item, bound.item, join(at, item.id));
    } else if (bound.binding === 'keyed') {
      const [letters, wantedLetters] = [is ?? {}, want ?? {}] as [View, View];
      for (const key of new Set([...Object.keys(letters), ...Object.keys(wantedLetters)]))
        writePromise(writing, keyedPath(at, key), letters[key], wantedLetters[key]);
    } else if (bound.binding === 'rich') {
      const text = want as RichText | undefined;
      // A text that was not there is emptied: a fragment cannot go.
      if (text && text.content.length > 0) writeRich(doc, at, text);
      else if (plainText(is as RichText | undefined) !== '') writeRich(doc, at, EMPTY);
    } else if (bound.binding === 'promise') writePromise(writing, at, is, want);
    else if (want === undefined) fieldsOf(doc, path).delete(name);
    else if (!sameJson(is, want)) writeField(doc, path, name, want);
  }
}

/**
 * Takes some parts of a suggestion into a record: all of it is merged, and what was not taken is brought back to
 * what stood there, as an edit of who decides. So every device ends alike, the suggesting one included, and what
 * its author writes next goes on from there.
 *
 * @param updates Yjs updates, oldest first
 * @param taken whether a part is taken, by the id that `suggestedParts` gave it
 * @returns the update that does it all
 */
export function settleSuggested(
  state: Uint8Array,
  updates: readonly Uint8Array[],
  schema: z.ZodObject,
  taken: (part: string) => boolean,
  author: Author,
): Uint8Array {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    const vector = Y.encodeStateVector(doc);
    const before = readRecord(doc, schema);
    for (const update of updates) Y.applyUpdate(doc, update);
    const after = readRecord(doc, schema);
    const old = new Map(before.conflicts.map(({ path, entries }) => [path, entries.length]));
    const disputed = new Set(
      after.conflicts.flatMap(({ path, entries }) => (old.get(path) === entries.length ? [] : [path])),
    );
    const wanted = mixedView(before.view as View, after.view as View, schema, taken);
    doc.transact((transaction) => {
      write({ doc, author, disputed }, after.view as View, wanted, schema, '');
      // Who takes everything as it is has written nothing themselves.
      if (transaction.changed.size > 0) signClient(doc, author);
    });
    return Y.encodeStateAsUpdate(doc, vector);
  } finally {
    doc.destroy();
  }
}

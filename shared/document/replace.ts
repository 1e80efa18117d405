import { Fragment, type Mark, Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { fragmentOf } from '#shared/model/binding/paths';
import { readRich } from '#shared/model/binding/rich';
import { type Anchor, resolveAnchor, type Span, textBlocks } from './anchor';
import { documentSchema } from './schema';

/** A rich text of a record as ProseMirror reads it; null when nothing was ever written. */
export function richNode(doc: Y.Doc, path: string): Node | null {
  const text = readRich(doc, path);
  return text ? Node.fromJSON(documentSchema(), text) : null;
}

/** Where an anchor is in a text of a record, and the words there now; null when its words are gone. */
export function anchoredWords(doc: Y.Doc, path: string, anchor: Anchor): (Span & { words: string }) | null {
  const node = richNode(doc, path);
  const span = node && resolveAnchor(anchor, textBlocks(node), fragmentOf(doc, path));
  return node && span ? { ...span, words: node.textBetween(span.from, span.to, '\n') } : null;
}

/** Words as inline content; their lines stay lines. */
const inline = (words: string, marks: readonly Mark[]): Fragment => {
  const schema = documentSchema();
  return Fragment.from(
    words.split('\n').flatMap((line, at) => {
      const parts = line === '' ? [] : [schema.text(line, marks)];
      const hardBreak = at > 0 ? schema.nodes['hardBreak']?.create() : undefined;
      return hardBreak ? [hardBreak, ...parts] : parts;
    }),
  );
};

/**
 * Puts words in the place of those that an anchor marks, in the same look. What stands around them keeps its
 * identity, and so does every other anchor.
 * @returns false, and changes nothing, when the words are gone
 */
export function replaceAnchored(doc: Y.Doc, path: string, anchor: Anchor, words: string): boolean {
  const node = richNode(doc, path);
  const span = node && resolveAnchor(anchor, textBlocks(node), fragmentOf(doc, path));
  if (!node || !span) return false;
  const transform = new Transform(node);
  const marks = node.resolve(span.from).marksAcross(node.resolve(span.to)) ?? [];
  if (words === '') transform.delete(span.from, span.to);
  else transform.replaceWith(span.from, span.to, inline(words, marks));
  updateYFragment(doc, fragmentOf(doc, path), transform.doc, { mapping: new Map(), isOMark: new Map() });
  return true;
}

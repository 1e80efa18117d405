import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { z } from 'zod';

/** One end of an anchor: a place in a block of text. */
const End = z.object({
  /** The block's stable id. */
  block: z.string(),
  /** UTF-16 units from the block's beginning, as it was when the anchor was made. */
  offset: z.number().int().nonnegative(),
  /** The same place as Yjs keeps it while the words around it change: a relative position as JSON. */
  relative: z.unknown().optional(),
});
type End = z.infer<typeof End>;

/**
 * What a comment hangs on. Three ways to find it again, in this order: the relative position, which follows
 * every edit; the block's id with the quoted words, when the block was moved (Yjs writes it anew then); the
 * quoted words alone, when the block is another.
 */
export const Anchor = z.object({ from: End, to: End, quote: z.string().max(500) });
export type Anchor = z.infer<typeof Anchor>;

/** A run of the document. */
export interface Span {
  from: number;
  to: number;
}

const QUOTED = 500;
/** Between blocks and in place of what is no text, so that offsets in a quote are offsets in the text. */
const LEAF = '￼';

const wordsBetween = (doc: Node, from: number, to: number): string =>
  doc.textBetween(from, to, '\n', LEAF).slice(0, QUOTED);

/** Text blocks of a document by their ids, with the position of their content. One pass; good for one version. */
export function textBlocks(doc: Node): Map<string, { node: Node; start: number }> {
  const found = new Map<string, { node: Node; start: number }>();
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const { id } = node.attrs;
    if (typeof id === 'string') found.set(id, { node, start: pos + 1 });
    return false;
  });
  return found;
}
export type TextBlocks = ReturnType<typeof textBlocks>;

/** The element of a block of text in the shared fragment. */
function elementOf(fragment: Y.XmlFragment, id: string): Y.XmlElement | null {
  for (const child of fragment.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    if (child.getAttribute('id') === id) return child;
    const inside = elementOf(child, id);
    if (inside) return inside;
  }
  return null;
}

const lengthOf = (part: Y.XmlElement | Y.XmlText | Y.XmlHook): number =>
  part instanceof Y.XmlText ? part.length : 1;

/** @param assoc −1 stays with the character before, 1 with the one behind */
function relativeTo(element: Y.XmlElement, offset: number, assoc: -1 | 1): unknown {
  let left = offset;
  const parts = element.toArray();
  for (const [at, part] of parts.entries()) {
    const length = lengthOf(part);
    const last = at === parts.length - 1;
    const here = left < length || (left === length && (assoc < 0 || last));
    if (here && part instanceof Y.XmlText)
      return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(part, left, assoc));
    if (left < length) break;
    left -= length;
  }
  return undefined;
}

function endAt(doc: Node, pos: number, fragment: Y.XmlFragment, assoc: -1 | 1): End | null {
  const $pos = doc.resolve(pos);
  const { id } = $pos.parent.attrs;
  if (!$pos.parent.isTextblock || typeof id !== 'string') return null;
  const element = elementOf(fragment, id);
  const relative = element ? relativeTo(element, $pos.parentOffset, assoc) : undefined;
  return { block: id, offset: $pos.parentOffset, ...(relative === undefined ? {} : { relative }) };
}

/**
 * An anchor for a run of text; null when it begins or ends outside of text, or holds no words to be found again by.
 * @param fragment the shared text that the document is bound to
 */
export function anchorOf(doc: Node, { from, to }: Span, fragment: Y.XmlFragment): Anchor | null {
  const first = endAt(doc, from, fragment, 1);
  const last = endAt(doc, to, fragment, -1);
  const quote = first && last && to > from ? wordsBetween(doc, from, to) : '';
  return first && last && quote.trim() !== '' ? { from: first, to: last, quote } : null;
}

/** Where Yjs says that an end is now: in which block, and how far in; null when its words were deleted or moved. */
function followed(end: End, fragment: Y.XmlFragment): { block: string; offset: number } | null {
  const { doc } = fragment;
  if (!doc || end.relative === undefined) return null;
  let place: Y.AbsolutePosition | null = null;
  try {
    const relative = Y.createRelativePositionFromJSON(end.relative);
    place = Y.createAbsolutePositionFromRelativePosition(relative, doc);
  } catch {
    // Written by somebody else, in a way that this program does not know: the quote is left.
    return null;
  }
  const text = place?.type;
  if (!place || !(text instanceof Y.XmlText) || !(text.parent instanceof Y.XmlElement)) return null;
  const block = text.parent.getAttribute('id');
  if (typeof block !== 'string') return null;
  let offset = place.index;
  for (const part of text.parent.toArray()) {
    if (part === text) return { block, offset };
    offset += lengthOf(part);
  }
  return null;
}

/** The place of the quote in a block that is nearest to where it was; null when the words are not there. */
function quoted(node: Node, quote: string, near: number): number | null {
  if (quote === '') return null;
  const words = node.textBetween(0, node.content.size, '\n', LEAF);
  let best: number | null = null;
  for (let at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}

/**
 * Where an anchor is in the document now; null when its words are gone.
 * @param blocks {@link textBlocks} of the same document
 */
export function resolveAnchor(anchor: Anchor, blocks: TextBlocks, fragment: Y.XmlFragment): Span | null {
  const { from, to, quote } = anchor;
  const start = followed(from, fragment);
  const end = followed(to, fragment);
  if (start?.block === from.block && end?.block === to.block) {
    const first = blocks.get(start.block);
    const last = blocks.get(end.block);
    if (first && last) {
      const span = {
        from: first.start + Math.min(start.offset, first.node.content.size),
        to: last.start + Math.min(end.offset, last.node.content.size),
      };
      // Both ends meet where all between them was deleted.
      if (span.to > span.from) return span;
    }
  }
  if (from.block !== to.block) return acrossBlocks(anchor, blocks);
  const own = blocks.get(from.block);
  const at = own ? quoted(own.node, quote, from.offset) : null;
  if (own && at !== null) return { from: own.start + at, to: own.start + at + quote.length };
  return anywhere(quote, blocks);
}

/** Both blocks are there, though one was moved: what was marked in each is found by where it was. */
function acrossBlocks({ from, to }: Anchor, blocks: TextBlocks): Span | null {
  const first = blocks.get(from.block);
  const last = blocks.get(to.block);
  if (!first || !last || last.start <= first.start) return null;
  return {
    from: first.start + Math.min(from.offset, first.node.content.size),
    to: last.start + Math.min(to.offset, last.node.content.size),
  };
}

/** The words in some other block, when they are in one place only and long enough to be no chance. */
function anywhere(quote: string, blocks: TextBlocks): Span | null {
  if (quote.trim().length < 8) return null;
  let found: Span | null = null;
  for (const { node, start } of blocks.values()) {
    const at = quoted(node, quote, 0);
    if (at === null) continue;
    if (found) return null;
    found = { from: start + at, to: start + at + quote.length };
  }
  return found;
}

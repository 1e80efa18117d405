import { Node } from '@tiptap/pm/model';
import { updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { ensureBlockIds } from '#shared/document/blocks';
import { documentSchema } from '#shared/document/schema';
import { sameJson } from './equal';
import type { RichNode, RichText } from './fields';
import { fragmentOf } from './paths';

/** Blocks as they were read, by what they are in the document; whoever hears of a change to one takes it out. */
export type KnownBlocks = WeakMap<object, RichNode>;

function readBlock(block: ReturnType<Y.XmlFragment['toArray']>[number], known: KnownBlocks): RichNode {
  const before = known.get(block);
  if (before) return before;
  const alone = { toArray: () => [block] } as Pick<Y.XmlFragment, 'toArray'> as Y.XmlFragment;
  const [read] = (yXmlFragmentToProsemirrorJSON(alone) as RichText).content as [RichNode];
  known.set(block, read);
  return read;
}

/**
 * Rich text of a field as TipTap JSON; `undefined` when nothing was ever written.
 * @param known blocks that were read before and are not read again: a long text is then read as far as it changed
 */
export function readRich(doc: Y.Doc, path: string, known?: KnownBlocks): RichText | undefined {
  const fragment = fragmentOf(doc, path);
  if (fragment.length === 0) return undefined;
  if (!known) return yXmlFragmentToProsemirrorJSON(fragment) as RichText;
  return { type: 'doc', content: fragment.toArray().map((block) => readBlock(block, known)) };
}

/**
 * Brings a fragment to the given text by its differences, so that what stays keeps its identity.
 * Throws a RangeError that names the node when the text does not fit the document schema.
 */
export function writeRich(doc: Y.Doc, path: string, text: RichText): boolean {
  const before = readRich(doc, path);
  if (before ? sameJson(before, text) : text.content.length === 0) return false;
  const node = Node.fromJSON(documentSchema(), ensureBlockIds(text));
  node.check();
  updateYFragment(doc, fragmentOf(doc, path), node, { mapping: new Map(), isOMark: new Map() });
  return !before || !sameJson(before, readRich(doc, path));
}

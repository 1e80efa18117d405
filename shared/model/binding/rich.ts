import { Node } from '@tiptap/pm/model';
import { updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { ensureBlockIds } from '#shared/document/blocks';
import { documentSchema } from '#shared/document/schema';
import { sameJson } from './equal';
import type { RichText } from './fields';
import { fragmentOf } from './paths';

/** Rich text of a field as TipTap JSON; `undefined` when nothing was ever written. */
export function readRich(doc: Y.Doc, path: string): RichText | undefined {
  const fragment = fragmentOf(doc, path);
  if (fragment.length === 0) return undefined;
  return yXmlFragmentToProsemirrorJSON(fragment) as RichText;
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

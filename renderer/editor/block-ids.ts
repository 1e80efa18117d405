import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { UniqueID } from '@tiptap/extension-unique-id';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { BLOCK_TYPES } from '#shared/document/extensions';
import { newId } from '#shared/model/ids';
import { editIn } from './undo-steps';

/** Written at once, in positions: the extension compares each new block with all others, which a large text cannot bear. */
const LARGE = 10_000;

const isBlock = ({ type }: Node): boolean => BLOCK_TYPES.includes(type.name);

/** The same content with an id on every block that lacks one. */
function withIds(content: Fragment): Fragment {
  const blocks: Node[] = [];
  content.forEach((node) => {
    if (node.isText) blocks.push(node);
    else {
      const id = isBlock(node) ? (node.attrs['id'] ?? newId()) : undefined;
      const attrs = id === undefined ? node.attrs : { ...node.attrs, id };
      blocks.push(node.type.create(attrs, withIds(node.content), node.marks));
    }
  });
  return Fragment.from(blocks);
}

const written = (transactions: readonly Transaction[]): number => {
  let size = 0;
  const count = (_from: number, _to: number, start: number, end: number): void => {
    size += end - start;
  };
  for (const { mapping } of transactions) for (const map of mapping.maps) map.forEach(count);
  return size;
};

/** Ids for the blocks that have none, and for what is the second of an id, in one pass over the text. */
function missingIds({ doc, tr }: EditorState): Transaction | null {
  const seen = new Set<string>();
  doc.descendants((node, pos) => {
    if (!isBlock(node)) return;
    const id: string | null = node.attrs['id'];
    if (id === null || seen.has(id)) tr.setNodeAttribute(pos, 'id', newId());
    else seen.add(id);
  });
  return tr.docChanged ? tr : null;
}

const own = (transactions: readonly Transaction[]): boolean =>
  transactions.some(({ docChanged }) => docChanged) && !transactions.some(isChangeOrigin);

/**
 * Letters were written or taken away within one block, and it and all around it have their ids: a key asks for none. To
 * find that out by the changed ranges, as the extension does, is a good part of what a key costs.
 */
function onlyLetters(
  [first, ...more]: readonly Transaction[],
  before: EditorState,
  { doc }: EditorState,
): boolean {
  const edit = first && more.length === 0 ? editIn(first, before) : null;
  if (!edit || (edit.kind !== 'write' && edit.kind !== 'erase') || edit.from < 0) return false;
  const $at = doc.resolve(edit.from);
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (isBlock(node) && node.attrs['id'] === null) return false;
  }
  return true;
}

/** The extension's plugin, with a large change taken at a cost that grows with the text and not with its square. */
const bounded = ({ spec }: Plugin): Plugin =>
  new Plugin({
    ...spec,
    appendTransaction(transactions, before, after) {
      if (onlyLetters(transactions, before, after)) return null;
      if (written(transactions) < LARGE)
        return spec.appendTransaction?.call(this, transactions, before, after);
      return own(transactions) ? missingIds(after) : null;
    },
  });

/** What is pasted has its ids before it is in the text: to change so many blocks afterwards takes long. */
const pastedIds = new Plugin({
  props: {
    transformPasted: ({ content, openStart, openEnd }) => new Slice(withIds(content), openStart, openEnd),
  },
});

/**
 * Gives blocks their ids as they are written. What others wrote is left alone, and so is a document that
 * is only looked at: the extension's own pass over a freshly opened text would change it.
 */
export const BlockIds = UniqueID.extend({
  addProseMirrorPlugins() {
    const plugins = this.parent?.() ?? [];
    this.storage.needsInitialIdGeneration = false;
    return [...plugins.map(bounded), pastedIds];
  },
}).configure({
  types: BLOCK_TYPES,
  attributeName: 'id',
  generateID: () => newId(),
  filterTransaction: (transaction) => !isChangeOrigin(transaction),
});

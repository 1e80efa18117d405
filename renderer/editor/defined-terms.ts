import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { TermUse } from '#shared/domain/definitions/terms';
import { linkedRecord } from '#shared/model/links';
import { closedRuns, NO_TEXT } from './closed-runs';
import { touched } from './touched-blocks';

/** Finds the defined words in a text. */
export type FindTerms = (text: string) => TermUse[];

/** A defined word in the text: marked as one by a link, or only written. */
export interface TermAt extends TermUse {
  linked: boolean;
}

interface TermMarks {
  /** Null while no word is defined. */
  find: FindTerms | null;
  marks: DecorationSet;
}

const key = new PluginKey<TermMarks>('definedTerms');

const linkOf = (node: Node): string | null => {
  const link = node.marks.find(({ type }) => type.name === 'link');
  return link ? linkedRecord(String(link.attrs['href'] ?? '')) : null;
};

/** What was found in a block, as long as the block stays the same: undo and others' changes replace the whole text. */
const known = new WeakMap<FindTerms, WeakMap<Node, readonly TermUse[]>>();

function usesIn(block: Node, find: FindTerms): readonly TermUse[] {
  let blocks = known.get(find);
  if (!blocks) {
    blocks = new WeakMap();
    known.set(find, blocks);
  }
  let uses = blocks.get(block);
  if (!uses) {
    uses = readUses(block, find);
    blocks.set(block, uses);
  }
  return uses;
}

/** The first use of each word in a block that does not link to it already. */
function readUses(block: Node, find: FindTerms): TermUse[] {
  if (block.type.spec.code) return [];
  const closed = closedRuns(block);
  const seen = new Set<string>();
  block.forEach((node) => {
    const linked = linkOf(node);
    if (linked) seen.add(linked);
  });
  return find(block.textBetween(0, block.content.size, NO_TEXT, NO_TEXT)).filter(({ id, from, to }) => {
    if (seen.has(id) || closed.some((run) => from < run.to && to > run.from)) return false;
    seen.add(id);
    return true;
  });
}

const marksIn = (block: Node, pos: number, find: FindTerms): Decoration[] =>
  usesIn(block, find).map(({ id, from, to }) =>
    Decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'defined-term', 'data-term': id }, { id }),
  );

/** Only the blocks that a change touched are read anew: a key costs the same in a long text. */
function after(transaction: Transaction, before: TermMarks): TermMarks {
  const { find } = before;
  if (!find) return before;
  const { doc, mapping } = transaction;
  let marks = before.marks.map(mapping, doc);
  for (const { from, to } of touched(transaction)) {
    const fresh: Decoration[] = [];
    doc.nodesBetween(from, to, (node, pos) => {
      if (node.isTextblock) fresh.push(...marksIn(node, pos, find));
      return !node.isTextblock;
    });
    marks = marks.remove(marks.find(from, to)).add(doc, fresh);
  }
  return { find, marks };
}

function all(doc: Node, find: FindTerms | null): TermMarks {
  const found: Decoration[] = [];
  if (find) {
    doc.descendants((node, pos) => {
      if (node.isTextblock) found.push(...marksIn(node, pos, find));
      return !node.isTextblock;
    });
  }
  return { find, marks: DecorationSet.create(doc, found) };
}

/** Marks defined words that are only written, so that a link can be offered. It changes nothing in the text. */
export const DefinedTerms = Extension.create({
  name: 'definedTerms',
  addProseMirrorPlugins: () => [
    new Plugin<TermMarks>({
      key,
      state: {
        init: () => ({ find: null, marks: DecorationSet.empty }),
        apply: (transaction, before) => {
          const find: FindTerms | null | undefined = transaction.getMeta(key);
          if (find !== undefined) return all(transaction.doc, find);
          return transaction.docChanged ? after(transaction, before) : before;
        },
      },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
});

/**
 * The transaction that tells the editor which words are defined; null where that changes nothing.
 * @param find null when no word is
 */
export const withTerms = (state: EditorState, find: FindTerms | null): Transaction | null =>
  find || key.getState(state)?.find ? state.tr.setMeta(key, find).setMeta('addToHistory', false) : null;

/** The defined word at a position, written or linked; null where there is none. */
export function termAt(state: EditorState, pos: number): TermAt | null {
  const [mark] = key.getState(state)?.marks.find(pos, pos) ?? [];
  if (mark) return { id: String(mark.spec['id']), from: mark.from, to: mark.to, linked: false };
  const at = state.doc.resolve(pos);
  for (const node of [at.nodeAfter, at.nodeBefore]) {
    const id = node ? linkOf(node) : null;
    if (!node || id === null) continue;
    const from = node === at.nodeAfter ? pos : pos - node.nodeSize;
    return { id, from, to: from + node.nodeSize, linked: true };
  }
  const { parent, parentOffset } = at;
  const inside = parent.isTextblock ? parent.childAfter(parentOffset) : null;
  const id = inside?.node ? linkOf(inside.node) : null;
  if (!inside?.node || id === null) return null;
  const from = at.start() + inside.offset;
  return { id, from, to: from + inside.node.nodeSize, linked: true };
}

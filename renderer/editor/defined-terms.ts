import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { TermUse } from '#shared/domain/definitions/terms';
import { linkedRecord } from '#shared/model/links';

/** Finds the defined words in a text. */
export type FindTerms = (text: string) => TermUse[];

/** A defined word in the text: marked as one by a link, or only written. */
export interface TermAt extends TermUse {
  linked: boolean;
}

interface TermMarks {
  find: FindTerms;
  marks: DecorationSet;
}

const key = new PluginKey<TermMarks>('definedTerms');

/** Stands for what is no text, so that positions stay and no word reaches across it. */
const NO_TEXT = '\uFFFC';

const linkOf = (node: Node): string | null => {
  const link = node.marks.find(({ type }) => type.name === 'link');
  return link ? linkedRecord(String(link.attrs['href'] ?? '')) : null;
};

/** Runs of a text block that are linked to anything, or are code: nothing is offered there. */
function closedRuns(block: Node): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  block.forEach((node, offset) => {
    if (node.marks.some(({ type }) => type.name === 'link' || type.name === 'code'))
      runs.push({ from: offset, to: offset + node.nodeSize });
  });
  return runs;
}

/** The first use of each word in a block that does not link to it already. */
function usesIn(block: Node, find: FindTerms): TermUse[] {
  if (block.type.spec.code) return [];
  const closed = closedRuns(block);
  const known = new Set<string>();
  block.forEach((node) => {
    const linked = linkOf(node);
    if (linked) known.add(linked);
  });
  return find(block.textBetween(0, block.content.size, NO_TEXT, NO_TEXT)).filter(({ id, from, to }) => {
    if (known.has(id) || closed.some((run) => from < run.to && to > run.from)) return false;
    known.add(id);
    return true;
  });
}

const marksIn = (block: Node, pos: number, find: FindTerms): Decoration[] =>
  usesIn(block, find).map(({ id, from, to }) =>
    Decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'defined-term', 'data-term': id }, { id }),
  );

function marksBetween(doc: Node, from: number, to: number, find: FindTerms): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    found.push(...marksIn(node, pos, find));
    return false;
  });
  return found;
}

/** Only the blocks that a change touched are read anew: a key costs the same in a long text. */
function after(transaction: Transaction, { find, marks }: TermMarks): TermMarks {
  const { doc, mapping } = transaction;
  let mapped = marks.map(mapping, doc);
  mapping.maps.forEach((map, at) => {
    map.forEach((_from, _to, start, end) => {
      const rest = mapping.slice(at + 1);
      const from = Math.max(0, rest.map(start, -1) - 1);
      const to = Math.min(doc.content.size, rest.map(end, 1) + 1);
      doc.nodesBetween(from, to, (node, pos) => {
        if (!node.isTextblock) return true;
        mapped = mapped.remove(mapped.find(pos, pos + node.nodeSize)).add(doc, marksIn(node, pos, find));
        return false;
      });
    });
  });
  return { find, marks: mapped };
}

const all = (doc: Node, find: FindTerms): TermMarks => ({
  find,
  marks: DecorationSet.create(doc, marksBetween(doc, 0, doc.content.size, find)),
});

/** Marks defined words that are only written, so that a link can be offered. It changes nothing in the text. */
export const DefinedTerms = Extension.create({
  name: 'definedTerms',
  addProseMirrorPlugins: () => [
    new Plugin<TermMarks>({
      key,
      state: {
        init: (_config, { doc }) => all(doc, () => []),
        apply: (transaction, before) => {
          const find: FindTerms | undefined = transaction.getMeta(key);
          if (find) return all(transaction.doc, find);
          return transaction.docChanged ? after(transaction, before) : before;
        },
      },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
});

/** The transaction that tells the editor which words are defined. */
export const withTerms = (state: EditorState, find: FindTerms): Transaction =>
  state.tr.setMeta(key, find).setMeta('addToHistory', false);

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

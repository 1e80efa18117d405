import { Extension } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Misspelled } from '#shared/domain/spelling/misspelled';
import { closedRuns, NO_TEXT } from '../closed-runs';
import { touched } from '../touched-blocks';

/** Finds the words of a text that are in no dictionary. */
export type FindMisspelled = (text: string) => Misspelled[];

interface SpellingMarks {
  /** Null while spelling is not checked here. */
  find: FindMisspelled | null;
  marks: DecorationSet;
  /** The cursor is at the end of a word that is being typed: it is not marked before it is whole. */
  typing: boolean;
}

const key = new PluginKey<SpellingMarks>('spelling');

/** What was found in a block, as long as the block stays the same. */
const known = new WeakMap<FindMisspelled, WeakMap<Node, readonly Misspelled[]>>();

function wrongIn(block: Node, find: FindMisspelled): readonly Misspelled[] {
  if (block.type.spec.code) return [];
  const blocks = known.get(find) ?? new WeakMap<Node, readonly Misspelled[]>();
  known.set(find, blocks);
  const before = blocks.get(block);
  if (before) return before;
  const closed = closedRuns(block);
  const found = find(block.textBetween(0, block.content.size, NO_TEXT, NO_TEXT)).filter(
    ({ from, to }) => !closed.some((run) => from < run.to && to > run.from),
  );
  blocks.set(block, found);
  return found;
}

const marksIn = (block: Node, pos: number, find: FindMisspelled): Decoration[] =>
  wrongIn(block, find).map(({ word, from, to }) =>
    Decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'misspelled' }, { word }),
  );

function marksBetween(doc: Node, from: number, to: number, find: FindMisspelled): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) found.push(...marksIn(node, pos, find));
    return !node.isTextblock;
  });
  return found;
}

/** Only the blocks that a change touched are read anew: a key costs the same in a long text. */
function after(transaction: Transaction, before: SpellingMarks): SpellingMarks {
  const { find } = before;
  if (!find) return before;
  if (!transaction.docChanged)
    return before.typing && transaction.selectionSet ? { ...before, typing: false } : before;
  const { doc, mapping } = transaction;
  let marks = before.marks.map(mapping, doc);
  for (const { from, to } of touched(transaction))
    marks = marks.remove(marks.find(from, to)).add(doc, marksBetween(doc, from, to, find));
  // What undo or somebody else brought is no word on its way.
  return { find, marks, typing: !isChangeOrigin(transaction) };
}

/** The marks as they are shown: without the word that is being typed. */
function shown(state: EditorState): DecorationSet | undefined {
  const spelling = key.getState(state);
  if (!spelling?.typing || !state.selection.empty) return spelling?.marks;
  const { head } = state.selection;
  return spelling.marks.remove(spelling.marks.find(head, head).filter(({ to }) => to === head));
}

/** Marks words that are in no dictionary. It changes nothing in the text. */
export const Spelling = Extension.create({
  name: 'spelling',
  addProseMirrorPlugins: () => [
    new Plugin<SpellingMarks>({
      key,
      state: {
        init: () => ({ find: null, marks: DecorationSet.empty, typing: false }),
        apply: (transaction, before) => {
          const find: FindMisspelled | null | undefined = transaction.getMeta(key);
          if (find === undefined) return after(transaction, before);
          const { doc } = transaction;
          const marks = find ? marksBetween(doc, 0, doc.content.size, find) : [];
          return { find, marks: DecorationSet.create(doc, marks), typing: false };
        },
      },
      props: {
        decorations: shown,
        // Two checkers in one text would mark words twice.
        attributes: (state) => ({ spellcheck: key.getState(state)?.find ? 'false' : 'true' }),
      },
    }),
  ],
});

/** The transaction that begins to check, checks by other words, or ends it; null where that changes nothing. */
export const withSpelling = (state: EditorState, find: FindMisspelled | null): Transaction | null =>
  find || key.getState(state)?.find ? state.tr.setMeta(key, find).setMeta('addToHistory', false) : null;

/** Whether words are looked up in this editor. */
export const isChecking = (state: EditorState): boolean => Boolean(key.getState(state)?.find);

const wordOf = (mark: Decoration): Misspelled => ({
  word: String(mark.spec['word']),
  from: mark.from,
  to: mark.to,
});

/** The marked word at a position; null where there is none. */
export function misspelledAt(state: EditorState, pos: number): Misspelled | null {
  const [mark] = key.getState(state)?.marks.find(pos, pos) ?? [];
  return mark ? wordOf(mark) : null;
}

/** The next marked word behind the cursor, from the beginning again at the end; null where all are right. */
export function nextMisspelled(state: EditorState): Misspelled | null {
  const marks = [...(key.getState(state)?.marks.find() ?? [])].sort((a, b) => a.from - b.from);
  const next = marks.find(({ from }) => from >= state.selection.to) ?? marks[0];
  return next ? wordOf(next) : null;
}

/** Puts another word in place of a marked one, with its marks; the cursor stands behind it. */
export function replaceWord(state: EditorState, { from, to }: Misspelled, word: string): Transaction {
  const transaction = state.tr.insertText(word, from, to);
  return transaction.setSelection(TextSelection.create(transaction.doc, from + word.length));
}

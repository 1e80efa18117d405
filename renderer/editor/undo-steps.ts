import { Extension } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep, type Step } from '@tiptap/pm/transform';

/** Letters written or taken away, a line ended, or anything else. */
export type Edit = { kind: 'write' | 'erase' | 'split'; from: number; to: number } | { kind: 'other' };

const NOWHERE = -1;

function editOf(step: Step, state: EditorState): Edit {
  if (!(step instanceof ReplaceStep)) return { kind: 'other' };
  const { from, to, slice } = step;
  const $from = state.doc.resolve(from);
  if (!$from.parent.inlineContent || !$from.sameParent(state.doc.resolve(to))) return { kind: 'other' };
  if (slice.size === 0) return { kind: 'erase', from, to };
  const { content, openStart, openEnd } = slice;
  if (openStart > 0 && openStart === openEnd && from === to && content.textBetween(0, content.size) === '')
    return { kind: 'split', from, to };
  const onlyText = openStart === 0 && openEnd === 0 && content.content.every(({ isText }) => isText);
  return onlyText ? { kind: 'write', from, to } : { kind: 'other' };
}

/** What a transaction does, where that is one thing. */
export function editIn(transaction: Transaction, state: EditorState): Edit {
  const [step, ...more] = transaction.steps;
  const edit: Edit = step && more.length === 0 ? editOf(step, state) : { kind: 'other' };
  // Words in place of marked ones begin anew; an input method replaces its own.
  const replaces =
    edit.kind === 'write' && edit.from < edit.to && transaction.getMeta('composition') === undefined;
  return replaces ? { ...edit, from: NOWHERE, to: NOWHERE } : edit;
}

/**
 * Whether an edit goes on with the one before: the same kind of writing at the place where that ended.
 * @param before what the last edit was, with the place where it left the cursor; null after anything else
 */
export function goesOn(edit: Edit, before: { kind: Edit['kind']; at: number } | null): boolean {
  if (before === null || edit.kind === 'other' || edit.kind === 'split') return false;
  // What is written on a new line goes with the line.
  const same = before.kind === edit.kind || (before.kind === 'split' && edit.kind === 'write');
  return same && (edit.from === before.at || edit.to === before.at);
}

/**
 * Parts what is undone: a format, a paste, a table, a line, letters somewhere else. By time alone, whoever writes
 * quickly and then formats would lose both at once.
 */
export const UndoSteps = Extension.create<{ newStep: () => void }>({
  name: 'undoSteps',
  addOptions: () => ({ newStep: () => undefined }),
  addProseMirrorPlugins() {
    const { newStep } = this.options;
    let before: { kind: Edit['kind']; at: number } | null = null;
    return [
      new Plugin({
        // Nothing is refused: this is asked before the change reaches the document.
        filterTransaction: (transaction, state) => {
          if (!transaction.docChanged || transaction.getMeta('appendedTransaction')) return true;
          if (isChangeOrigin(transaction)) {
            before = null;
            return true;
          }
          const edit = editIn(transaction, state);
          if (!goesOn(edit, before)) newStep();
          before = edit.kind === 'other' ? null : { kind: edit.kind, at: transaction.selection.head };
          return true;
        },
      }),
    ];
  },
});

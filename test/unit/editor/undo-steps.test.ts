import { splitBlock, toggleMark } from '@tiptap/pm/commands';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/document/schema';
import { type Edit, editIn, goesOn } from '../../../renderer/editor/undo-steps';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Does one edit after the other; says of each what it is and whether it is undone with the one before. */
function told(edits: ((state: EditorState) => Transaction)[]): string[] {
  const doc = Node.fromJSON(documentSchema(), {
    type: 'doc',
    content: [paragraph('Leads'), paragraph('Fit')],
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, 6) });
  let before: { kind: Edit['kind']; at: number } | null = null;
  return edits.map((make) => {
    const transaction = make(state);
    const edit = editIn(transaction, state);
    const said = `${edit.kind}${goesOn(edit, before) ? ' +' : ''}`;
    before = edit.kind === 'other' ? null : { kind: edit.kind, at: transaction.selection.head };
    state = state.apply(transaction);
    return said;
  });
}

const write = (text: string) => (state: EditorState) => state.tr.insertText(text);
const erase = (state: EditorState) => state.tr.delete(state.selection.from - 1, state.selection.from);
const at = (pos: number, text: string) => (state: EditorState) => {
  const { tr } = state;
  return tr.setSelection(TextSelection.create(tr.doc, pos)).insertText(text);
};
const by =
  (command: (state: EditorState, dispatch: (transaction: Transaction) => void) => boolean) =>
  (state: EditorState): Transaction => {
    let made = state.tr;
    command(state, (transaction) => {
      made = transaction;
    });
    return made;
  };

describe('what is undone together', () => {
  it('are letters written one behind the other, and letters taken away', () => {
    expect(told([write('a'), write('b'), write(' c'), erase, erase, write('d')])).toEqual([
      'write',
      'write +',
      'write +',
      'erase',
      'erase +',
      'write',
    ]);
  });

  it('is a new line with what is written on it', () => {
    expect(told([write('a'), by(splitBlock), write('b'), by(splitBlock)])).toEqual([
      'write',
      'split',
      'write +',
      'split',
    ]);
  });

  it('are not letters in two places, nor a format and what was written before or after it', () => {
    const { bold } = documentSchema().marks;
    if (!bold) throw new Error('the schema has bold');
    const marked = (state: EditorState): Transaction => {
      const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 4)));
      const { tr } = state;
      by(toggleMark(bold))(chosen).steps.forEach((step) => {
        tr.step(step);
      });
      return tr;
    };
    expect(told([write('a'), at(1, 'b'), marked, write('c')])).toEqual(['write', 'write', 'other', 'write']);
  });

  it('are not words and those that take their place, unless an input method replaces its own', () => {
    const over = (text: string) => (state: EditorState) => state.tr.insertText(text, 4, state.selection.head);
    const composed = (state: EditorState) => over('東京')(state).setMeta('composition', 1);
    expect(told([write('a'), over('b'), write('c')])).toEqual(['write', 'write', 'write +']);
    expect(told([write('a'), composed, write('c')])).toEqual(['write', 'write +', 'write +']);
  });

  it('is not a block put in, nor a table taken away', () => {
    const block = (state: EditorState): Transaction =>
      state.tr.insert(0, state.schema.nodeFromJSON({ type: 'horizontalRule' }));
    const gone = (state: EditorState): Transaction => state.tr.delete(0, 1);
    expect(told([block, gone, write('a')])).toEqual(['other', 'other', 'write']);
  });
});

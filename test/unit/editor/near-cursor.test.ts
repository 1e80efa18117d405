import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/document/schema';
import { nearCursor, nearIn } from '../../../renderer/editor/near-cursor';

const BLOCKS = 120;
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const schema = documentSchema();

function longText(): EditorState {
  const content = Array.from({ length: BLOCKS }, (_, at) => line(`Line ${at}`));
  const doc = Node.fromJSON(schema, { type: 'doc', content });
  return EditorState.create({ doc, plugins: [nearCursor()] });
}

/** Position inside the text of a block. */
function inside({ doc }: EditorState, block: number): number {
  let pos = 1;
  for (let at = 0; at < block; at += 1) pos += doc.child(at).nodeSize;
  return pos;
}

/** Numbers of the blocks that are marked, each as a whole. */
function marked(state: EditorState): number[] {
  return (nearIn(state)?.find() ?? []).map(({ from, to }) => {
    const block = state.doc.resolve(from).index(0);
    expect(from + state.doc.child(block).nodeSize).toBe(to);
    return block;
  });
}

const cursorBlock = ({ doc, selection }: EditorState) =>
  Math.min(selection.$head.index(0), doc.childCount - 1);

const to = (block: number) => (state: EditorState) =>
  state.tr.setSelection(
    TextSelection.create(state.doc, inside(state, Math.min(block, state.doc.childCount - 1))),
  );

const edits = fc.oneof(
  fc.nat(BLOCKS - 1).map(to),
  fc.constant((state: EditorState) => state.tr.insertText('a')),
  fc.constant((state: EditorState) => state.tr.split(state.selection.head)),
  fc.nat(40).map((count) => (state: EditorState) => {
    const lines = Array.from({ length: count }, () => schema.nodeFromJSON(line('pasted')));
    const { tr } = state;
    tr.insert(state.selection.$head.after(1), lines);
    return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(state.selection.head) + 1)));
  }),
  // Others take blocks away at the beginning.
  fc.nat(30).map((count) => (state: EditorState) => {
    const end = inside(state, Math.min(count, state.doc.childCount - 1)) - 1;
    return end > 0 ? state.tr.delete(0, end) : state.tr;
  }),
  // What comes from elsewhere can replace all of the text.
  fc.constant((state: EditorState) => state.tr.replaceWith(0, state.doc.content.size, state.doc.content)),
  fc.constant((state: EditorState): Transaction => {
    const { $head } = state.selection;
    return state.tr.setBlockType($head.pos, $head.pos, schema.nodes['heading'] as never, { level: 2 });
  }),
);

describe('blocks near the cursor', () => {
  it('are marked around it, and no others', () => {
    const state = longText();
    const there = state.apply(to(60)(state));
    const blocks = marked(there);
    expect(blocks).toContain(60);
    expect(blocks.length).toBeLessThan(BLOCKS / 2);
    expect(blocks).toEqual(blocks.map((_, at) => (blocks[0] ?? 0) + at));
  });

  it('stay marked, with their neighbours, whatever is written, pasted, taken away or replaced', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 25 }), (list) => {
        let state = longText();
        for (const edit of list) {
          state = state.apply(edit(state));
          const at = cursorBlock(state);
          const around = [at - 1, at, at + 1].filter((block) => block >= 0 && block < state.doc.childCount);
          expect(marked(state)).toEqual(expect.arrayContaining(around));
        }
      }),
    );
  });
});

import { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/document/schema';
import { hintIn } from '../../../renderer/editor/line-hint';

/** What is said, and where, with the cursor at a position of a text. */
function said(content: object[], at: number): [from: number, to: number, words: string, classes: string][] {
  const doc = Node.fromJSON(documentSchema(), { type: 'doc', content });
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const hint = hintIn(state, ({ type }, alone) => (alone ? 'nothing yet' : type.name));
  return (hint?.find() ?? []).map(({ from, to, ...mark }) => {
    const { attrs } = (mark as unknown as { type: { attrs: Record<string, string> } }).type;
    return [from, to, attrs['data-placeholder'] ?? '', attrs['class'] ?? ''];
  });
}

const line = (text?: string) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] });

describe('the hint of a line', () => {
  it('stands in the empty line with the cursor alone', () => {
    const text = [line('Leads'), line(), line()];
    expect(said(text, 8)).toEqual([[7, 9, 'paragraph', 'is-empty']]);
    expect(said(text, 10)).toEqual([[9, 11, 'paragraph', 'is-empty']]);
    expect(said(text, 3)).toEqual([]);
  });

  it('tells a text without words from an empty line in one', () => {
    expect(said([line()], 1)).toEqual([[0, 2, 'nothing yet', 'is-empty is-editor-empty']]);
  });

  it('stands in lines at any depth', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [line()] }] };
    expect(said([line('Leads'), list], 10)).toEqual([[9, 11, 'paragraph', 'is-empty']]);
    expect(said([line('Leads'), { type: 'heading', attrs: { level: 2 } }], 8)).toEqual([
      [7, 9, 'heading', 'is-empty'],
    ]);
  });

  it('is not said of a block that is chosen as a whole', () => {
    const doc = Node.fromJSON(documentSchema(), {
      type: 'doc',
      content: [line('Leads'), { type: 'horizontalRule' }, line()],
    });
    const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 7) });
    expect(hintIn(state, () => 'words')).toBeNull();
  });
});

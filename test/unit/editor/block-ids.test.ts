import { Editor } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { documentExtensions } from '#shared/document/extensions';
import { BlockIds } from '../../../renderer/editor/block-ids';

// The editor's own keys ask it for the platform.
beforeAll(() => {
  vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** A text in the editor as far as ids are concerned. */
function written(...words: string[]): EditorState {
  const editor = new Editor({
    element: null,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    extensions: documentExtensions().map((each) => (each.name === 'uniqueID' ? BlockIds : each)),
  });
  const plugins = editor.extensionManager.plugins.filter(
    ({ spec }) => spec.appendTransaction && spec.props?.transformPasted,
  );
  expect(plugins).toHaveLength(1);
  const doc = editor.schema.nodeFromJSON(richText(...words.map((each) => paragraph(each))));
  return EditorState.create({ doc, plugins });
}

/** 400 of them are a large change, which is taken by another way. */
const LINE = 'How both teams work together, in words';

const idsOf = (doc: Node): unknown[] => doc.content.content.map(({ attrs }) => attrs['id']);

const lines = (state: EditorState, count: number): Node[] =>
  Array.from({ length: count }, (_, at) => {
    const { nodes } = state.schema;
    return nodes['paragraph']?.create(null, state.schema.text(`${LINE} ${at}`)) as Node;
  });

describe('ids of blocks', () => {
  it.each([3, 400])('are given to %i blocks put into the middle of one, which keeps its own', (count) => {
    const before = written('before', 'first half second half', 'after');
    const [first, own, last] = idsOf(before.doc);
    const inside = 'before'.length + 2 + 1 + 'first half'.length;
    const slice = new Slice(Fragment.from(lines(before, count)), 1, 1);
    const { doc } = before.apply(before.tr.replace(inside, inside, slice));
    const ids = idsOf(doc);
    expect(ids).toHaveLength(3 + count - 1);
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect([ids[0], ids[1], ids.at(-1)]).toEqual([first, own, last]);
  });

  it('stay with what is typed into blocks that have them', () => {
    const before = written('before', 'after');
    const { doc } = before.apply(before.tr.insertText('a', 3));
    expect(doc.firstChild?.textContent).toBe('beafore');
    expect(idsOf(doc)).toEqual(idsOf(before.doc));
  });

  it('are given to a block without one that somebody writes in', () => {
    const state = written('before', 'after');
    const { doc } = state.apply(state.tr.setNodeAttribute(0, 'id', null).setMeta('y-sync$', {}));
    expect(idsOf(doc)[0]).toBeNull();
    const bare = EditorState.create({ doc, plugins: state.plugins });
    const [first, second] = idsOf(bare.apply(bare.tr.insertText('a', 3)).doc);
    expect(first).toEqual(expect.any(String));
    expect(second).toBe(idsOf(doc)[1]);
  });
});

import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletList, heading, paragraph, richText, text } from '#shared/document/blocks';
import { documentSchema } from '#shared/document/schema';
import type { RichText } from '#shared/model/binding/fields';
import { blockAround } from '../../../renderer/editor/blocks/block-at';
import { deleteBlock, duplicateBlock, moveBlock } from '../../../renderer/editor/blocks/block-commands';
import { count } from '../../fixtures/counts';

const nodeOf = (content: RichText): Node => Node.fromJSON(documentSchema(), content);

/** The text with the cursor in the words, or behind them. */
function at(content: RichText, words: string): EditorState {
  const doc = nodeOf(content);
  let place = -1;
  doc.descendants((node, pos) => {
    if (node.isText && node.text?.includes(words)) place = pos + node.text.indexOf(words);
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, place) });
}

/** The text after a command; null when it had nothing to do. */
function done(state: EditorState, command: Command): EditorState | null {
  let next = state;
  return command(state, (transaction) => {
    next = state.apply(transaction);
  })
    ? next
    : null;
}

const lines = (state: EditorState | null): string[] => {
  const found: string[] = [];
  state?.doc.descendants((node) => {
    if (node.isTextblock) found.push(node.textContent);
  });
  return found;
};

/** Words of the text blocks by their id. */
const byId = (doc: Node): Map<string, string> => {
  const found = new Map<string, string>();
  doc.descendants((node) => {
    if (node.isTextblock) found.set(String(node.attrs['id']), node.textContent);
  });
  return found;
};

const PLAIN = richText(heading(2, 'Why'), paragraph('First'), paragraph('Second'));
const LIST = richText(paragraph('Before'), bulletList('one', 'two', 'three'), paragraph('After'));

describe('moving a block', () => {
  it('changes places with its neighbour and keeps the cursor in it', () => {
    const moved = done(at(PLAIN, 'econd'), moveBlock(-1));
    expect(lines(moved)).toEqual(['Why', 'Second', 'First']);
    expect(moved?.selection.$from.parent.textContent).toBe('Second');
    expect(moved?.selection.$from.parentOffset).toBe(1);
  });

  it('keeps every id with its words', () => {
    const state = at(LIST, 'two');
    expect(byId(done(state, moveBlock(1))?.doc ?? state.doc)).toEqual(byId(state.doc));
  });

  it('moves an item within its list, and a lone item with its list', () => {
    expect(lines(done(at(LIST, 'three'), moveBlock(-1)))).toEqual(['Before', 'one', 'three', 'two', 'After']);
    const lone = richText(paragraph('Before'), bulletList('only'), paragraph('After'));
    expect(lines(done(at(lone, 'only'), moveBlock(-1)))).toEqual(['only', 'Before', 'After']);
  });

  it('has nowhere to go at the edges', () => {
    expect(done(at(PLAIN, 'Why'), moveBlock(-1))).toBeNull();
    expect(done(at(PLAIN, 'Second'), moveBlock(1))).toBeNull();
  });

  it('moves a table as a whole from inside of it', () => {
    const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(words)] });
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell('a'), cell('b')] }] };
    const moved = done(at(richText(paragraph('Before'), table), 'b'), moveBlock(-1));
    expect(moved?.doc.firstChild?.type.name).toBe('table');
  });

  it('never makes a document that the schema does not allow, and loses nothing', () => {
    const words = fc.string({ minLength: 1, maxLength: 6 }).map((each) => each.replace(/\s/g, '') || 'x');
    const block = fc.oneof(
      words.map((each) => paragraph(each)),
      words.map((each) => heading(2, each)),
      fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => bulletList(...each)),
      words.map((each) => ({
        type: 'callout',
        attrs: { tone: 'tip' },
        content: [paragraph(each), paragraph(each)],
      })),
    );
    const step = fc.record({ place: fc.nat(), by: fc.constantFrom(-1 as const, 1 as const) });
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.array(step, { maxLength: 8 }),
        (blocks, steps) => {
          let state = EditorState.create({ doc: nodeOf(richText(...blocks)) });
          const before = byId(state.doc);
          for (const { place, by } of steps) {
            const $pos = state.doc.resolve(place % (state.doc.content.size + 1));
            const selection = TextSelection.near($pos);
            state = state.apply(state.tr.setSelection(selection));
            state = done(state, moveBlock(by)) ?? state;
            state.doc.check();
          }
          expect(byId(state.doc)).toEqual(before);
        },
      ),
      { numRuns: count(60, 2000) },
    );
  });
});

describe('a copy of a block', () => {
  it('stands behind it with ids of its own', () => {
    const state = at(LIST, 'two');
    const copied = done(state, duplicateBlock());
    expect(lines(copied)).toEqual(['Before', 'one', 'two', 'two', 'three', 'After']);
    const ids = [...byId(copied?.doc ?? state.doc).keys()];
    expect(ids).toHaveLength(6);
  });

  it('names the same as the block does', () => {
    const mention = { type: 'mention', attrs: { kind: 'team', id: 'sales', label: 'Sales' } };
    const copied = done(at(richText(paragraph('Ask ', mention)), 'Ask'), duplicateBlock());
    const named: unknown[] = [];
    copied?.doc.descendants((node) => {
      if (node.type.name === 'mention') named.push(node.attrs['id']);
    });
    expect(named).toEqual(['sales', 'sales']);
  });
});

describe('deleting a block', () => {
  it('takes an emptied list along, and leaves a line to write on', () => {
    const lone = richText(bulletList('only'), paragraph('After'));
    expect(lines(done(at(lone, 'only'), deleteBlock()))).toEqual(['After']);
    expect(lines(done(at(richText(paragraph('All')), 'All'), deleteBlock()))).toEqual(['']);
  });
});

describe('the block at a place', () => {
  it('is the item and not its first line, but a further line of it is its own', () => {
    const content = richText({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('head'), paragraph('further')] }],
    });
    expect(blockAround(at(content, 'head').selection.$from)?.node.type.name).toBe('listItem');
    expect(blockAround(at(content, 'further').selection.$from)?.node.type.name).toBe('paragraph');
    expect(blockAround(at(richText(paragraph(text('bold', 'bold'))), 'bold').selection.$from)?.pos).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { chaptersOf, moveChapter, removeChapter } from '#shared/domain/playbook/edit';
import {
  allowed,
  branchOf,
  DEEPEST,
  indented,
  outdented,
  shifted,
  type TreeItem,
  treeOf,
} from '#shared/domain/playbook/tree';
import { writeRecord } from '#shared/model/binding/write';
import { Playbook } from '#shared/model/playbook';
import { count, seed } from '../../fixtures/counts';

const told = (items: readonly TreeItem[]) => treeOf(items).map(({ number, item }) => `${number} ${item.id}`);

const chapters: TreeItem[] = [
  { id: 'a' },
  { id: 'b' },
  { id: 'b1', parent: 'b' },
  { id: 'b2', parent: 'b' },
  { id: 'c' },
];

describe('the tree of chapters', () => {
  test('numbers them in reading order', () => {
    expect(told(chapters)).toEqual(['1 a', '2 b', '2.1 b1', '2.2 b2', '3 c']);
  });

  test('a chapter whose parent is gone comes to the top', () => {
    expect(told([{ id: 'a' }, { id: 'b', parent: 'gone' }])).toEqual(['1 a', '2 b']);
  });

  test('chapters under each other: the first in the list comes to the top, whoever asks', () => {
    const circle = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'a' },
    ];
    expect(told(circle)).toEqual(['1 a', '1.1 c', '1.1.1 b']);
    expect(told([{ id: 'a', parent: 'a' }])).toEqual(['1 a']);
  });

  test('whatever stands in a file: every chapter is there once, behind what it stands under', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-f]$/), { minLength: 1 });
    const items = ids.chain((all) =>
      fc.tuple(
        ...all.map((id) =>
          fc.record({ id: fc.constant(id), parent: fc.option(fc.constantFrom(...all, 'gone')) }),
        ),
      ),
    );
    fc.assert(
      fc.property(items, (list) => {
        const places = treeOf(list as TreeItem[]);
        expect(places.map(({ item }) => item.id).sort()).toEqual(list.map(({ id }) => id).sort());
        for (const [at, { parent, depth }] of places.entries()) {
          const above = places.findIndex(({ item }) => item.id === parent);
          if (parent === null) expect(depth).toBe(1);
          else {
            expect(above).toBeGreaterThanOrEqual(0);
            expect(above).toBeLessThan(at);
            expect(places[above]?.depth).toBe(depth - 1);
          }
        }
      }),
      { numRuns: count(200, 5000), seed },
    );
  });

  test('ten thousand levels are no trouble', () => {
    const deep = Array.from({ length: 10_000 }, (_each, at) => ({
      id: `c${at}`,
      parent: at === 0 ? null : `c${at - 1}`,
    }));
    expect(treeOf(deep).at(-1)?.depth).toBe(10_000);
  });
});

describe('moves', () => {
  const places = treeOf(chapters);

  test('indent puts a chapter last under the one above, outdent behind what it stood under', () => {
    expect(indented(places, 'c')).toEqual({ id: 'c', parent: 'b', after: 'b2' });
    expect(indented(places, 'a')).toBeNull();
    expect(outdented(places, 'b1')).toEqual({ id: 'b1', parent: null, after: 'b' });
    expect(outdented(places, 'b')).toBeNull();
  });

  test('a chapter is moved among its siblings only', () => {
    expect(shifted(places, 'b', -1)).toEqual({ id: 'b', parent: null, after: null });
    expect(shifted(places, 'a', 1)).toEqual({ id: 'a', parent: null, after: 'b' });
    expect(shifted(places, 'b2', 1)).toBeNull();
  });

  test('no chapter is put into itself or below itself, nor deeper than headings go', () => {
    expect(allowed(places, { id: 'b', parent: 'b1', after: null })).toBeNull();
    expect(allowed(places, { id: 'b', parent: 'b', after: null })).toBeNull();
    const deep = treeOf(
      Array.from({ length: DEEPEST }, (_each, at) => ({
        id: `d${at}`,
        parent: at === 0 ? null : `d${at - 1}`,
      })).concat({ id: 'x', parent: null }),
    );
    expect(allowed(deep, { id: 'x', parent: `d${DEEPEST - 1}`, after: null })).toBeNull();
    expect(allowed(deep, { id: 'x', parent: `d${DEEPEST - 2}`, after: `d${DEEPEST - 1}` })).not.toBeNull();
    expect(branchOf(deep, 'd3')).toEqual(new Set(['d3', 'd4']));
  });
});

function documentOf(items: readonly TreeItem[]): Y.Doc {
  const doc = new Y.Doc();
  writeRecord(doc, Playbook, Playbook.parse({ chapters: items }), { member: 'anna', at: '2026-01-05' });
  return doc;
}

const inDocument = (doc: Y.Doc) => chaptersOf(doc).map(({ number, item }) => `${number} ${item.id}`);

describe('a playbook’s document', () => {
  test('a chapter moves with all that stands below it, and goes with it', () => {
    const doc = documentOf(chapters);
    moveChapter(doc, { id: 'b', parent: 'a', after: null });
    expect(inDocument(doc)).toEqual(['1 a', '1.1 b', '1.1.1 b1', '1.1.2 b2', '2 c']);
    moveChapter(doc, { id: 'c', parent: 'a', after: null });
    expect(inDocument(doc)).toEqual(['1 a', '1.1 c', '1.2 b', '1.2.1 b1', '1.2.2 b2']);
    removeChapter(doc, 'b', { member: 'anna', at: '2026-01-06' });
    expect(inDocument(doc)).toEqual(['1 a', '1.1 c']);
  });

  test('whoever moves what at the same time: both end with the same tree, every chapter in it once', () => {
    const ids = ['a', 'b', 'b1', 'b2', 'c', 'd'];
    const move = fc.record({
      id: fc.constantFrom(...ids),
      parent: fc.option(fc.constantFrom(...ids)),
      after: fc.constant(null),
    });
    const run = (doc: Y.Doc, moves: readonly { id: string; parent: string | null; after: null }[]) => {
      for (const each of moves) {
        const may = allowed(chaptersOf(doc), each);
        if (may) moveChapter(doc, may);
      }
    };
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), fc.array(move, { maxLength: 6 }), (mine, theirs) => {
        const one = documentOf([...chapters, { id: 'd' }]);
        const other = new Y.Doc();
        Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
        run(one, mine);
        run(other, theirs);
        Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
        Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
        expect(inDocument(one)).toEqual(inDocument(other));
        expect(
          chaptersOf(one)
            .map(({ item }) => item.id)
            .sort(),
        ).toEqual([...ids].sort());
      }),
      { numRuns: count(60, 1000), seed },
    );
  });
});

import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/document/schema';
import { widthsOf } from '../../../renderer/editor/tables/column-width';

const cell = (colspan = 1, colwidth: number[] | null = null) => ({
  type: 'tableCell',
  attrs: { colspan, colwidth },
  content: [{ type: 'paragraph' }],
});
const table = (...rows: ReturnType<typeof cell>[][]): Node =>
  Node.fromJSON(documentSchema(), {
    type: 'table',
    content: rows.map((content) => ({ type: 'tableRow', content })),
  });
const wider = (width: number | null): number => (width ?? 100) + 20;
const widths = (node: Node, column: number, next = wider): unknown[] =>
  widthsOf(node, column, next).map(({ attrs }) => attrs['colwidth']);

describe('the width of a column', () => {
  it('is set in every cell of the column, and in no other', () => {
    expect(widths(table([cell(), cell()], [cell(), cell()]), 1)).toEqual([[120], [120]]);
  });

  it('grows from the width that was set, within bounds, and what changes nothing is no change', () => {
    const set = table([cell(1, [200]), cell()]);
    expect(widths(set, 0)).toEqual([[220]]);
    expect(widths(set, 0, () => 1)).toEqual([[40]]);
    expect(widths(set, 0, () => 9999)).toEqual([[2000]]);
    expect(widths(set, 0, () => 200)).toEqual([]);
  });

  it('is one among several in a cell that reaches over more columns', () => {
    const merged = table([cell(2, [150, 0]), cell()], [cell(), cell(), cell()]);
    expect(widths(merged, 1)).toEqual([[150, 120], [120]]);
    expect(widths(merged, 0)).toEqual([[170, 0], [170]]);
  });
});

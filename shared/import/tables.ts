import type { Element, Nodes } from 'hast';
import type { RichNode } from '#shared/model/binding/fields';
import type { Flow, Marks } from './flow';

type BlocksIn = (nodes: readonly Nodes[], marks: Marks, outer: Flow) => RichNode[];

/** Wider than any table that is read; a cell that claims more stands for itself alone. */
const MAX_COLUMNS = 200;

const elements = (element: Element): Element[] =>
  element.children.filter((child): child is Element => child.type === 'element');

const rowsOf = (table: Element): Element[] =>
  elements(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
        ? rowsOf(child)
        : [],
  );

const cellsOf = (row: Element): Element[] =>
  elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const span = (value: unknown, most: number): number => {
  const given = Number(value ?? 1);
  return Number.isInteger(given) && given > 1 ? Math.min(given, most) : 1;
};

interface Cell {
  element: Element;
  colspan: number;
  rowspan: number;
}

/** Cells with the room they take; no more than there is. */
function measured(rows: Element[]): { cells: Cell[][]; width: number; missing: number[] } {
  const taken: number[] = rows.map(() => 0);
  const cells = rows.map((row, at) =>
    cellsOf(row).map((element) => {
      const free = Math.max(1, MAX_COLUMNS - (taken[at] ?? 0));
      const colspan = span(element.properties.colSpan, Math.min(free, 100));
      const rowspan = span(element.properties.rowSpan, rows.length - at);
      for (let below = at; below < at + rowspan; below += 1) taken[below] = (taken[below] ?? 0) + colspan;
      return { element, colspan, rowspan };
    }),
  );
  const width = Math.max(0, ...taken);
  return { cells, width, missing: taken.map((each) => width - each) };
}

function cellNode(
  { element, colspan, rowspan }: Cell,
  marks: Marks,
  flow: Flow,
  blocksIn: BlocksIn,
): RichNode {
  flow.name(element.properties.id);
  const content = blocksIn(element.children, marks, flow);
  const { align, dataColwidth } = element.properties;
  const widths = String(dataColwidth ?? '')
    .split(' ')
    .flatMap((each) => (/^\d{1,4}$/.test(each) ? Number(each) : []));
  return {
    type: element.tagName === 'th' ? 'tableHeader' : 'tableCell',
    attrs: {
      colspan,
      rowspan,
      ...(widths.length === colspan ? { colwidth: widths } : {}),
      ...(align === 'left' || align === 'center' || align === 'right' ? { align } : {}),
    },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}

const emptyCell = (): RichNode => ({ type: 'tableCell', content: [{ type: 'paragraph' }] });

/** A table with all its rows of one width, under its caption. */
export function tableBlocks(table: Element, marks: Marks, flow: Flow, blocksIn: BlocksIn): RichNode[] {
  flow.flush();
  flow.name(table.properties.id);
  const caption = elements(table).find(({ tagName }) => tagName === 'caption');
  const above = caption ? blocksIn(caption.children, [...marks, { type: 'bold' }], flow) : [];
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0);
  const { cells, missing } = measured(rows);
  const content = cells.map((row, at) => ({
    type: 'tableRow',
    content: [
      ...row.map((cell) => cellNode(cell, marks, flow, blocksIn)),
      ...Array.from({ length: missing[at] ?? 0 }, emptyCell),
    ],
  }));
  return [...above, ...(content.length > 0 ? [{ type: 'table', content }] : [])];
}

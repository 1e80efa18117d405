import { words } from '../words';
import { html, type Markup } from './markup';

export interface GridCell {
  content: Markup;
  head: boolean;
  colspan: number;
  rowspan: number;
  /** Pixels on the screen of each column that it reaches over, where somebody set them. */
  widths?: readonly number[];
}

interface Placed extends GridCell {
  column: number;
}

interface Grid {
  rows: Placed[][];
  width: number;
  /** Of each column in pixels; 0 where nobody set one. */
  widths: number[];
}

/** More columns than this do not read on an upright page; such a table is told in several. */
const MOST_COLUMNS = 9;
/** Nobody's table is wider; beyond it a span was made up. */
const CEILING = 500;

/** Puts every cell into its columns, around the cells that reach down from rows above. */
function place(rows: readonly (readonly GridCell[])[]): Grid {
  const reach: number[] = [];
  let width = 0;
  const widths: number[] = [];
  const placed = rows.map((cells, at) => {
    let column = 0;
    const line: Placed[] = [];
    for (const cell of cells) {
      while ((reach[column] ?? 0) > at) column += 1;
      if (column >= CEILING) break;
      const colspan = Math.min(Math.max(cell.colspan, 1), CEILING - column);
      const rowspan = Math.min(Math.max(cell.rowspan, 1), rows.length - at);
      for (let each = column; each < column + colspan; each += 1) {
        reach[each] = at + rowspan;
        widths[each] ||= cell.widths?.[each - column] ?? 0;
      }
      line.push({ ...cell, column, colspan, rowspan });
      column += colspan;
    }
    width = Math.max(width, column, reach.length);
    return line;
  });
  return { rows: placed, width, widths };
}

function cellOf(cell: Placed, columns: ReadonlySet<number>, rowsLeft: number): Markup | null {
  let span = 0;
  for (let column = cell.column; column < cell.column + cell.colspan; column += 1)
    if (columns.has(column)) span += 1;
  if (span === 0) return null;
  const down = Math.min(cell.rowspan, rowsLeft);
  const spans = html`${span > 1 && html` colspan="${span}"`}${down > 1 && html` rowspan="${down}"`}`;
  return cell.head ? html`<th${spans}>${cell.content}</th>` : html`<td${spans}>${cell.content}</td>`;
}

/** What a text is wide on the screen; a column's width there is the same share of a page's. */
const SCREEN = 720;

/** Columns as wide as they were made, as shares of the table; nothing where none was. */
function columnWidths(widths: readonly number[]): Markup | null {
  if (!widths.some((width) => width > 0)) return null;
  const sum = widths.reduce((all, width) => all + width, 0);
  const whole = widths.every((width) => width > 0) ? sum : Math.max(SCREEN, sum * 1.2);
  const share = (width: number): string => ((100 * width) / whole).toFixed(1);
  return html`<colgroup>${widths.map((width) =>
    width > 0 ? html`<col style="width:${share(width)}%">` : html`<col>`,
  )}</colgroup>`;
}

function tableOf(
  { rows, widths }: Grid,
  heads: number,
  columns: ReadonlySet<number>,
  caption: string,
  className: string,
): Markup {
  const line = (cells: readonly Placed[], at: number): Markup =>
    html`<tr>${cells.map((cell) => cellOf(cell, columns, (at < heads ? heads : rows.length) - at))}</tr>`;
  return html`<table class="${className}">${caption && html`<caption>${caption}</caption>`}${columnWidths(
    [...columns].map((column) => widths[column] ?? 0),
  )}${
    heads > 0 && html`<thead>${rows.slice(0, heads).map(line)}</thead>`
  }<tbody>${rows.slice(heads).map((cells, at) => line(cells, at + heads))}</tbody></table>`;
}

/**
 * A table, or several where it has more columns than a page can show: each then repeats the first column
 * and says which ones it shows, so that nothing runs over the edge unseen. Rows at the top that are all
 * heads are repeated on every page.
 *
 * @param most columns of one table
 */
export function table(
  rows: readonly (readonly GridCell[])[],
  className = 'grid',
  most = MOST_COLUMNS,
): Markup {
  const grid = place(rows);
  const firstPlain = rows.findIndex((cells) => cells.some(({ head }) => !head));
  const heads = firstPlain === -1 ? Math.min(1, rows.length - 1) : firstPlain;
  if (grid.width <= most) {
    return tableOf(
      grid,
      heads,
      new Set(Array.from({ length: grid.width }, (_, column) => column)),
      '',
      className,
    );
  }
  const bands: Markup[] = [];
  for (let from = 1; from < grid.width; from += most - 1) {
    const to = Math.min(from + most - 1, grid.width);
    const columns = new Set([0, ...Array.from({ length: to - from }, (_, each) => from + each)]);
    bands.push(tableOf(grid, heads, columns, words().columnsOf(from + 1, to, grid.width), className));
  }
  return html`${bands}`;
}

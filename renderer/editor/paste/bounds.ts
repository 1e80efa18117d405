/** Elements within elements: deeper than any program writes, and shallow enough for all that walks a text by recursion. */
const MAX_DEPTH = 100;
/** Columns of a table, spans included: a table is kept as a grid of cells, however few of them are written. */
const MAX_COLUMNS = 100;

const span = (cell: Element): number => {
  const columns = Number(cell.getAttribute('colspan') ?? 1);
  return Number.isInteger(columns) && columns > 0 ? columns : 1;
};

const columnsOf = (row: Element): number =>
  [...row.children].reduce((columns, cell) => columns + span(cell), 0);

/** What is nested too deeply stays as its words. Without recursion: it may be as deep as somebody likes. */
function flatten(root: Element): void {
  const waiting = [{ element: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next;
    if (depth > MAX_DEPTH) element.replaceWith(element.textContent ?? '');
    else for (const child of element.children) waiting.push({ element: child, depth: depth + 1 });
  }
}

/** Bounds what pasted HTML can ask for by its structure alone: depth, and tables wider than can be shown. */
export function bounded(doc: Document): void {
  flatten(doc.body);
  for (const table of doc.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')];
    if (rows.every((row) => columnsOf(row) <= MAX_COLUMNS)) continue;
    for (const cell of table.querySelectorAll('[colspan]')) cell.removeAttribute('colspan');
  }
}

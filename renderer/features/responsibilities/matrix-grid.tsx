// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows in sight
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow as Row } from '#shared/domain/raci/matrix';
import classes from './matrix.module.css';
import { useMatrix } from './matrix-context';
import { MatrixHeads } from './matrix-heads';
import { MatrixRow } from './matrix-row';
import { type GridPlace, type GridWrite, useGridKeys } from './use-grid-keys';

const ROW_PX = 34;

export interface MatrixGridProps {
  rows: readonly Row[];
  folded: ReadonlySet<string>;
  /** Letters typed or pasted into cells. */
  onWrite: (
    cells: readonly { process: string; step: string; role: string; letter: GridWrite['letter'] }[],
  ) => void;
  /** The process whose cells have the focus. */
  onVisit: (process: string) => void;
}

const placeOf = (target: EventTarget | null): GridPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
};

/** All processes and steps by all roles, written like a spreadsheet; only the rows in sight are drawn. */
export function MatrixGrid({ rows, folded, onWrite, onVisit }: MatrixGridProps) {
  const { t } = useTranslation('responsibilities');
  const { columns, fold, disabled } = useMatrix();
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<GridPlace | null>(null);
  const [mark, setMark] = useState<number | null>(null);
  const activeRow = useRef(0);

  const cellAt = ({ row, column }: GridPlace): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    // Room for the heads, which stand over the first rows.
    scrollPaddingStart: 76,
    // The row with the focus stays drawn wherever one scrolls, or the focus would be lost.
    rangeExtractor: useCallback((range: Range) => {
      const drawn = defaultRangeExtractor(range);
      const at = Math.min(activeRow.current, range.count - 1);
      return at < 0 || drawn.includes(at) ? drawn : [...drawn, at].sort((a, b) => a - b);
    }, []),
  });

  const keys = useGridKeys({
    rows: rows.length,
    columns: columns.length,
    more: 1,
    holdsLetters: (at) => rows[at]?.kind === 'step',
    letter: (at, column) => {
      const row = rows[at];
      return row?.kind === 'step' ? (row.step.raci[columns[column] ?? ''] ?? null) : null;
    },
    write: (cells) =>
      onWrite(
        cells.flatMap(({ row: at, column, letter }) => {
          const row = rows[at];
          const role = columns[column];
          return row?.kind === 'step' && role !== undefined
            ? [{ process: row.process.id, step: row.step.id, role, letter }]
            : [];
        }),
      ),
    focusCell: (place) => {
      activeRow.current = place.row;
      virtual.scrollToIndex(place.row, { align: 'auto' });
      const cell = cellAt(place);
      if (cell) {
        cell.focus({ preventScroll: true });
        sideways(cell, place);
      } else wanted.current = place;
    },
    disabled,
  });
  activeRow.current = keys.at.row;

  /** Brings a column into sight between the heads of the rows and the marks, which stand over the others. */
  const sideways = (cell: HTMLElement, { column }: GridPlace): void => {
    const box = scroller.current;
    if (!box) return;
    const head = box.querySelector<HTMLElement>('[role="rowheader"]')?.offsetWidth ?? 0;
    const marks = column < columns.length ? (cell.parentElement?.lastElementChild?.clientWidth ?? 0) : 0;
    const left = cell.offsetLeft - head;
    const right = cell.offsetLeft + cell.offsetWidth + marks - box.clientWidth;
    if (column === 0) box.scrollLeft = 0;
    else if (left < box.scrollLeft) box.scrollLeft = left;
    else if (right > box.scrollLeft) box.scrollLeft = right;
  };

  // A cell far away is drawn only after scrolling there.
  useLayoutEffect(() => {
    const place = wanted.current;
    const cell = place && cellAt(place);
    if (!cell || !place) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    sideways(cell, place);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = event.target as HTMLElement;
    if (target.getAttribute('role') !== 'gridcell') return;
    const row = rows[keys.at.row];
    if (event.key === 'Enter' && row) {
      event.preventDefault();
      const head = target.parentElement?.querySelector<HTMLElement>('[data-open]');
      if (event.ctrlKey || event.metaKey) head?.click();
      else if (row.kind === 'process') fold(row.process.id);
      else target.querySelector('button')?.click();
      return;
    }
    keys.onKeyDown(event);
  };
  const onPress = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    const inside = event.target instanceof Element && event.target.closest('button, a') !== null;
    if (place && !inside) keys.onPress(place.row, place.column, event.shiftKey);
  };
  const onFocus = (event: FocusEvent): void => {
    const place = event.target.getAttribute('role') === 'gridcell' ? placeOf(event.target) : null;
    if (!place) return;
    keys.onFocus(place.row, place.column);
    const row = rows[place.row];
    if (row) onVisit(row.process.id);
  };

  return (
    <div
      ref={scroller}
      role="treegrid"
      aria-label={t('grid')}
      aria-readonly={disabled}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      tabIndex={-1}
      className={classes.grid}
      style={{ ['--columns' as string]: columns.length }}
      onKeyDown={onKeyDown}
      onMouseDown={onPress}
      onFocus={onFocus}
      onCopy={keys.onCopy}
      onCut={keys.onCut}
      onPaste={keys.onPaste}
    >
      <MatrixHeads />
      <div role="presentation" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const inside = index >= keys.rows[0] && index <= keys.rows[1];
          const several = keys.rows[0] !== keys.rows[1] || keys.across[0] !== keys.across[1];
          return (
            <MatrixRow
              key={row.kind === 'process' ? row.process.id : `${row.process.id}/${row.step.id}`}
              row={row}
              index={index}
              start={start}
              folded={folded.has(row.process.id)}
              active={index === keys.at.row ? keys.at.column : null}
              from={inside && several ? keys.across[0] : null}
              to={inside && several ? keys.across[1] : null}
              opened={mark === index}
              onMark={setMark}
            />
          );
        })}
      </div>
    </div>
  );
}

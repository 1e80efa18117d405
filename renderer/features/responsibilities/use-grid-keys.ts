import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { typedLetter } from '#shared/domain/raci/letters';
import { fromTable, toTable } from '#shared/domain/raci/table';
import type { RaciLetter } from '#shared/model/process';

/** A cell: its row and column, both from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** A cell and what it is to hold. */
export interface GridWrite extends GridPlace {
  letter: RaciLetter | null;
}

export interface GridKeys {
  /** The cell with the focus; clamped to the grid. */
  readonly at: GridPlace;
  /** First and last row and column of what is selected. */
  readonly rows: readonly [number, number];
  readonly across: readonly [number, number];
  readonly selected: (row: number, column: number) => boolean;
  readonly onPress: (row: number, column: number, extend: boolean) => void;
  readonly onFocus: (row: number, column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export interface GridParts {
  rows: number;
  /** Columns of letters. */
  columns: number;
  /** Columns behind these that hold no letters; the arrows go there, too. */
  more?: number;
  /** False for a row without letters of its own: copying leaves it out and pasting goes on behind it. */
  holdsLetters?: (row: number) => boolean;
  letter: (row: number, column: number) => RaciLetter | null;
  /** Gets only what changes, as one step of the undo history. */
  write: (cells: readonly GridWrite[]) => void;
  /** Gives a cell the focus, drawing it first where need be. */
  focusCell: (place: GridPlace) => void;
  disabled: boolean;
}

/** So many rows a page key moves. */
const PAGE = 15;

const clamp = (value: number, size: number): number => Math.min(Math.max(value, 0), Math.max(size - 1, 0));

const span = (from: number, to: number): number[] => {
  const all: number[] = [];
  for (let at = from; at <= to; at += 1) all.push(at);
  return all;
};

const inCell = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.getAttribute('role') === 'gridcell';

/**
 * A grid of letters that is moved in and written into by keys: arrows, page keys, Home and End move, Shift with
 * them selects, R, A, C and I set, Shift-A sets AR, Delete clears, and cells are copied and pasted as
 * spreadsheets do.
 */
export function useGridKeys(parts: GridParts): GridKeys {
  const { columns, more = 0, letter, focusCell, disabled } = parts;
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<GridPlace>({ row: 0, column: 0 });
  /** The grid moves the focus itself: the cell that gets it must not end the selection. */
  const moving = useRef(false);
  const within = ({ row, column }: GridPlace): GridPlace => ({
    row: clamp(row, parts.rows),
    column: clamp(column, columns + more),
  });
  const at = within(focus);
  const from = within(anchor);
  const rows = [Math.min(at.row, from.row), Math.max(at.row, from.row)] as const;
  const across = [Math.min(at.column, from.column), Math.max(at.column, from.column)] as const;
  const selected = (row: number, column: number): boolean =>
    row >= rows[0] && row <= rows[1] && column >= across[0] && column <= across[1];

  const goTo = (place: GridPlace, extend: boolean): void => {
    const next = within(place);
    setFocus(next);
    if (!extend) setAnchor(next);
    moving.current = true;
    focusCell(next);
    moving.current = false;
  };

  const holds = (row: number): boolean => parts.holdsLetters?.(row) ?? true;
  const letterRows = (): number[] => span(rows[0], rows[1]).filter(holds);
  const letterColumns = (): number[] => span(across[0], Math.min(across[1], columns - 1));

  const write = (cells: readonly (GridPlace & { letter: RaciLetter | null | undefined })[]): void => {
    const real = cells.flatMap((cell): GridWrite[] =>
      cell.letter === undefined || cell.letter === letter(cell.row, cell.column)
        ? []
        : [{ row: cell.row, column: cell.column, letter: cell.letter }],
    );
    if (real.length > 0) parts.write(real);
  };

  /** Gives each selected cell what `next` says for it; `undefined` leaves it alone. */
  const fill = (next: (current: RaciLetter | null) => RaciLetter | null | undefined): void =>
    write(
      letterRows().flatMap((row) =>
        letterColumns().map((column) => ({ row, column, letter: next(letter(row, column)) })),
      ),
    );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys inside a menu or a note of the grid are theirs.
    if (!inCell(event.target)) return;
    const mod = event.ctrlKey || event.metaKey;
    const move = MOVES[event.key];
    const last = { row: parts.rows - 1, column: columns + more - 1 };
    if (move && !event.altKey) {
      event.preventDefault();
      goTo(move(at, last, mod), event.shiftKey);
    } else if (event.key === 'Escape') setAnchor(at);
    else if (mod && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      setAnchor({ row: 0, column: 0 });
      goTo({ row: last.row, column: columns - 1 }, true);
    } else if (!mod && !event.altKey && !disabled) {
      const clears = event.key === 'Delete' || event.key === 'Backspace';
      if (!clears && typedLetter(null, event.key) === undefined) return;
      event.preventDefault();
      fill((current) => (clears ? null : typedLetter(current, event.key, event.shiftKey)));
    }
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[role="gridcell"]') === null) return;
    event.preventDefault();
    const block = letterRows().map((row) => letterColumns().map((column) => letter(row, column)));
    event.clipboardData.setData('text/plain', toTable(block));
  };

  const onPaste = (event: ClipboardEvent): void => {
    const pasted = fromTable(event.clipboardData.getData('text/plain'));
    if (disabled || pasted.length === 0) return;
    event.preventDefault();
    const [single] = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0] : [];
    if (single !== undefined) {
      fill(() => single);
      return;
    }
    const below = span(rows[0], parts.rows - 1).filter(holds);
    write(
      pasted.flatMap((letters, down) => {
        const row = below[down];
        if (row === undefined) return [];
        return letters.flatMap((each, right) => {
          const column = across[0] + right;
          return column < columns ? [{ row, column, letter: each }] : [];
        });
      }),
    );
  };

  return {
    at,
    rows,
    across,
    selected,
    onPress(row, column, extend) {
      moving.current = true;
      // The press gives the cell the focus after this.
      requestAnimationFrame(() => {
        moving.current = false;
      });
      setFocus({ row, column });
      if (!extend) setAnchor({ row, column });
    },
    onFocus(row, column) {
      if (!moving.current && (row !== at.row || column !== at.column)) {
        setFocus({ row, column });
        setAnchor({ row, column });
      }
    },
    onKeyDown,
    onCopy,
    onCut(event) {
      onCopy(event);
      if (!disabled) fill(() => null);
    },
    onPaste,
  };
}

type Move = (at: GridPlace, last: GridPlace, mod: boolean) => GridPlace;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }, _last, mod) => ({ row: mod ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, last, mod) => ({ row: mod ? last.row : row + 1, column }),
  ArrowLeft: ({ row, column }, _last, mod) => ({ row, column: mod ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, last, mod) => ({ row, column: mod ? last.column : column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }, _last, mod) => ({ row: mod ? 0 : row, column: 0 }),
  End: ({ row }, last, mod) => ({ row: mod ? last.row : row, column: last.column }),
};

import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type RaciChange, typedLetter } from '#shared/domain/raci/letters';
import { fromTable, toTable } from '#shared/domain/raci/table';
import type { RaciLetter, Step } from '#shared/model/process';
import type { DocumentSession } from '../../app/document/session';
import { setLetters } from './raci-edit';

interface Place {
  row: number;
  column: number;
}

export interface GridKeys {
  /** The cell with the focus; clamped to the grid. */
  readonly at: Place;
  readonly selected: (row: number, column: number) => boolean;
  readonly onPress: (row: number, column: number, extend: boolean) => void;
  readonly onFocus: (row: number, column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export interface GridParts {
  session: DocumentSession;
  steps: readonly Step[];
  columns: readonly string[];
  table: RefObject<HTMLTableElement | null>;
  disabled: boolean;
}

const clamp = (value: number, size: number): number => Math.min(Math.max(value, 0), Math.max(size - 1, 0));

/**
 * A grid that is moved in and written into by keys: arrows, Home and End move, Shift with them selects,
 * R, A, C and I set, Shift-A sets AR, Delete clears, and cells are copied and pasted as spreadsheets do.
 */
export function useGridKeys({ session, steps, columns, table, disabled }: GridParts): GridKeys {
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 });
  /** The grid moves the focus itself: the cell that gets it must not end the selection. */
  const moving = useRef(false);
  const within = ({ row, column }: Place): Place => ({
    row: clamp(row, steps.length),
    column: clamp(column, columns.length),
  });
  const at = within(focus);
  const from = within(anchor);
  const rows = [Math.min(at.row, from.row), Math.max(at.row, from.row)] as const;
  const across = [Math.min(at.column, from.column), Math.max(at.column, from.column)] as const;
  const selected = (row: number, column: number): boolean =>
    row >= rows[0] && row <= rows[1] && column >= across[0] && column <= across[1];

  const goTo = (place: Place, extend: boolean): void => {
    const next = within(place);
    setFocus(next);
    if (!extend) setAnchor(next);
    moving.current = true;
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
    moving.current = false;
  };

  const block = (): (RaciLetter | null)[][] =>
    steps
      .slice(rows[0], rows[1] + 1)
      .map(({ raci }) => columns.slice(across[0], across[1] + 1).map((role) => raci[role] ?? null));

  /** Gives each selected cell what `letter` says for it; `undefined` leaves it alone. */
  const write = (letter: (current: RaciLetter | null) => RaciLetter | null | undefined): void => {
    const changes = steps.slice(rows[0], rows[1] + 1).map(({ id, raci }) => {
      const change: Record<string, RaciLetter | null> = {};
      for (const role of columns.slice(across[0], across[1] + 1)) {
        const current = raci[role] ?? null;
        const next = letter(current);
        if (next !== undefined && next !== current) change[role] = next;
      }
      return { step: id, change };
    });
    commit(changes);
  };
  const commit = (changes: { step: string; change: RaciChange }[]): void => {
    const real = changes.filter(({ change }) => Object.keys(change).length > 0);
    if (real.length > 0) setLetters(session, real);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    // Keys inside a menu or a note of the grid are theirs.
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'gridcell') return;
    const mod = event.ctrlKey || event.metaKey;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      goTo(move(at, { row: steps.length - 1, column: columns.length - 1 }, mod), event.shiftKey);
    } else if (event.key === 'Escape') setAnchor(at);
    else if (mod && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      setAnchor({ row: 0, column: 0 });
      goTo({ row: steps.length - 1, column: columns.length - 1 }, true);
    } else if (!mod && !event.altKey && !disabled) {
      const letters = event.key === 'Delete' || event.key === 'Backspace';
      if (!letters && typedLetter(null, event.key) === undefined) return;
      event.preventDefault();
      write((current) => (letters ? null : typedLetter(current, event.key, event.shiftKey)));
    }
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[role="gridcell"]') === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTable(block()));
  };

  const onPaste = (event: ClipboardEvent): void => {
    const pasted = fromTable(event.clipboardData.getData('text/plain'));
    if (disabled || pasted.length === 0) return;
    event.preventDefault();
    const [single] = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0] : [];
    if (single !== undefined) {
      write(() => single);
      return;
    }
    const changes = pasted.flatMap((letters, down) => {
      const step = steps[rows[0] + down];
      if (!step) return [];
      const change: Record<string, RaciLetter | null> = {};
      letters.forEach((letter, right) => {
        const role = columns[across[0] + right];
        if (role !== undefined && letter !== undefined && letter !== (step.raci[role] ?? null))
          change[role] = letter;
      });
      return [{ step: step.id, change }];
    });
    commit(changes);
  };

  return {
    at,
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
      if (!disabled) write(() => null);
    },
    onPaste,
  };
}

type Move = (at: Place, last: Place, mod: boolean) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }, _last, mod) => ({ row: mod ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, last, mod) => ({ row: mod ? last.row : row + 1, column }),
  ArrowLeft: ({ row, column }, _last, mod) => ({ row, column: mod ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, last, mod) => ({ row, column: mod ? last.column : column + 1 }),
  Home: ({ row }, _last, mod) => ({ row: mod ? 0 : row, column: 0 }),
  End: ({ row }, last, mod) => ({ row: mod ? last.row : row, column: last.column }),
};

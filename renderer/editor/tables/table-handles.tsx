import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { EditorState } from '@tiptap/pm/state';
import { cellAround, isInTable, selectionCell } from '@tiptap/pm/tables';
import { type Editor, useEditorState } from '@tiptap/react';
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Place, placeOf } from '../place';
import { COLUMN_ACTIONS, ROW_ACTIONS } from './table-actions';
import classes from './table-handles.module.css';
import { TableItems } from './table-items';

/** The position before the cell with the cursor; null outside of tables. */
function cellOf(state: EditorState): number | null {
  if (!isInTable(state)) return null;
  return (cellAround(state.selection.$from) ?? selectionCell(state))?.pos ?? null;
}

interface Places {
  row: Place;
  column: Place;
}

/** At the edges of the table with the cursor: what can be done to its row and its column. */
export function TableHandles({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const at = useEditorState({
    editor,
    selector: ({ editor: each }) => {
      const cell = cellOf(each.state);
      // Typing in a cell can make it higher: its place is looked up again.
      return cell === null ? null : { cell, size: each.state.doc.content.size };
    },
  });
  const [places, setPlaces] = useState<Places | null>(null);
  useLayoutEffect(() => {
    if (!at) {
      setPlaces(null);
      return;
    }
    const measure = () => {
      const cell = editor.isDestroyed ? null : editor.view.nodeDOM(at.cell);
      const table = cell instanceof HTMLElement ? cell.closest('.tableWrapper') : null;
      if (!(cell instanceof HTMLElement) || !table) return setPlaces(null);
      const inner = placeOf(editor.view, cell.getBoundingClientRect());
      const outer = placeOf(editor.view, table.getBoundingClientRect());
      const middle = Math.min(Math.max(inner.left + inner.width / 2, outer.left), outer.left + outer.width);
      return setPlaces({
        row: { ...outer, top: inner.top + inner.height / 2 },
        column: { ...outer, left: middle },
      });
    };
    measure();
    const table = editor.view.nodeDOM(at.cell)?.parentElement?.closest('.tableWrapper');
    const watch = new ResizeObserver(measure);
    if (table) watch.observe(table);
    table?.addEventListener('scroll', measure);
    return () => {
      watch.disconnect();
      table?.removeEventListener('scroll', measure);
    };
  }, [at, editor]);
  if (!places) return null;
  const back = () => editor.commands.focus();
  return (
    <>
      <Handle
        label={t('table.row')}
        className={classes.row ?? ''}
        left={places.row.left}
        top={places.row.top}
        onClose={back}
      >
        <TableItems editor={editor} groups={[ROW_ACTIONS]} />
      </Handle>
      <Handle
        label={t('table.column')}
        className={classes.column ?? ''}
        left={places.column.left}
        top={places.column.top}
        onClose={back}
      >
        <TableItems editor={editor} groups={[COLUMN_ACTIONS]} />
      </Handle>
    </>
  );
}

function Handle({
  label,
  className,
  left,
  top,
  onClose,
  children,
}: {
  label: string;
  className: string;
  left: number;
  top: number;
  onClose: () => void;
  children: React.ReactNode;
}) {
  return (
    <Menu position="bottom-start" withinPortal shadow="md" returnFocus={false} onClose={onClose}>
      <Menu.Target>
        <button
          type="button"
          className={className}
          style={{ left, top }}
          aria-label={label}
          title={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          <IconDots size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="min(60vh, 480px)" style={{ overflowY: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

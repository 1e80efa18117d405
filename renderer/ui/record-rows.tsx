import { Checkbox } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { recordLink } from '../app/record-link';
import { KindIcon } from './kind-icon';
import { kindWord } from './kind-word';
import classes from './record-list.module.css';
import { BulkBar } from './record-list-bulk';
import { useSelection } from './record-selection';
import { StatusPill } from './status-pill';
import { TeamMark } from './team-mark';
import { When } from './when';

export interface RecordRow {
  id: string;
  kind: string;
  title: string;
  status: string;
  team?: string | null;
  tags?: readonly string[];
  updatedAt?: string;
  archived?: boolean;
  /** A second line: where it was found. */
  below?: ReactNode;
}

export interface RecordRowsProps {
  records: readonly RecordRow[];
  /** The name of the list, for assistive technology. */
  label: string;
  /** Shows each record's kind: the list holds several. */
  withKind?: boolean;
  ref?: Ref<RecordRowsHandle>;
}

export interface RecordRowsHandle {
  /** Puts the focus on the first row. */
  focusFirst: () => void;
}

/** Pixels of a row of one line, and of two. */
const ROW = 48;
const TALL = 64;

/**
 * Records line by line; only the rows in sight are drawn. Arrows move, X selects, Shift with an arrow takes the
 * next row along, Ctrl/Cmd+A selects all and Esc none.
 */
export function RecordRows({ records, label, withKind = false, ref }: RecordRowsProps) {
  const { t } = useTranslation();
  const { t: filing } = useTranslation('filing');
  const scroller = useRef<HTMLDivElement>(null);
  const selection = useSelection(records.map(({ id }) => id));
  const height = records.some(({ below }) => below) ? TALL : ROW;
  const rows = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    getItemKey: (index) => records[index]?.id ?? index,
  });
  const focusRow = (index: number): void => {
    rows.scrollToIndex(index);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus(),
    );
  };
  useImperativeHandle(ref, () => ({ focusFirst: () => focusRow(0) }));
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? -1);
    const id = records[at]?.id;
    const mod = event.ctrlKey || event.metaKey;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: records.length - 1 }[event.key];
    if (to !== undefined) {
      const target = Math.min(records.length - 1, Math.max(0, to));
      const next = records[target]?.id;
      if (event.shiftKey && id !== undefined && next !== undefined) {
        if (!selection.has(id)) selection.toggle(id);
        selection.toggle(next, true);
      }
      focusRow(target);
    } else if (mod && event.key === 'a') selection.all();
    else if (event.key === 'x' && !mod && id !== undefined) selection.toggle(id);
    else if (event.key === 'Escape' && selection.ids.length > 0) selection.clear();
    else return;
    event.preventDefault();
  };
  return (
    <>
      {selection.ids.length > 0 && <BulkBar ids={selection.ids} onDone={selection.clear} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside */}
      <div ref={scroller} className={classes.scroller} onKeyDown={onKeyDown}>
        <ul className={classes.list} aria-label={label} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const record = records[item.index];
            if (!record) return null;
            const link = recordLink(record.kind, record.id) as LinkProps & { to: '/' };
            const title = record.title || t('untitled');
            return (
              <li
                key={item.key}
                className={classes.item}
                data-selected={selection.has(record.id) || undefined}
                style={{ transform: `translateY(${item.start}px)`, height }}
                aria-setsize={records.length}
                aria-posinset={item.index + 1}
              >
                <Checkbox
                  size="xs"
                  className={classes.select ?? ''}
                  aria-label={filing('select', { title })}
                  tabIndex={-1}
                  checked={selection.has(record.id)}
                  onChange={() => undefined}
                  onClick={(event) => selection.toggle(record.id, event.shiftKey)}
                />
                <Link {...link} className={classes.row} data-row={item.index}>
                  {withKind && <KindIcon kind={record.kind} />}
                  <span className={classes.words}>
                    <span className={classes.title}>{title}</span>
                    {record.below && <span className={classes.below}>{record.below}</span>}
                  </span>
                  {record.tags && record.tags.length > 0 && (
                    <span className={classes.tags}>{record.tags.map((tag) => `#${tag}`).join(' ')}</span>
                  )}
                  {withKind && <span className={classes.kind}>{kindWord(t, record.kind)}</span>}
                  {record.team && <TeamMark team={record.team} />}
                  <span className={classes.status}>
                    <StatusPill status={record.archived ? t('archived') : record.status} />
                  </span>
                  {record.updatedAt && (
                    <span className={classes.when}>
                      <When at={record.updatedAt} />
                    </span>
                  )}
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

import { Link, type LinkProps } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGNABLE } from '#shared/domain/signoff/hints';
import { recordLink } from '../app/record-link';
import { KindIcon } from './kind-icon';
import { kindWord } from './kind-word';
import classes from './record-list.module.css';
import { BulkBar } from './record-list-bulk';
import { RowCheckbox } from './row-checkbox';
import { StatusPill } from './status-pill';
import { TeamMark } from './team-mark';
import { useRows } from './use-rows';
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
  /** Goes to the record of the first row. */
  openFirst: () => void;
}

/** Pixels of a row of one line, and of two. */
const ROW = 48;
const TALL = 64;

/** Records line by line; only the rows in sight are drawn. Keys as in `useRows`. */
export function RecordRows({ records, label, withKind = false, ref }: RecordRowsProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
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
  useImperativeHandle(ref, () => ({
    focusFirst: () => focusRow(0),
    openFirst: () => scroller.current?.querySelector<HTMLElement>('[data-row="0"]')?.click(),
  }));
  const { selection, onKeyDown } = useRows(
    records.map(({ id }) => id),
    focusRow,
  );
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
                <RowCheckbox id={record.id} title={title} selection={selection} className={classes.select} />
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
                    {(record.archived || SIGNABLE.includes(record.kind)) && (
                      <StatusPill status={record.archived ? t('archived') : record.status} />
                    )}
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

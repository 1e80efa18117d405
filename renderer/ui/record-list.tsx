import { Loader, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/contract/records';
import { orpc } from '../app/api';
import { recordLink } from '../app/record-link';
import { ErrorState } from './error-state';
import classes from './record-list.module.css';
import { StatusPill } from './status-pill';
import { TeamMark } from './team-mark';
import { When } from './when';

const ROW = 48;
/** A list shorter than this needs no filter. */
const FILTER_FROM = 9;

export interface RecordListProps {
  kind: string;
  /** What a screen without records shows. */
  empty: ReactNode;
  /** The name of the list, for assistive technology. */
  label: string;
}

/** The records of one kind, newest first: title, team, status, when changed. Only the rows in sight are drawn. */
export function RecordList({ kind, empty, label }: RecordListProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    orpc.records.list.queryOptions({ input: { kind, archived: false } }),
  );
  const [words, setWords] = useState('');
  const shown = useMemo(() => {
    const wanted = words.trim().toLocaleLowerCase();
    return (data ?? []).filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
  }, [data, words]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  if (data.length === 0) return <>{empty}</>;
  return (
    <>
      {data.length >= FILTER_FROM && (
        <TextInput
          aria-label={t('filter')}
          placeholder={t('filter')}
          leftSection={<IconSearch size={16} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          mb="sm"
          maw={320}
        />
      )}
      {shown.length === 0 ? (
        <Text c="dimmed">{t('filterNone', { words })}</Text>
      ) : (
        <Rows records={shown} label={label} />
      )}
    </>
  );
}

function Rows({ records, label }: { records: readonly RecordSummary[]; label: string }) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
    getItemKey: (index) => records[index]?.id ?? index,
  });
  const focusRow = (index: number): void => {
    rows.scrollToIndex(index);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? -1);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: records.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(Math.min(records.length - 1, Math.max(0, to)));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside
    <div ref={scroller} className={classes.scroller} onKeyDown={onKeyDown}>
      <ul className={classes.list} aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const record = records[item.index];
          if (!record) return null;
          const link = recordLink(record.kind, record.id) as LinkProps & { to: '/' };
          return (
            <li
              key={item.key}
              className={classes.item}
              style={{ transform: `translateY(${item.start}px)`, height: ROW }}
              aria-setsize={records.length}
              aria-posinset={item.index + 1}
            >
              <Link {...link} className={classes.row} data-row={item.index}>
                <span className={classes.title}>{record.title || t('untitled')}</span>
                {record.team && <TeamMark team={record.team} />}
                <span className={classes.status}>
                  <StatusPill status={record.status} />
                </span>
                <span className={classes.when}>
                  <When at={record.updatedAt} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/contract/records';
import { StatusPill } from '../../ui/status-pill';
import { TeamMark } from '../../ui/team-mark';
import { When } from '../../ui/when';
import classes from './process-list.module.css';

const ROW_PX = 44;

export interface ProcessListProps {
  rows: readonly RecordSummary[];
  /** What was searched for, to say that nothing was found. */
  words: string;
  ref: Ref<HTMLDivElement>;
}

/** Processes line by line; only the lines on screen are drawn, however many there are. */
export function ProcessList({ rows, words, ref }: ProcessListProps) {
  const { t } = useTranslation('processes');
  const { t: common } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current);
  useLayoutEffect(() => setMargin(root.current?.offsetTop ?? 0), []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => root.current?.closest<HTMLElement>('[data-page-scroll]') ?? null,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: margin,
    getItemKey: (at) => rows[at]?.id ?? at,
  });

  const focusRow = (at: number): void => {
    const target = Math.min(Math.max(at, 0), rows.length - 1);
    virtual.scrollToIndex(target);
    const focus = () => root.current?.querySelector<HTMLElement>(`[data-at="${target}"]`)?.focus();
    // A row far away is drawn only after scrolling there.
    focus();
    requestAnimationFrame(focus);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset['at']);
    if (Number.isNaN(at)) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(to);
  };

  if (rows.length === 0) {
    return (
      <div ref={root}>
        <Text c="dimmed">{t('list.nothing', { words })}</Text>
      </div>
    );
  }
  return (
    <>
      <div className={`${classes.line} ${classes.heads}`} aria-hidden>
        <span>{t('list.name')}</span>
        <span>{t('list.status')}</span>
        <span>{t('list.team')}</span>
        <span>{t('list.updated')}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: lines are placed one by one, which a ul would only hide */}
      <div
        ref={root}
        role="list"
        aria-label={t('list.label')}
        className={classes.list}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={press}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={classes.place}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              <Link
                to="/processes/$id"
                params={{ id: row.id }}
                data-at={index}
                className={`${classes.line} ${classes.row}`}
              >
                <span className={classes.title}>{row.title || common('untitled')}</span>
                <span>
                  <StatusPill status={row.status} />
                </span>
                <span className={classes.team}>
                  {row.team ? <TeamMark team={row.team} withName /> : t('list.noTeam')}
                </span>
                <span className={classes.when}>
                  <When at={row.updatedAt} />
                </span>
              </Link>
            </div>
          );
        })}
      </div>
    </>
  );
}

import { Skeleton, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../ui/record-list-bulk';
import type { Selection } from '../../ui/record-selection';
import { RowCheckbox } from '../../ui/row-checkbox';
import { StatusPill } from '../../ui/status-pill';
import { useRows } from '../../ui/use-rows';
import { useMembers } from '../signoff/use-members';
import classes from './glossary-list.module.css';
import type { ListedWord } from './use-glossary';

/** About the height of a word with two lines of meaning, in pixels. */
const ROW_PX = 82;
const COLUMNS = 5;

const scrollerOf = (element: HTMLElement | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-page-scroll]') ?? null;

/** How far below the top of what scrolls an element lies, in pixels. */
function offsetIn(scroller: HTMLElement | null, element: HTMLElement | null): number {
  if (!scroller || !element) return 0;
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

/** The words in a table; only the rows in sight are drawn. Keys as in `useRows`. */
export function GlossaryTable({ entries }: { entries: readonly ListedWord[] }) {
  const { t } = useTranslation('definitions');
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scrollerOf(body.current),
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (at) => entries[at]?.id ?? at,
  });
  const focusRow = (at: number): void => {
    rows.scrollToIndex(at);
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus());
  };
  const { selection, onKeyDown } = useRows(
    entries.map(({ id }) => id),
    focusRow,
  );
  const selecting = selection.ids.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar of what is selected moves the table down
  useLayoutEffect(() => setMargin(offsetIn(scrollerOf(body.current), body.current)), [selecting]);
  const drawn = rows.getVirtualItems();
  const above = (drawn[0]?.start ?? margin) - margin;
  const below = rows.getTotalSize() + margin - (drawn.at(-1)?.end ?? margin);
  return (
    <>
      {selecting && <BulkBar ids={selection.ids} onDone={selection.clear} />}
      <Table
        verticalSpacing={10}
        aria-label={t('list')}
        aria-rowcount={entries.length + 1}
        onKeyDown={onKeyDown}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Td className={classes.select ?? ''} />
            <Table.Th>{t('glossary.word')}</Table.Th>
            <Table.Th>{t('glossary.status')}</Table.Th>
            <Table.Th className={classes.owner ?? ''}>{t('glossary.owner')}</Table.Th>
            <Table.Th>{t('glossary.used')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          <Gap height={above} />
          {drawn.map(({ index, key }) => {
            const entry = entries[index];
            return (
              entry && (
                <WordRow key={key} ref={rows.measureElement} at={index} entry={entry} selection={selection} />
              )
            );
          })}
          <Gap height={below} />
        </Table.Tbody>
      </Table>
    </>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={COLUMNS} style={{ height, padding: 0 }} />
    </tr>
  );
}

interface WordRowProps {
  at: number;
  entry: ListedWord;
  selection: Selection;
  ref: Ref<HTMLTableRowElement>;
}

function WordRow({ at, entry, selection, ref }: WordRowProps) {
  const { t } = useTranslation('definitions');
  const { t: common } = useTranslation();
  const { nameOf } = useMembers();
  const { id, also, meaning, status, owner, usedIn, conflicts, shared } = entry;
  const title = entry.title || common('untitled');
  const notes = [
    ...(conflicts > 0 ? [t('glossary.differ', { count: conflicts })] : []),
    ...shared.map((each) => t('glossary.shared', { name: each.name, title: each.with })),
  ];
  return (
    <Table.Tr
      ref={ref}
      data-index={at}
      aria-rowindex={at + 2}
      className={classes.row ?? ''}
      data-selected={selection.has(id) || undefined}
    >
      <Table.Td className={classes.select ?? ''}>
        <RowCheckbox id={id} title={title} selection={selection} />
      </Table.Td>
      <Table.Td className={classes.word ?? ''}>
        <Link to="/definitions/$id" params={{ id }} className={classes.link} data-row={at}>
          {title}
        </Link>
        {also.length > 0 && (
          <Text span size="sm" c="dimmed">
            {' '}
            {t('glossary.also', { names: also.join(', ') })}
          </Text>
        )}
        <div className={classes.meaning}>
          {meaning === null ? (
            <Skeleton height={12} width="60%" my={6} animate={false} />
          ) : (
            meaning || t('glossary.noMeaning')
          )}
        </div>
        {notes.map((note) => (
          <div key={note} className={classes.note}>
            <IconAlertTriangle size={15} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
            {note}
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        <StatusPill status={status} />
      </Table.Td>
      <Table.Td className={`${classes.owner} ${classes.quiet}`}>
        {owner ? nameOf(owner) : t('glossary.nobody')}
      </Table.Td>
      <Table.Td className={classes.quiet ?? ''}>
        {usedIn !== null && t('glossary.usedIn', { count: usedIn })}
      </Table.Td>
    </Table.Tr>
  );
}

import { Button, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { DiscussionState } from '#shared/contract/discussion';
import { comparePlaces, placeOf } from '#shared/domain/discussion/order';
import { unanswered } from '#shared/domain/discussion/threads';
import { useWorkspace } from '../../app/use-teams';
import { anchorsOf } from '../../editor/anchors/anchor-state';
import { ErrorState } from '../../ui/error-state';
import type { OpenRecord } from '../record/record-screen';
import classes from './discussion.module.css';
import { NewThread } from './new-thread';
import { beginThread, useTalk } from './state';
import { ThreadCard } from './thread-card';
import { useAnchored } from './use-anchored';
import { useDiscussion } from './use-discussion';
import { partsOf, useSubject } from './use-subject';

const FILTERS = ['open', 'mine', 'all'] as const;
type Filter = (typeof FILTERS)[number];

/** The side panel's tab: what is said about a record, in the order of the page, what is open first. */
export function DiscussionPanel({ record }: { record: OpenRecord }) {
  const { data, error, refetch } = useDiscussion(record.id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  return <Panel record={record} state={data} />;
}

function Panel({ record, state }: { record: OpenRecord; state: DiscussionState }) {
  const { t } = useTranslation('discussion');
  const { t: common } = useTranslation();
  const me = useWorkspace()?.me?.id ?? '';
  const [filter, setFilter] = useState<Filter>('open');
  const chosen = useStore(anchorsOf(record.id), (each) => each.chosen);
  const draft = useTalk((each) => each.draft);
  const subjectOf = useSubject(record);
  const { threads, may } = state;
  const anchored = useAnchored(record, threads);
  const sorted = useMemo(() => {
    const placed = threads.map((thread, at) => ({
      thread,
      place: [
        thread.outcome === 'open' ? 0 : 1,
        ...placeOf(thread.about, partsOf(record.view), anchored.get(thread.id)?.at ?? null),
        at,
      ],
    }));
    return placed.sort((a, b) => comparePlaces(a.place, b.place)).map(({ thread }) => thread);
  }, [threads, record.view, anchored]);
  const open = sorted.filter(({ outcome }) => outcome === 'open');
  const mine = open.filter((thread) => unanswered(thread, me).length > 0);
  const listed = { open, mine, all: sorted }[filter];
  // What was asked for is shown, whatever the filter says.
  const shown = sorted.filter((thread) => listed.includes(thread) || thread.id === chosen);
  const kind = common(`kinds.${record.kind}`).toLocaleLowerCase();
  const writing = draft?.record === record.id ? draft : null;
  return (
    <Stack gap={12} data-threads>
      {threads.length > 0 && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('filters.label')}
          value={filter}
          onChange={(next) => setFilter(FILTERS.find((each) => each === next) ?? 'open')}
          data={[
            { value: 'open', label: t('filters.open', { count: open.length }) },
            { value: 'mine', label: t('filters.mine', { count: mine.length }) },
            { value: 'all', label: t('filters.all') },
          ]}
        />
      )}
      {writing ? (
        <NewThread
          key={JSON.stringify([writing.about, writing.suggests])}
          {...writing}
          words={subjectOf(writing.about).words}
        />
      ) : (
        may.comment && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={() => beginThread(record.id, { kind: 'record' })}
          >
            {t('new', { kind })}
          </Button>
        )
      )}
      {!may.comment && (
        <Text size="sm" c="dimmed">
          {t('notAllowed')}
        </Text>
      )}
      {threads.length === 0 && !writing && (
        <div>
          <Text size="sm" fw={600}>
            {t('empty.title')}
          </Text>
          {may.comment && (
            <Text size="sm" c="dimmed" mt={4}>
              {t('empty.text')}
            </Text>
          )}
        </div>
      )}
      {threads.length > 0 && shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(filter === 'mine' ? 'empty.noMine' : 'empty.noOpen')}
        </Text>
      )}
      {shown.map((thread) => (
        <ThreadCard
          key={thread.id}
          record={record}
          thread={thread}
          subject={subjectOf(thread.about)}
          anchored={anchored.get(thread.id) ?? null}
          chosen={thread.id === chosen}
          may={may}
          onChoose={() => anchorsOf(record.id).setState({ chosen: thread.id })}
        />
      ))}
      {shown.length > 1 && (
        <Text size="xs" c="dimmed" className={classes.keys}>
          {t('keys')}
        </Text>
      )}
    </Stack>
  );
}

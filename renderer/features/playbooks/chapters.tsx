import { Button, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { branchOf, treeOf } from '#shared/domain/playbook/tree';
import type { Chapter } from '#shared/model/playbook';
import { orpc } from '../../app/api';
import type { DocumentSession } from '../../app/document/session';
import { kindWord } from '../../ui/kind-word';
import { offerUndo } from '../../ui/offer-undo';
import { ChapterRow } from './chapter-row';
import classes from './playbook-screen.module.css';
import { useChapters } from './use-chapters';
import { useTreeDrag } from './use-tree-drag';

/** What a playbook may hold. */
const KINDS = ['process', 'agreement', 'definition'];

export interface ChaptersProps {
  /** The playbook's own id. */
  id: string;
  session: DocumentSession;
  chapters: readonly Chapter[];
  disabled: boolean;
  undo: () => void;
}

/** The chapters as a tree; moved by drag, and by the arrow keys on their handle. */
export function Chapters({ id, session, chapters, disabled, undo }: ChaptersProps) {
  const { t } = useTranslation('playbooks');
  const { t: common } = useTranslation();
  const places = useMemo(() => treeOf(chapters), [chapters]);
  const edits = useChapters(session, places);
  const drag = useTreeDrag(places, edits.move);
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  // The field empties itself after each choice.
  const [search, setSearch] = useState('');
  const used = new Set(chapters.flatMap(({ record }) => record ?? []));
  const offered = (records ?? []).filter(({ id, kind }) => KINDS.includes(kind) && !used.has(id));
  const groups = KINDS.map((kind) => ({
    group: kindWord(common, kind),
    items: offered
      .filter((each) => each.kind === kind)
      .map(({ id, title }) => ({ value: id, label: title || common('untitled') })),
  })).filter(({ items }) => items.length > 0);
  return (
    <>
      {chapters.length === 0 && (
        <Text c="dimmed" mb="sm">
          {t('noChapters')}
        </Text>
      )}
      <ol className={classes.list}>
        {places.map((place) => (
          <ChapterRow
            key={place.item.id}
            playbook={id}
            place={place}
            record={records?.find((each) => each.id === place.item.record) ?? null}
            known={records !== undefined}
            session={session}
            disabled={disabled}
            drag={drag}
            onKey={(event) => edits.onHandleKey(place.item.id, event)}
            onRemove={(title) => {
              const below = branchOf(places, place.item.id).size - 1;
              edits.remove(place.item.id);
              offerUndo(
                below > 0 ? t('removedWith', { title, count: below }) : t('removed', { title }),
                undo,
              );
            }}
          />
        ))}
      </ol>
      {!disabled && places.length > 1 && (
        <Text size="xs" c="dimmed" mb="sm">
          {t('moveKeys')}
        </Text>
      )}
      {!disabled && (
        <div className={classes.add}>
          <Select
            aria-label={t('addRecord')}
            placeholder={t('addRecordPlaceholder')}
            searchable
            w={400}
            maw="100%"
            value={null}
            searchValue={search}
            onSearchChange={setSearch}
            data={groups}
            leftSection={<IconPlus size={16} aria-hidden />}
            onChange={(record) => {
              if (record) edits.add({ record });
              setSearch('');
            }}
          />
          <Button variant="default" onClick={() => edits.add({ title: '' })}>
            {t('addChapter')}
          </Button>
        </div>
      )}
    </>
  );
}

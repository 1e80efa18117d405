import { Button, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeField } from '#shared/model/binding/write';
import type { Chapter } from '#shared/model/playbook';
import { orpc } from '../../app/api';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { kindWord } from '../../ui/kind-word';
import { offerUndo } from '../../ui/offer-undo';
import { useDragOrder } from '../agreements/use-drag-order';
import { ChapterRow } from './chapter-row';
import classes from './playbook-screen.module.css';

/** What a playbook may hold. */
const KINDS = ['process', 'agreement', 'definition'];

export interface ChaptersProps {
  session: DocumentSession;
  chapters: readonly Chapter[];
  disabled: boolean;
  undo: () => void;
}

/** The chapters in their order; moved by drag, and by the arrow keys on their handle. */
export function Chapters({ session, chapters, disabled, undo }: ChaptersProps) {
  const { t } = useTranslation('playbooks');
  const { t: common } = useTranslation();
  const list = useList(session, 'chapters');
  const drag = useDragOrder(list.ids, list);
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
  const add = (fields: { record?: string; title?: string }) =>
    list.add(undefined, undefined, (path) => {
      session.change((doc) => {
        for (const [name, value] of Object.entries(fields)) writeField(doc, path, name, value);
      });
    });
  return (
    <>
      {chapters.length === 0 && (
        <Text c="dimmed" mb="sm">
          {t('noChapters')}
        </Text>
      )}
      <ol className={classes.list}>
        {chapters.map((chapter, at) => (
          <ChapterRow
            key={chapter.id}
            chapter={chapter}
            number={at + 1}
            record={records?.find(({ id }) => id === chapter.record) ?? null}
            known={records !== undefined}
            session={session}
            disabled={disabled}
            drag={drag}
            onRemove={(title) => {
              list.remove(chapter.id);
              offerUndo(t('removed', { title }), undo);
            }}
          />
        ))}
      </ol>
      {!disabled && (
        <div className={classes.add}>
          <Select
            aria-label={t('addRecord')}
            placeholder={t('addRecordPlaceholder')}
            searchable
            w={320}
            value={null}
            searchValue={search}
            onSearchChange={setSearch}
            data={groups}
            leftSection={<IconPlus size={16} aria-hidden />}
            onChange={(record) => {
              if (record) add({ record });
              setSearch('');
            }}
          />
          <Button variant="default" onClick={() => add({ title: '' })}>
            {t('addChapter')}
          </Button>
        </div>
      )}
    </>
  );
}

import { Button, Checkbox, Group, Loader, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { NEW_KINDS } from '../../app/use-create-record';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { kindWord } from '../../ui/kind-word';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { type RecordRow, RecordRows, type RecordRowsHandle } from '../../ui/record-rows';
import { STATUS_WORDS, useStatusWord } from '../../ui/status-pill';
import { useMembers } from '../signoff/use-members';
import { type Filter, NO_FILTER, narrowed, passes } from './filter';
import { IndexingNote } from './indexing-note';
import { Snippet } from './snippet';

/** As many as can be looked through; whoever wants others says more words. */
const LIMIT = 100;

/** Everything by its text and by filters; without words, all records, newest first. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const start = useSearch({ from: '/search' });
  const [words, setWords] = useState(start.words);
  const [filter, setFilter] = useState<Filter>({ ...NO_FILTER, tag: start.tag });
  useEffect(() => {
    setWords(start.words);
    setFilter((before) => (start.tag === '' ? before : { ...NO_FILTER, tag: start.tag }));
  }, [start.words, start.tag]);
  const [sought] = useDebouncedValue(words.trim(), 80);
  const rows = useRef<RecordRowsHandle>(null);
  const {
    data: hits,
    error,
    refetch,
  } = useQuery(
    orpc.search.queryOptions({
      input: { words: sought, limit: LIMIT, ...narrowed(filter) },
      enabled: sought !== '',
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const { member } = useMembers();
  const shown = useMemo((): readonly RecordRow[] | undefined => {
    if (sought === '') return records?.filter((record) => passes(record, filter, (id) => member(id)?.team));
    return hits?.map(({ snippet, ...hit }) => {
      const record = records?.find(({ id }) => id === hit.id);
      return {
        ...hit,
        team: record?.team ?? null,
        ...(record && { tags: record.tags, updatedAt: record.updatedAt }),
        below: <Snippet text={snippet} />,
      };
    });
  }, [sought, records, hits, filter, member]);
  return (
    <Page width="wide" header={<PageHeader title={t('page')} />}>
      <TextInput
        size="md"
        aria-label={t('words')}
        placeholder={t('words')}
        leftSection={<IconSearch size={18} />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            rows.current?.focusFirst();
          }
        }}
        autoFocus
        mb="sm"
      />
      <Filters filter={filter} onChange={setFilter} />
      <IndexingNote />
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!shown && !error && <Loader size="sm" />}
      {shown && (
        <Text size="sm" c="dimmed" role="status" mb={6}>
          {shown.length === 0
            ? t(records?.length === 0 ? 'empty' : 'none')
            : sought !== '' && shown.length === LIMIT
              ? t('foundMany', { count: LIMIT })
              : t('found', { count: shown.length })}
        </Text>
      )}
      {shown && shown.length > 0 && <RecordRows ref={rows} records={shown} label={t('results')} withKind />}
    </Page>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const { teams } = useTeams();
  const { data: members = [] } = useQuery(orpc.people.list.queryOptions());
  const { data: tags = [] } = useQuery(orpc.filing.tags.queryOptions());
  const statusWord = useStatusWord();
  const choices = {
    kind: [...NEW_KINDS, 'run'].map((kind) => ({ value: kind, label: kindWord(common, kind) })),
    team: teams.map(({ id, name }) => ({ value: id, label: name })),
    status: STATUS_WORDS.map((status) => ({ value: status, label: statusWord(status) })),
    owner: members.map(({ id, name }) => ({ value: id, label: name })),
    tag: tags.map(({ tag, count }) => ({ value: tag, label: `#${tag} (${count})` })),
  } as const;
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  return (
    <Group gap="xs" mb="md" role="group" aria-label={t('filters.label')} align="end">
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <NativeSelect
          key={name}
          size="xs"
          maw={170}
          aria-label={t(`filters.${name}`)}
          data={[{ value: '', label: t(`filters.${name}`) }, ...choices[name]]}
          value={filter[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <Checkbox
        size="xs"
        py={6}
        label={t('filters.archived')}
        checked={filter.archived}
        onChange={(event) => set({ archived: event.currentTarget.checked })}
      />
      {JSON.stringify(filter) !== JSON.stringify(NO_FILTER) && (
        <Button size="compact-xs" variant="subtle" mb={4} onClick={() => onChange(NO_FILTER)}>
          {t('filters.clear')}
        </Button>
      )}
    </Group>
  );
}

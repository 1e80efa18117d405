import { Loader, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/api';
import { ErrorState } from './error-state';
import { RecordRows, type RecordRowsHandle } from './record-rows';

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
  const rows = useRef<RecordRowsHandle>(null);
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') rows.current?.focusFirst();
    else if (event.key === 'Enter') rows.current?.openFirst();
    else if (event.key === 'Escape' && words !== '') setWords('');
    else return;
    event.preventDefault();
  };
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
          onKeyDown={onFilterKey}
          mb="sm"
          maw={320}
        />
      )}
      {shown.length === 0 ? (
        <Text c="dimmed">{t('filterNone', { words })}</Text>
      ) : (
        <RecordRows ref={rows} records={shown} label={label} />
      )}
    </>
  );
}

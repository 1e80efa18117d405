import { Anchor, Button, Loader, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '#shared/domain/history/entries';
import { orpc } from '../../app/api';
import { absolute } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TaskProgress } from '../../ui/task-progress';
import { useLocale } from '../measurement/use-locale';
import { EVERYTHING, type Filter, HistoryFilters } from './history-filters';
import { HistoryLine } from './history-line';
import classes from './history-screen.module.css';
import { useHistorySentence } from './sentence';
import { useSaveCsv } from './use-save-csv';

/** So many lines are shown at first, and so many times more when asked for more. */
const FIRST = 200;
const MORE = 4;

const asInput = (filter: Filter, record: string | undefined) => ({
  ...(record === undefined ? {} : { record }),
  ...(filter.kind === null ? {} : { kind: filter.kind }),
  ...(filter.member === null ? {} : { member: filter.member }),
  ...(filter.team === null ? {} : { team: filter.team }),
  ...(filter.from === null ? {} : { from: filter.from }),
  ...(filter.to === null ? {} : { to: filter.to }),
});

/** What happened in the workspace or to one record, newest first, filtered, and as a file. */
export function HistoryScreen() {
  const { record } = useSearch({ from: '/history' });
  const { t } = useTranslation('history');
  const { t: common } = useTranslation();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [most, setMost] = useState(FIRST);
  const input = asInput(filter, record);
  const { data, error, refetch } = useQuery(
    orpc.history.list.queryOptions({ input: { ...input, most }, placeholderData: (before) => before }),
  );
  const records = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const title = records.data?.find(({ id }) => id === record)?.title || common('untitled');
  const save = useSaveCsv();
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={record === undefined ? t('title') : t('of', { title })}
          meta={
            record === undefined ? (
              <Text size="sm">{t('text')}</Text>
            ) : (
              <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/history" />}>
                {t('everything')}
              </Anchor>
            )
          }
          primary={
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              disabled={save.task.running}
              onClick={() => save.run(input)}
            >
              {t('csv')}
            </Button>
          }
        />
      }
    >
      <HistoryFilters filter={filter} onChange={setFilter} />
      <TaskProgress task={save.task} onCancel={save.task.cancel} />
      <ErrorState error={save.task.error} />
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data && (
        <>
          <Text size="sm" c="dimmed" role="status" mb="sm">
            {data.total === null
              ? t('newest', { count: data.entries.length })
              : data.total === 0
                ? t('none')
                : t('count', { count: data.total })}
          </Text>
          <Days entries={data.entries} />
          {(data.total === null || data.total > data.entries.length) && (
            <Button variant="default" mt="md" onClick={() => setMost(most * MORE)}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}

/** Entries under the day on which they happened, as this device's clock has it. */
function Days({ entries }: { entries: readonly HistoryEntry[] }) {
  const locale = useLocale();
  const sentence = useHistorySentence('all');
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = new Date(entry.at).toLocaleDateString('sv-SE');
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, own]) => (
    <section key={day} className={classes.day}>
      <Title order={2} fz="sm" mb={4}>
        {absolute(day, { locale })}
      </Title>
      <ol className={classes.list}>
        {own.map((entry) => {
          const text = sentence(entry);
          return <HistoryLine key={`${entry.at} ${entry.record} ${text}`} entry={entry} text={text} />;
        })}
      </ol>
    </section>
  ));
}

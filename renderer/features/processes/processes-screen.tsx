import { Anchor, Button, Loader, Menu, TextInput } from '@mantine/core';
import { IconFiles, IconListCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { isTyping } from '../../app/shell/keys';
import { start } from '../../app/start-mode';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { DropDocuments } from '../import-docs/drop-documents';
import { ProcessList } from './process-list';
import classes from './process-list.module.css';

/** All processes, newest change first, found by their title. */
export function ProcessesScreen() {
  const { t } = useTranslation('processes');
  const { create, creating } = useCreateRecord();
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery(
    orpc.records.list.queryOptions({ input: { kind: 'process', archived: false } }),
  );
  const found = useMemo(() => {
    const wanted = words.trim().toLocaleLowerCase();
    return (data ?? [])
      .filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  }, [data, words]);
  const make = () => create({ kind: 'process' });
  useNewKey(make);

  const button = (
    <Button leftSection={<IconPlus size={16} />} loading={creating} onClick={make} aria-keyshortcuts="N">
      {t('new')}
    </Button>
  );
  const empty = data?.length === 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader title={t('title')} primary={empty ? undefined : button} menu={<ImportDocuments />} />
      }
    >
      <DropDocuments />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" />}
      {empty && (
        <EmptyState
          icon={<IconListCheck size={36} stroke={1.3} />}
          title={t('list.emptyTitle')}
          text={t('list.emptyText')}
          action={button}
          example={
            <Anchor component="button" type="button" size="sm" onClick={() => start.firstRun()}>
              {t('list.example')}
            </Anchor>
          }
        />
      )}
      {data && !empty && (
        <>
          <TextInput
            className={classes.filter}
            aria-label={t('list.filter')}
            placeholder={t('list.filter')}
            leftSection={<IconSearch size={16} />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && words !== '') {
                event.preventDefault();
                setWords('');
              }
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                const first = list.current?.querySelector('a');
                if (event.key === 'Enter') first?.click();
                else first?.focus();
              }
            }}
          />
          <ProcessList ref={list} rows={found} words={words.trim()} />
        </>
      )}
    </Page>
  );
}

function ImportDocuments() {
  const { t } = useTranslation('importDocs');
  return (
    <Menu.Item
      leftSection={<IconFiles size={16} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/import" />}
    >
      {t('menu')}
    </Menu.Item>
  );
}

/** `N` makes a process here, before the shell offers every kind. */
function useNewKey(make: () => void): void {
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.repeat;
      if (event.key !== 'n' || !plain || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

import { Anchor, Button, Menu } from '@mantine/core';
import { IconFiles, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { isTyping } from '../../app/shell/keys';
import { start } from '../../app/start-mode';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';
import { DropDocuments } from '../import-docs/drop-documents';

/** All processes, newest change first, found by their title. */
export function ProcessesScreen() {
  const { t } = useTranslation('processes');
  const { create, creating } = useCreateRecord();
  const { data } = useQuery(orpc.records.list.queryOptions({ input: { kind: 'process', archived: false } }));
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
      <RecordList
        kind="process"
        label={t('list.label')}
        empty={
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
        }
      />
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

import { Button } from '@mantine/core';
import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';

/** Records in an order, for reading and as PDF. */
export function PlaybooksScreen() {
  const { t } = useTranslation('playbooks');
  const { create, creating } = useCreateRecord();
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t('title')}
          primary={
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              loading={creating}
              onClick={() => create({ kind: 'playbook' })}
            >
              {t('new')}
            </Button>
          }
        />
      }
    >
      <RecordList
        kind="playbook"
        label={t('list')}
        empty={
          <EmptyState
            icon={<IconBook2 size={36} stroke={1.3} />}
            title={t('emptyTitle')}
            text={t('emptyText')}
          />
        }
      />
    </Page>
  );
}

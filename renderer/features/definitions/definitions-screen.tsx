import { Button, Text } from '@mantine/core';
import { IconFileDescription, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';

/** Words that both teams mean alike. */
export function DefinitionsScreen() {
  const { t } = useTranslation('definitions');
  const { create, creating } = useCreateRecord();
  const button = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      loading={creating}
      onClick={() => create({ kind: 'definition' })}
    >
      {t('new')}
    </Button>
  );
  return (
    <Page
      header={<PageHeader title={t('title')} meta={<Text size="sm">{t('text')}</Text>} primary={button} />}
    >
      <RecordList
        kind="definition"
        label={t('list')}
        empty={
          <EmptyState
            icon={<IconFileDescription size={36} stroke={1.3} />}
            title={t('emptyTitle')}
            text={t('emptyText')}
          />
        }
      />
    </Page>
  );
}

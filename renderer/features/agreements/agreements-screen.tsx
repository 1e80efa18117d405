import { Button } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';

/** All agreements of the workspace. */
export function AgreementsScreen() {
  const { t } = useTranslation('agreements');
  const { create, creating } = useCreateRecord();
  const begin = (label: string) => (
    <Button
      leftSection={<IconPlus size={16} />}
      loading={creating}
      onClick={() => create({ kind: 'agreement' })}
    >
      {label}
    </Button>
  );
  return (
    <Page width="wide" header={<PageHeader title={t('title')} primary={begin(t('new'))} />}>
      <RecordList
        kind="agreement"
        label={t('title')}
        empty={
          <EmptyState
            icon={<IconHeartHandshake size={32} />}
            title={t('empty.title')}
            text={t('empty.text')}
            action={begin(t('empty.action'))}
          />
        }
      />
    </Page>
  );
}

import { Anchor, Button } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';
import { ThisWeek } from './this-week';

/** All touchpoints, and which of them come this week. */
export function TouchpointsScreen() {
  const { t } = useTranslation('touchpoints');
  const { create, creating } = useCreateRecord();
  const begin = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      loading={creating}
      onClick={() => create({ kind: 'touchpoint' })}
    >
      {t('new')}
    </Button>
  );
  return (
    <Page width="wide" header={<PageHeader title={t('title')} primary={begin} />}>
      <ThisWeek />
      <RecordList
        kind="touchpoint"
        label={t('list')}
        empty={
          <EmptyState
            icon={<IconCalendarEvent size={36} stroke={1.3} />}
            title={t('emptyTitle')}
            text={t('emptyText')}
            example={
              <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/templates" />}>
                {t('fromTemplate')}
              </Anchor>
            }
          />
        }
      />
    </Page>
  );
}

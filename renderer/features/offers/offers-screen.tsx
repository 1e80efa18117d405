import { Button, Loader, Menu, SegmentedControl, Text } from '@mantine/core';
import { IconGift, IconMessages, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { OFFER_VIEWS } from '../../app/offers-search';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Catalogue } from './catalogue';
import { CoverageView } from './coverage-view';
import { CrmDialog } from './crm-dialog';
import { RequestsView } from './requests-view';
import { UnknownOffers } from './unknown-offers';

/** What there is to hand to a prospect, what is missing, and what was asked for. */
export function OffersScreen() {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const { view = 'catalogue' } = useSearch({ from: '/offers' });
  const { create, creating } = useCreateRecord();
  const { data, error, refetch } = useQuery(orpc.offers.catalogue.queryOptions());
  const asked = useQuery(orpc.offers.requests.queryOptions());
  const [crm, setCrm] = useState(false);
  const open = asked.data?.requests.filter(({ answer }) => answer === null).length ?? 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t('title')}
          meta={<Text size="sm">{t('text')}</Text>}
          primary={
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              loading={creating}
              onClick={() => create({ kind: 'offer' })}
            >
              {t('new')}
            </Button>
          }
          menu={
            <Menu.Item leftSection={<IconMessages size={16} />} onClick={() => setCrm(true)}>
              {t('crm.open')}
            </Menu.Item>
          }
        />
      }
    >
      <SegmentedControl
        aria-label={t('views.label')}
        mb="md"
        value={view}
        data={OFFER_VIEWS.map((value) => ({
          value,
          label:
            value === 'requests' && open > 0 ? t('views.requestsOpen', { count: open }) : t(`views.${value}`),
        }))}
        onChange={(next) =>
          void navigate({
            to: '/offers',
            search: next === 'catalogue' ? {} : { view: next as typeof view },
            replace: true,
          })
        }
      />
      {crm && <CrmDialog onClose={() => setCrm(false)} />}
      <ErrorState error={error ?? asked.error} onRetry={() => void refetch()} />
      {!(data && asked.data) && !error && !asked.error && <Loader size="sm" />}
      {view === 'catalogue' && <UnknownOffers />}
      {view === 'catalogue' && data?.length === 0 && (
        <EmptyState
          icon={<IconGift size={36} stroke={1.3} />}
          title={t('emptyTitle')}
          text={t('emptyText')}
        />
      )}
      {view === 'catalogue' && data && data.length > 0 && <Catalogue offers={data} />}
      {view === 'coverage' && data && asked.data && (
        <CoverageView offers={data} requests={asked.data.requests} />
      )}
      {view === 'requests' && data && asked.data && <RequestsView offers={data} asked={asked.data} />}
    </Page>
  );
}

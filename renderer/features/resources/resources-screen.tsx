import { SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { RESOURCE_VIEWS } from '../../app/resources-search';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Begun } from './begun';
import { CostsView } from './costs-view';
import { LoadView } from './load-view';
import { SpendView } from './spend-view';
import { WhatIfView } from './what-if-view';

/** What sources cost and bring, whether the work fits those who do it, and what would be otherwise. */
export function ResourcesScreen() {
  const { t } = useTranslation('resources');
  const navigate = useNavigate();
  const { view = 'costs' } = useSearch({ from: '/resources' });
  const { data: standing, error, refetch } = useQuery(orpc.resources.standing.queryOptions());
  const go = (next: typeof view): void =>
    void navigate({ to: '/resources', search: next === 'costs' ? {} : { view: next }, replace: true });
  return (
    <Page width="wide" header={<PageHeader title={t('title')} meta={<Text size="sm">{t('text')}</Text>} />}>
      <SegmentedControl
        aria-label={t('views.label')}
        mb="md"
        value={view}
        data={RESOURCE_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
        onChange={(next) => go(next as typeof view)}
      />
      <ErrorState error={error} onRetry={() => void refetch()} />
      {view === 'costs' && <CostsView onEnter={() => go('spend')} />}
      {view === 'spend' && !error && (
        <Begun begun={standing?.begun}>{(live) => <SpendView live={live} />}</Begun>
      )}
      {view === 'load' && standing && <LoadView standing={standing} />}
      {view === 'what-if' && standing && <WhatIfView standing={standing} />}
    </Page>
  );
}

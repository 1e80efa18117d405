import { Anchor, Loader } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../app/document/use-document';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { ProcessPage } from './process-page';

/** One process: read, written, and agreed to. */
export function ProcessScreen() {
  const { id } = useParams({ from: '/processes/$id' });
  // A document of its own for every record: nothing of the last one may linger.
  return <Opened key={id} id={id} />;
}

function Opened({ id }: { id: string }) {
  const { t } = useTranslation('processes');
  const live = useDocument(id, 'process');
  const crumbs = [{ label: t('title'), to: '/processes' as const }];
  if (live.status === 'missing') {
    return (
      <Page header={<PageHeader crumbs={crumbs} title={t('missingTitle')} />}>
        <EmptyState
          title=""
          text={t('missingText')}
          action={
            <Anchor component={Link} to="/processes">
              {t('toList')}
            </Anchor>
          }
        />
      </Page>
    );
  }
  if (!live.view) {
    return (
      <Page header={<PageHeader crumbs={crumbs} title="" />}>
        {live.problem ? <ErrorState error={new Error(live.problem)} /> : <Loader size="sm" />}
      </Page>
    );
  }
  return <ProcessPage id={id} live={live} view={live.view} />;
}

import { Anchor, Loader } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useRoles } from '../processes/use-roles';
import { MatrixView } from './matrix-view';
import { useResponsibilities } from './use-responsibilities';

/** Who does what in all processes: a spreadsheet, and how much that is for each role and person. */
export function ResponsibilitiesScreen() {
  const { t } = useTranslation('responsibilities');
  const all = useResponsibilities();
  const roles = useRoles();
  const { data: members, error, refetch } = useQuery(orpc.people.list.queryOptions());
  const { processes } = all;
  const empty = processes?.every(({ steps }) => steps.length === 0);
  return (
    <Page width="full" header={empty === false ? null : <PageHeader title={t('title')} />}>
      <ErrorState error={all.error ?? error} onRetry={() => (all.error ? all.again() : void refetch())} />
      {!processes && !all.error && <Loader size="sm" />}
      {empty && (
        <EmptyState
          icon={<IconTable size={36} stroke={1.3} />}
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={
            <Anchor component={Link} to="/processes">
              {t('toProcesses')}
            </Anchor>
          }
        />
      )}
      {processes && members && empty === false && (
        <MatrixView processes={processes} members={members} roles={roles} documents={all.documents} />
      )}
    </Page>
  );
}

import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ResourcesStanding } from '#shared/contract/resources';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { monthsOf } from './months';
import { MoreMarketersCard } from './more-marketers-card';
import classes from './resources.module.css';
import { ShiftBudgetCard } from './shift-budget-card';

/** What would be otherwise with more marketers, or with money moved to inbound: assumptions in sight, answers as ranges. */
export function WhatIfView({ standing }: { standing: ResourcesStanding }) {
  const { t } = useTranslation('resources');
  const own = useQuery(orpc.targets.own.queryOptions());
  const costs = useQuery(orpc.resources.costs.queryOptions({ input: monthsOf('year') }));
  return (
    <>
      <Text mb="md" maw={720}>
        {t('whatIf.text')}
      </Text>
      <ErrorState error={own.error ?? costs.error} />
      {(own.isPending || costs.isPending) && <Loader size="sm" />}
      {own.data && costs.data && (
        <>
          <div className={classes.cards}>
            <MoreMarketersCard standing={standing} own={own.data} />
            <ShiftBudgetCard costs={costs.data.whole} />
          </div>
          <Text size="xs" c="dimmed" mt="sm">
            {t('whatIf.range80')}
          </Text>
        </>
      )}
    </>
  );
}

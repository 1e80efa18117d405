import { Alert, Button, Group, Loader, SegmentedControl, Text } from '@mantine/core';
import { IconCoins } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CostReport } from '#shared/contract/resources';
import { orpc } from '../../app/api';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { monthOf } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { CostsTable } from './costs-table';
import { CostsTrend } from './costs-trend';
import { monthsOf, SPANS, type Span } from './months';

/** What each source cost and brought, inbound apart, and how that went month by month. */
export function CostsView({ onEnter }: { onEnter: () => void }) {
  const { t } = useTranslation('resources');
  const locale = useLocale();
  const navigate = useNavigate();
  const [span, setSpan] = useState<Span>('year');
  const months = monthsOf(span);
  const { data, error, refetch } = useQuery(
    orpc.resources.costs.queryOptions({ input: months, placeholderData: (before) => before }),
  );
  const nothing = data && !data.measured && data.whole.sources.length === 0;
  return (
    <>
      <Group justify="space-between" mb="sm" gap="sm">
        <Group gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('costs.range')}
            value={span}
            data={SPANS.map((value) => ({ value, label: t(`costs.${value}`) }))}
            onChange={(next) => setSpan(next as Span)}
          />
          <Text size="sm" c="dimmed">
            {t('costs.span', {
              from: monthOf(`${months.from}-01`, locale),
              to: monthOf(`${months.to}-01`, locale),
            })}
          </Text>
        </Group>
        {!nothing && (
          <Button variant="default" onClick={onEnter}>
            {t('costs.enter')}
          </Button>
        )}
      </Group>
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {nothing && (
        <EmptyState
          icon={<IconCoins size={36} stroke={1.3} />}
          title={t('noLeadsTitle')}
          text={t('noLeadsText')}
          action={<Button onClick={() => void navigate({ to: '/leads/import' })}>{t('import')}</Button>}
          example={
            <Button variant="subtle" onClick={onEnter}>
              {t('costs.enter')}
            </Button>
          }
        />
      )}
      {data && !nothing && <Report report={data} />}
    </>
  );
}

function Report({ report }: { report: CostReport }) {
  const { t } = useTranslation('resources');
  const { whole, missing, measured, trend } = report;
  const notes = [
    ...(measured && missing.length > 0
      ? [t('costs.missing', { columns: missing.map((each) => t(`costs.columns.${each}`)).join(', ') })]
      : []),
    ...(whole.all.unpriced > 0
      ? [t('costs.unpriced', { count: whole.all.unpriced, currency: whole.currency })]
      : []),
    ...(whole.peopleUnpriced ? [t('costs.peopleUnpriced')] : []),
  ];
  return (
    <>
      {notes.length > 0 && (
        <Alert variant="light" color="yellow" mb="sm" p="xs" role="note">
          {notes.map((note) => (
            <Text key={note} size="sm">
              {note}
            </Text>
          ))}
        </Alert>
      )}
      <CostsTable costs={whole} />
      <Text size="xs" c="dimmed" mt={6} maw={820}>
        {t('costs.how')} {t('costs.enterZero')}
      </Text>
      <CostsTrend trend={trend} currency={whole.currency} />
    </>
  );
}

import { Button, Collapse, Group, Skeleton, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import type { ErrorBudget } from '#shared/model/commitment';
import { part } from '../../app/part';
import { listed } from '../../words/locale';
import { NotesLegend } from '../annotations/notes-legend';
import { usePeriodNotes } from '../annotations/use-period-notes';
import { useColumnWords } from '../leads/column-words';
import { ChartFrame } from './chart-frame';
import { OutlookLine, useCourseWords } from './course-line';
import { PeriodStrip } from './period-strip';
import { usePeriodWords } from './period-words';
import { PeriodsTable } from './periods-table';
import { type Range, unknownSince, within } from './range';
import { ReportFigure } from './report-figure';
import { Rules } from './rules';

const PeriodsChart = part(async () => (await import('./periods-chart')).default);

interface Props {
  agreement: string;
  commitment: MeasuredCommitment;
  range: Range;
  budget: ErrorBudget | undefined;
  /** The version that judged; null when it was the draft. */
  version: number | null;
}

/** How a commitment is kept: shapes, attainment, budget left, and on demand the figures and the rules behind them. */
export function CommitmentFigures({ agreement, commitment, range, budget, version }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const course = useCourseWords()(commitment);
  const [open, setOpen] = useState<'figures' | 'rules' | null>(null);
  const regionId = useId();
  const periods = within(range, commitment.periods);
  if (commitment.missing.length > 0) return <NotMeasurable columns={commitment.missing} />;
  const hasLeads = periods.some(({ status }) => status !== 'no data');
  const manual = commitment.metric === 'manual';
  if (!hasLeads && manual) {
    return (
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {t('report.empty')}
        </Text>
        <ReportFigure agreement={agreement} commitment={commitment} />
      </Group>
    );
  }
  if (!hasLeads) return <NoLeads known={commitment.periods.length > 0} />;
  const unknown = range.kind === 'last12' && !manual ? unknownSince(commitment.periods) : 0;
  const toggle = (what: 'figures' | 'rules'): void => setOpen(open === what ? null : what);
  return (
    <Stack gap="xs">
      <Group gap="xs" justify="space-between">
        <Group gap="sm">
          <PeriodStrip agreement={agreement} commitment={commitment} periods={periods} />
          <Text size="sm">{[words.attainment(periods), course].filter(Boolean).join(' · ')}</Text>
          {budget && <Budget budget={budget} periods={commitment.periods} />}
        </Group>
        <Group gap={4}>
          {manual && <ReportFigure agreement={agreement} commitment={commitment} />}
          {(['figures', 'rules'] as const).map((what) => (
            <Button
              key={what}
              variant="subtle"
              size="compact-sm"
              aria-expanded={open === what}
              aria-controls={regionId}
              onClick={() => toggle(what)}
            >
              {t(what === 'figures' ? 'figures' : 'explain')}
            </Button>
          ))}
          {!manual && (
            <Button
              variant="subtle"
              size="compact-sm"
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/agreements/$id/measure/$commitment"
                  params={{ id: agreement, commitment: commitment.id }}
                  aria-label={t('depth.of', { title: commitment.title })}
                />
              )}
            >
              {t('depth.open')}
            </Button>
          )}
        </Group>
      </Group>
      <OutlookLine commitment={commitment} />
      {unknown > 1 && (
        <Text size="sm" c="var(--accord-warn)">
          {t('noneSince', { count: unknown })}
        </Text>
      )}
      <Collapse expanded={open !== null} id={regionId} transitionDuration={120}>
        {open === 'figures' && <Figures agreement={agreement} commitment={commitment} periods={periods} />}
        {open === 'rules' && <Rules commitment={commitment} version={version} />}
      </Collapse>
    </Stack>
  );
}

function Figures({
  agreement,
  commitment,
  periods,
}: Pick<Props, 'agreement' | 'commitment'> & { periods: Period[] }) {
  const navigate = useNavigate();
  const notes = usePeriodNotes(agreement, periods);
  return (
    <ChartFrame
      title={commitment.title}
      chart={
        <Suspense fallback={<Skeleton height={220} />}>
          <PeriodsChart
            commitment={commitment}
            periods={periods}
            notes={notes}
            onOpen={(period) =>
              void navigate({
                to: '/agreements/$id/measure/$commitment/$period',
                params: { id: agreement, commitment: commitment.id, period: period.start },
              })
            }
          />
        </Suspense>
      }
      table={<PeriodsTable agreement={agreement} commitment={commitment} periods={periods} notes={notes} />}
      below={<NotesLegend notes={notes} />}
    />
  );
}

/** How many misses are left in the stretch that the budget names. */
export function Budget({ budget, periods }: { budget: ErrorBudget; periods: readonly Period[] }) {
  const { t } = useTranslation('measurement');
  const judged = periods.filter(({ status }) => status === 'attained' || status === 'missed');
  const missed = judged.slice(-budget.periods).filter(({ status }) => status === 'missed').length;
  const left = budget.misses - missed;
  return (
    <Text size="sm" c={left < 0 ? 'var(--accord-bad)' : 'dimmed'}>
      {left < 0
        ? t(budget.whenSpent ? 'whenSpent' : 'budgetSpent', {
            misses: budget.misses,
            periods: budget.periods,
            text: budget.whenSpent ?? '',
          })
        : t('budget', { left, misses: budget.misses, periods: budget.periods })}
    </Text>
  );
}

/** A column is missing: which one, and where to bring it. Nothing is counted as zero. */
export function NotMeasurable({ columns }: { columns: readonly string[] }) {
  const { t } = useTranslation('measurement');
  const columnWord = useColumnWords();
  const named = columns.map(columnWord);
  return (
    <Group gap="sm">
      <Text size="sm">
        <Text span fw={600} inherit>
          {t('notMeasurable.title')}.
        </Text>{' '}
        {t('notMeasurable.text', { count: columns.length, columns: listed(named) })}
      </Text>
      <ImportLink label={t('notMeasurable.action')} />
    </Group>
  );
}

function NoLeads({ known }: { known: boolean }) {
  const { t } = useTranslation('measurement');
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" c="dimmed" truncate>
        {known ? t('noData.text') : t('noPeriods')}
      </Text>
      {known && <ImportLink label={t('noData.action')} />}
    </Group>
  );
}

function ImportLink({ label }: { label: string }) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      renderRoot={(props) => <Link {...props} to="/leads/import" />}
    >
      {label}
    </Button>
  );
}

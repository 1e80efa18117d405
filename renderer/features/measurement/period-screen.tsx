import { Anchor, Group, Loader, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { orpc } from '../../app/api';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PeriodMark } from '../../ui/period-mark';
import { TeamMark } from '../../ui/team-mark';
import { ContestButton } from '../disputes/contest-button';
import { ContestedNote } from '../disputes/contested-note';
import { DisputeList } from '../disputes/dispute-list';
import { useApart } from '../leads/use-apart';
import { NotMeasurable } from './commitment-figures';
import { absolute, addDays, dayAndTime, today } from './dates';
import { type Clock, LeadLegend } from './lead-line';
import { chosenLeads, type LeadFilter, type LeadSort } from './lead-order';
import { LeadsGrid } from './leads-grid';
import { reasonOf, usePeriodWords } from './period-words';
import { ReportFigure } from './report-figure';
import { Explain } from './rules';

/** So far around a period its neighbours are looked for. */
const NEIGHBOURS = 400;

/** One period of a commitment: what was promised, what happened, the verdict, and the leads behind it. */
export function PeriodScreen() {
  const { id, commitment, period } = useParams({ from: '/agreements/$id/measure/$commitment/$period' });
  const { t } = useTranslation('measurement');
  const { t: shell } = useTranslation('shell');
  const day = period.slice(0, 10);
  const [to = day] = [addDays(day, NEIGHBOURS), today()].sort();
  const measured = useQuery(
    orpc.measure.agreement.queryOptions({
      input: { id, from: addDays(day, -NEIGHBOURS), to },
    }),
  );
  const found = measured.data?.commitments.find((each) => each.id === commitment);
  const at = found?.periods.findIndex((each) => each.start.slice(0, 10) === day) ?? -1;
  const own = found?.periods[at];
  const crumbs = [
    { label: shell('agreements'), to: '/agreements' },
    { label: measured.data?.title || id, to: '/agreements/$id', params: { id } },
  ] as const;
  if (!found || !own) {
    return (
      <Page width="wide" header={<PageHeader crumbs={crumbs} title={t('page.title')} />}>
        <ErrorState error={measured.error} onRetry={() => void measured.refetch()} />
        {measured.isPending && <Loader size="sm" />}
        {measured.data && <EmptyState order={1} title={t('page.gone')} text="" />}
      </Page>
    );
  }
  return (
    <PeriodPage
      key={`${commitment} ${own.start}`}
      id={id}
      crumbs={crumbs}
      commitment={found}
      period={own}
      version={measured.data?.version ?? null}
      before={found.periods[at - 1]}
      after={found.periods[at + 1]}
    />
  );
}

interface Props {
  id: string;
  crumbs: Parameters<typeof PageHeader>[0]['crumbs'] & {};
  commitment: MeasuredCommitment;
  period: Period;
  version: number | null;
  before: Period | undefined;
  after: Period | undefined;
}

function PeriodPage({ id, crumbs, commitment, period, version, before, after }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[...crumbs]}
          title={words.name(period)}
          status={<PeriodMark status={period.status} withWord />}
          meta={
            <>
              <TeamMark team={commitment.owedBy} withName />
              <span aria-hidden>→</span>
              <TeamMark team={commitment.owedTo} withName />
            </>
          }
          primary={
            <Group gap="md" wrap="nowrap">
              <Neighbour id={id} commitment={commitment.id} period={before} label={t('page.earlier')} back />
              <Neighbour id={id} commitment={commitment.id} period={after} label={t('page.later')} />
            </Group>
          }
        />
      }
    >
      <Stack gap="lg">
        <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 16px' }}>
          <Text component="dt" c="dimmed" size="sm">
            {t('page.promised')}
          </Text>
          <Text component="dd" m={0}>
            {commitment.sentence}{' '}
            <Text span c="dimmed" size="sm" title={absolute(period.due, words.locale)}>
              {t('page.due', { due: dayAndTime(period.due, words.locale) })}
            </Text>
          </Text>
          <Text component="dt" c="dimmed" size="sm">
            {t('page.happened')}
          </Text>
          <Text component="dd" m={0} fw={600}>
            {words.figures(commitment, period)}
          </Text>
          {period.report && (
            <>
              <Text component="dt" c="dimmed" size="sm">
                {t('report.evidence')}
              </Text>
              <Text component="dd" m={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {period.report.evidence}{' '}
                <Text span c="dimmed" size="sm" title={absolute(period.report.at, words.locale)}>
                  {t('report.by', {
                    name: period.report.by,
                    date: dayAndTime(period.report.at.slice(0, 10), words.locale),
                  })}
                </Text>
              </Text>
            </>
          )}
          <Text component="dt" c="dimmed" size="sm">
            {t('page.verdict')}
          </Text>
          <Text component="dd" m={0}>
            {reasonOf(period)}
            <ContestedNote commitment={commitment} period={period} />
          </Text>
        </dl>
        <Explain commitment={commitment} version={version} />
        <DisputeList agreement={id} of={{ commitment: commitment.id, period: period.start }} />
        {commitment.metric === 'manual' ? (
          <Group>
            <ReportFigure agreement={id} commitment={commitment} period={period} />
          </Group>
        ) : commitment.missing.length > 0 ? (
          <NotMeasurable columns={commitment.missing} />
        ) : (
          <Leads
            id={id}
            commitment={commitment.id}
            period={period}
            clock={commitment.metric === 'count' || commitment.metric === 'share' ? 'handOver' : 'decision'}
          />
        )}
      </Stack>
    </Page>
  );
}

interface NeighbourProps {
  id: string;
  commitment: string;
  period: Period | undefined;
  label: string;
  back?: boolean;
}

function Neighbour({ id, commitment, period, label, back = false }: NeighbourProps) {
  const words = usePeriodWords();
  const Icon = back ? IconChevronLeft : IconChevronRight;
  if (!period) return null;
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/agreements/$id/measure/$commitment/$period"
          params={{ id, commitment, period: period.start }}
          aria-label={`${label}: ${words.name(period)}`}
        />
      )}
    >
      <Group gap={2} wrap="nowrap">
        {back && <Icon size={16} aria-hidden />}
        {label}
        {!back && <Icon size={16} aria-hidden />}
      </Group>
    </Anchor>
  );
}

/** The leads behind the figure, filtered and sorted as asked for. */
function Leads({
  id,
  commitment,
  period,
  clock,
}: {
  id: string;
  commitment: string;
  period: Period;
  clock: Clock;
}) {
  const { t } = useTranslation('measurement');
  const { locale } = usePeriodWords();
  const [filter, setFilter] = useState<LeadFilter>('all');
  const [sort, setSort] = useState<LeadSort>('handedOver');
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch, isPending } = useQuery(
    orpc.measure.leads.queryOptions({ input: { id, commitment, period: period.start } }),
  );
  const shown = useMemo(() => chosenLeads(data?.leads ?? [], filter, sort), [data, filter, sort]);
  const apart = useApart(shown.map(({ leadId }) => leadId));
  return (
    <section aria-labelledby="leads-of-period">
      <Group justify="space-between" mb="xs">
        <Group gap="sm">
          <Title order={2} id="leads-of-period">
            {t('page.leads')}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {t('lead.shown', { count: shown.length })}
          </Text>
        </Group>
        <Group gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('filter.label')}
            value={filter}
            onChange={(next) => setFilter(next as LeadFilter)}
            data={(['all', 'missed', 'rejected', 'contested'] as const).map((value) => ({
              value,
              label: t(`filter.${value}`),
            }))}
          />
          <Select
            size="xs"
            w={170}
            aria-label={t('sort.label')}
            allowDeselect={false}
            value={sort}
            onChange={(next) => next && setSort(next as LeadSort)}
            data={(['handedOver', 'decided', 'longest', 'lead'] as const).map((value) => ({
              value,
              label: t(`sort.${value}`),
            }))}
          />
        </Group>
      </Group>
      <ErrorState error={error} onRetry={() => void refetch()} />
      {isPending && <Loader size="sm" />}
      {data && shown.length === 0 && (
        <Text c="dimmed">
          {data.leads.length === 0
            ? t('lead.empty')
            : t('lead.none', { filter: t(`filter.${filter}`).toLocaleLowerCase() })}
        </Text>
      )}
      {data && shown.length > 0 && (
        <Stack gap="xs">
          <Group justify="space-between">
            <LeadLegend />
            <ContestButton
              agreement={id}
              commitment={commitment}
              period={period.start}
              lead={shown.find(({ leadId }) => leadId === chosen) ?? shown[0]}
            />
          </Group>
          <LeadsGrid
            leads={shown}
            working={data.working}
            due={period.due}
            clock={clock}
            locale={locale}
            apart={apart}
            onChoose={({ leadId }) => setChosen(leadId)}
          />
        </Stack>
      )}
    </section>
  );
}

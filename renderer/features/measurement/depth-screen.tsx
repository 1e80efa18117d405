import { Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment } from '#shared/contract/leads';
import type { Depth } from '#shared/contract/measurement-depth';
import { orpc } from '../../app/api';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TeamMark } from '../../ui/team-mark';
import { Budget, NotMeasurable } from './commitment-figures';
import { OutlookLine, useCourseWords } from './course-line';
import { lastDay } from './dates';
import { ClockLegs } from './depth/clock-legs';
import { Comparison } from './depth/comparison';
import { Flags } from './depth/flags';
import { Funnel } from './depth/funnel';
import { Quarters } from './depth/quarters';
import { Reasons } from './depth/reasons';
import { ResponseTimes } from './depth/response-times';
import { PeriodStrip } from './period-strip';
import { usePeriodWords } from './period-words';
import { datesOf, LAST_TWELVE, type Range, within } from './range';
import { RangePicker } from './range-picker';
import { Explain } from './rules';

/** A commitment in depth: how it is doing, and what its leads say about why. */
export function DepthScreen() {
  const { id, commitment } = useParams({ from: '/agreements/$id/measure/$commitment' });
  const { t } = useTranslation('measurement');
  const { t: shell } = useTranslation('shell');
  const [range, setRange] = useState<Range>(LAST_TWELVE);
  const { from, to } = datesOf(range);
  const measured = useQuery(orpc.measure.agreement.queryOptions({ input: { id, from, to } }));
  const found = measured.data?.commitments.find((each) => each.id === commitment);
  const crumbs = [
    { label: shell('agreements'), to: '/agreements' },
    { label: measured.data?.title || id, to: '/agreements/$id', params: { id } },
  ] as const;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[...crumbs]}
          title={found?.title || t('depth.title')}
          meta={
            found && (
              <>
                <TeamMark team={found.owedBy} withName />
                <span aria-hidden>→</span>
                <TeamMark team={found.owedTo} withName />
              </>
            )
          }
          primary={<RangePicker value={range} onChange={setRange} />}
        />
      }
    >
      <ErrorState error={measured.error} onRetry={() => void measured.refetch()} />
      {measured.isPending && <Loader size="sm" />}
      {measured.data && !found && <EmptyState order={1} title={t('page.gone')} text="" />}
      {found && (
        <Commitment
          agreement={id}
          commitment={found}
          range={range}
          version={measured.data?.version ?? null}
        />
      )}
    </Page>
  );
}

interface Props {
  agreement: string;
  commitment: MeasuredCommitment;
  range: Range;
  version: number | null;
}

function Commitment({ agreement, commitment, range, version }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const course = useCourseWords()(commitment);
  const periods = within(range, commitment.periods);
  const [first, last] = [periods[0], periods.at(-1)];
  const measurable = commitment.missing.length === 0 && commitment.metric !== 'manual';
  const depth = useQuery({
    ...orpc.measure.depth.queryOptions({
      input: {
        id: agreement,
        commitment: commitment.id,
        ...(first && last ? { from: first.start, to: lastDay(last.end) } : {}),
      },
    }),
    enabled: measurable && first !== undefined,
  });
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        <Text>{commitment.sentence}</Text>
        {commitment.missing.length > 0 && <NotMeasurable columns={commitment.missing} />}
        <Group gap="sm">
          <PeriodStrip agreement={agreement} commitment={commitment} periods={periods} />
          <Text size="sm">{[words.attainment(periods), course].filter(Boolean).join(' · ')}</Text>
        </Group>
        {commitment.course.budget && (
          <Budget budget={commitment.course.budget} periods={commitment.periods} />
        )}
        <OutlookLine commitment={commitment} />
        <Explain commitment={commitment} version={version} />
      </Stack>
      {commitment.course.quarters.length > 0 && (
        <Section title={t('quarters.title')}>
          <Quarters quarters={commitment.course.quarters} />
        </Section>
      )}
      <ErrorState error={depth.error} onRetry={() => void depth.refetch()} />
      {depth.isLoading && <Loader size="sm" />}
      {depth.data && <Behind depth={depth.data} />}
      {measurable && periods.length > 0 && (
        <Section title={t('compare.title')}>
          <Comparison key={first?.start} agreement={agreement} commitment={commitment} periods={periods} />
        </Section>
      )}
    </Stack>
  );
}

function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb={4}>
        {title}
      </Title>
      {hint && (
        <Text size="sm" c="dimmed" mb="xs">
          {hint}
        </Text>
      )}
      {children}
    </section>
  );
}

/** What the leads of the shown periods say. */
function Behind({ depth }: { depth: Depth }) {
  const { t } = useTranslation('measurement');
  return (
    <>
      <Section title={t('funnel.title')} hint={t('funnel.hint')}>
        <Funnel rows={depth.funnel} stages={depth.stages} />
      </Section>
      {depth.reasons.length > 0 && (
        <Section title={t('reasons.title')}>
          <Reasons rows={depth.reasons} />
        </Section>
      )}
      {depth.response && (
        <Section title={t('response.heading')}>
          <ResponseTimes response={depth.response} />
        </Section>
      )}
      {depth.clock.length > 0 && (
        <Section title={t('clock.title')} hint={t('clock.hint')}>
          <ClockLegs clock={depth.clock} />
        </Section>
      )}
      <Section title={t('flags.title')} hint={t('flags.hint')}>
        <Flags flags={depth.flags} />
      </Section>
    </>
  );
}

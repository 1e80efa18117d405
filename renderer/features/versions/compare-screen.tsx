import { Group, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '#shared/contract/versions';
import type { RecordComparison } from '#shared/domain/diff/compare';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { ErrorState } from '../../ui/error-state';
import { kindWord } from '../../ui/kind-word';
import { numberFormat } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TaskProgress } from '../../ui/task-progress';
import { withKeys } from '../../ui/with-keys';
import { useLocale } from '../measurement/use-locale';
import { DifferenceView } from './difference';
import { useVersionName } from './use-version-name';
import classes from './versions.module.css';

/** Two versions of a record, or a version and its draft, and what changed in all they rest on. */
export function CompareScreen() {
  const { id, from, to } = useParams({ from: '/records/$id/compare/$from/$to' });
  const { t } = useTranslation('versions');
  const navigate = useNavigate();
  const nameOf = useVersionName();
  const [look, setLook] = useState<'inline' | 'side'>('inline');
  const input = { id, from, to };
  const { data, error, refetch } = useQuery(orpc.versions.compare.queryOptions({ input }));
  const state = useQuery(orpc.signoff.state.queryOptions({ input: { id } }));
  const choices = [
    ...(state.data?.versions ?? []).map(({ proposal, number, proposedAt: at }) => ({
      value: proposal,
      label: nameOf({ proposal, number, at }),
    })),
    { value: 'draft', label: t('draft') },
  ];
  const go = (next: { from: string; to: string }): void =>
    void navigate({ to: '/records/$id/compare/$from/$to', params: { id, ...next } });
  const own = data ? recordLink(data.kind, id) : null;
  return (
    <Page
      width={look === 'side' ? 'wide' : 'text'}
      header={
        <PageHeader
          crumbs={own && data ? [{ label: data.to.title || data.from.title, ...own }] : []}
          title={t('comparing')}
        />
      }
    >
      <Group gap="md" align="end" mb="md">
        <Select
          label={t('from')}
          data={choices}
          value={from}
          allowDeselect={false}
          onChange={(next) => next && go({ from: next, to })}
        />
        <Select
          label={t('to')}
          data={choices}
          value={to}
          allowDeselect={false}
          onChange={(next) => next && go({ from, to: next })}
        />
        <SegmentedControl
          aria-label={t('look')}
          value={look}
          onChange={(next) => setLook(next as 'inline' | 'side')}
          data={[
            { value: 'inline', label: t('inline') },
            { value: 'side', label: t('side') },
          ]}
        />
      </Group>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Took comparison={data} />
          {look === 'side' && (
            <div className={classes.sides} aria-hidden>
              {[from, to].map((side) => (
                <Text key={side} size="sm" fw={600} mt="md">
                  {choices.find(({ value }) => value === side)?.label}
                </Text>
              ))}
            </div>
          )}
          <Records records={data.records} sideBySide={look === 'side'} />
        </>
      ) : (
        // Leaving ends the waiting: nothing is changed by it.
        <TaskProgress
          task={{ running: true, share: null, step: t('busy') }}
          onCancel={() => window.history.back()}
        />
      )}
    </Page>
  );
}

/** How much differs, and how long it took to find: below a second in what people write. */
function Took({ comparison: { records, tookMs } }: { comparison: Comparison }) {
  const { t } = useTranslation('versions');
  const locale = useLocale();
  const count = records.reduce((sum, { differences }) => sum + differences.length, 0);
  const time = numberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (
    <Text size="sm" c="dimmed" role="status">
      {t('count', { count, time: time.format(tookMs / 1000) })}
    </Text>
  );
}

function Records({ records, sideBySide }: { records: readonly RecordComparison[]; sideBySide: boolean }) {
  const { t } = useTranslation('versions');
  const { t: common } = useTranslation();
  if (records.every(({ became }) => became === 'same')) return <Text c="dimmed">{t('nothing')}</Text>;
  return (
    <>
      {records.map(({ id, kind, title, became, differences }, at) => (
        <section key={id} className={classes.record}>
          <Title order={2} fz="md">
            {at > 0 && `${t('dependency')}: `}
            {kindWord(common, kind)} {common('quoted', { text: title || common('untitled') })}{' '}
            <Text span size="sm" c="dimmed">
              {t(`became.${became}`)}
            </Text>
          </Title>
          {became === 'same' && <Text size="sm">{t('ownSame')}</Text>}
          {withKeys(differences, ({ path, text }) => `${path} ${text}`).map(({ key, item }) => (
            <DifferenceView key={key} difference={item} sideBySide={sideBySide} />
          ))}
        </section>
      ))}
    </>
  );
}

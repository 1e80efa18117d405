import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '#shared/domain/leads/triage';
import { orpc } from '../../../app/api';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { figure } from '../../measurement/dates';
import { useLocale } from '../../measurement/use-locale';
import { usePassphrase } from '../../signoff/use-passphrase';
import { PasteLeads } from './paste-leads';
import { TriageTable } from './triage-table';

/** For teams without a CRM: leads are pasted, and accepted or rejected by keyboard. */
export function TriageScreen() {
  const { t } = useTranslation('leads');
  const { data, error, refetch } = useQuery(orpc.leads.triage.list.queryOptions());
  return (
    <Page
      width="wide"
      header={<PageHeader crumbs={[{ label: t('title'), to: '/leads' }]} title={t('triage.title')} />}
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data && (
        <Stack gap="xl">
          <PasteLeads />
          <Waiting list={data} />
        </Stack>
      )}
    </Page>
  );
}

type List = NonNullable<ReturnType<typeof useTriageList>>;
const useTriageList = () => useQuery(orpc.leads.triage.list.queryOptions()).data;

function Waiting({ list }: { list: List }) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const passphrase = usePassphrase();
  // Nothing is signed before it is saved: until then each decision can be taken back.
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const save = useMutation(
    orpc.leads.triage.decide.mutationOptions({ onSuccess: () => setDecided(new Map()) }),
  );
  if (list.total === 0) {
    return (
      <EmptyState
        icon={<IconListCheck size={32} />}
        title={t('triage.empty.title')}
        text={t('triage.empty.text')}
      />
    );
  }
  const decide = (leadId: string, decision: Decision | null) => {
    const next = new Map(decided);
    if (decision) next.set(leadId, decision);
    else next.delete(leadId);
    setDecided(next);
  };
  const ready = decided.size > 0 && !passphrase.missing && !save.isPending;
  const submit = () => {
    if (ready) save.mutate({ decisions: [...decided.values()], ...passphrase.input });
  };
  return (
    <Stack gap="md">
      <Text>
        {t('triage.waiting', { count: list.total, shown: figure(list.total, locale) })}{' '}
        <Text span c="dimmed" size="sm">
          {t('triage.keys')}
        </Text>
      </Text>
      <TriageTable
        leads={list.leads}
        reasons={list.reasons}
        decided={decided}
        onDecide={decide}
        onSave={submit}
        disabled={save.isPending}
      />
      {list.total > list.leads.length && (
        <Text size="sm" c="dimmed">
          {t('triage.more', { count: list.total - list.leads.length })}
        </Text>
      )}
      {passphrase.field}
      <ErrorState error={save.error} />
      <Group>
        <Button disabled={!ready} loading={save.isPending} onClick={submit}>
          {decided.size === 0 ? t('triage.saveNone') : t('triage.save', { count: decided.size })}
        </Button>
      </Group>
    </Stack>
  );
}

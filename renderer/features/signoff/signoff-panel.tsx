import { Divider, Group, Loader, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { StatusPill } from '../../ui/status-pill';
import { Beside } from './beside';
import { Blockers } from './blockers';
import { ChangeList } from './change-list';
import { Grounds } from './grounds';
import { PanelActions } from './panel-actions';
import { Parties } from './parties';
import { Readers } from './readers';
import { Rivals } from './rivals';
import { StateSentence } from './state-sentence';
import { VersionList } from './version-list';

/** Sign-off of one record, for the side panel: where it stands, who is missing, and what can be done. */
export function SignoffPanel({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(orpc.signoff.state.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  return <Panel state={data} />;
}

function Panel({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  // An unchanged draft in force is no fault to mend.
  const unchanged = state.changes?.length === 0 && state.grounds.length === 0 && state.rivals.length === 0;
  const { open } = state;
  const others = open
    ? state.versions.filter(({ status, proposal }) => status === 'proposed' && proposal !== open.proposal)
    : [];
  const version = state.open ?? state.inForce ?? state.versions.at(-1) ?? null;
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap">
        <StatusPill status={state.status} version={state.inForce?.number ?? null} />
      </Group>
      <StateSentence state={state} />
      <Rivals state={state} />
      <Beside record={state.record} beside={others} />
      {!state.open && state.blockers.length > 0 && !unchanged && (
        <section>
          <Title order={3} fz="sm">
            {t('blockers.title')}
          </Title>
          <Blockers record={state.record} blockers={state.blockers} />
        </section>
      )}
      <PanelActions state={state} />
      <Readers state={state} />
      {state.changes && state.inForce && (
        <section>
          <Title order={3} fz="sm" mb={4}>
            {state.changes.length > 0
              ? t('changes.title', { count: state.changes.length, number: state.inForce.number ?? 1 })
              : t('changes.none')}
          </Title>
          <ChangeList changes={state.changes} first={6} />
        </section>
      )}
      <Grounds state={state} />
      {version && (
        <section>
          <Title order={3} fz="sm" mb={4}>
            {t('parties.title')}
          </Title>
          <Parties version={version} />
        </section>
      )}
      {state.versions.length > 0 && (
        <>
          <Divider />
          <VersionList versions={state.versions} record={state.record} />
        </>
      )}
    </Stack>
  );
}

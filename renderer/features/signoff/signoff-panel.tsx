import { Alert, Button, Divider, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useWorkspace } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { StatusPill } from '../../ui/status-pill';
import { When } from '../../ui/when';
import { Blockers } from './blockers';
import { ChangeList } from './change-list';
import { EndDialog } from './end-dialog';
import { Parties } from './parties';
import { useMembers } from './use-members';
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
  const unchanged = state.changes?.length === 0;
  const version = state.open ?? state.inForce ?? state.versions.at(-1) ?? null;
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap">
        <StatusPill status={state.status} version={state.inForce?.number ?? null} />
      </Group>
      <StateSentence state={state} />
      {state.conflict && (
        <Alert color="var(--accord-bad)" variant="outline">
          {t('state.conflict')}
        </Alert>
      )}
      {!state.open && state.blockers.length > 0 && !unchanged && (
        <section>
          <Title order={3} fz="sm">
            {t('blockers.title')}
          </Title>
          <Blockers record={state.record} blockers={state.blockers} />
        </section>
      )}
      {state.open && <EndOpen state={state} />}
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

function StateSentence({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { nameOf } = useMembers();
  const { open, inForce } = state;
  const date = (iso: string | null | undefined): string => (iso ? dayOf(iso, { locale }) : '–');
  const last = state.versions.at(-1);
  return (
    <Stack gap={2}>
      {open && (
        <Text size="sm">
          {t('state.proposed', { when: date(open.proposedAt), name: nameOf(open.proposedBy) })}
        </Text>
      )}
      {inForce && <Text size="sm">{t('state.inForce', { date: date(inForce.effectiveOn) })}</Text>}
      {inForce?.reviewOn && (
        <Text size="sm" c="dimmed">
          {t('state.review', { date: date(inForce.reviewOn) })}
        </Text>
      )}
      {!open && !inForce && (
        <Text size="sm">
          {state.status === 'agreed'
            ? t('state.agreed', { date: date(last?.effectiveOn) })
            : state.status === 'declined'
              ? t('state.declined')
              : state.status === 'withdrawn'
                ? t('state.withdrawn')
                : state.status === 'expired'
                  ? t('state.expired', { date: date(last?.reviewOn) })
                  : state.status === 'retired'
                    ? t('state.retired')
                    : t('state.draft')}
        </Text>
      )}
      {!open && last?.status === 'declined' && <DeclineReason state={state} />}
    </Stack>
  );
}

/** Why the last proposal was declined, in the words of who declined it. */
function DeclineReason({ state }: { state: SignoffState }) {
  const declined = state.versions
    .at(-1)
    ?.parties.flatMap(({ signatories }) => signatories)
    .find(({ declinedAt }) => declinedAt !== null);
  if (!declined) return null;
  return (
    <Text
      size="sm"
      component="blockquote"
      m={0}
      pl="sm"
      style={{ borderLeft: '2px solid var(--accord-bad)' }}
    >
      {declined.reason}
      <Text size="xs" c="dimmed" component="footer">
        {declined.name}, {declined.declinedAt && <When at={declined.declinedAt} />}
      </Text>
    </Text>
  );
}

/** Decline for who could sign; withdraw for the team that proposed. */
function EndOpen({ state }: { state: SignoffState }) {
  const workspace = useWorkspace();
  const { member } = useMembers();
  const open = state.open;
  const me = workspace?.me;
  if (!open || !me) return null;
  const asked = open.parties.flatMap(({ signatories }) => signatories);
  const canDecline = asked.some((each) => each.member === me.id && each.declinedAt === null);
  const canWithdraw =
    open.proposedBy === me.id || (me.signatory && member(open.proposedBy)?.team === me.team);
  return <EndButtons state={state} title={open.title} canDecline={canDecline} canWithdraw={canWithdraw} />;
}

interface EndButtonsProps {
  state: SignoffState;
  title: string;
  canDecline: boolean;
  canWithdraw: boolean;
}

function EndButtons({ state, title, canDecline, canWithdraw }: EndButtonsProps) {
  const { t } = useTranslation('signoff');
  const [dialog, setDialog] = useState<'decline' | 'withdraw' | null>(null);
  useScreenActions([
    ...(canDecline ? [{ id: 'decline', label: t('action.decline'), run: () => setDialog('decline') }] : []),
    ...(canWithdraw
      ? [{ id: 'withdraw', label: t('action.withdraw'), run: () => setDialog('withdraw') }]
      : []),
  ]);
  if (!canDecline && !canWithdraw) return null;
  return (
    <Group gap="xs">
      {canDecline && (
        <Button variant="default" onClick={() => setDialog('decline')}>
          {t('action.decline')}
        </Button>
      )}
      {canWithdraw && (
        <Button variant="default" onClick={() => setDialog('withdraw')}>
          {t('action.withdraw')}
        </Button>
      )}
      <EndDialog
        key={dialog ?? 'none'}
        record={state.record}
        title={title}
        how={dialog ?? 'withdraw'}
        opened={dialog !== null}
        onClose={() => setDialog(null)}
      />
    </Group>
  );
}

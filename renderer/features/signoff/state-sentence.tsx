import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { useTeams } from '../../app/use-teams';
import { dayOf } from '../../ui/dates';
import { When } from '../../ui/when';
import { today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { useMembers } from './use-members';

/** Where a record stands in sign-off, in a few short sentences with their dates. */
export function StateSentence({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const { nameOf } = useMembers();
  const { open, inForce } = state;
  const date = (iso: string | null | undefined): string => (iso ? dayOf(iso, { locale }) : '–');
  const last = state.versions.at(-1);
  return (
    <Stack gap={2}>
      {open && (
        <Text size="sm">
          {t(inForce ? 'state.proposedNext' : 'state.proposed', {
            when: date(open.proposedAt),
            name: nameOf(open.proposedBy),
          })}
        </Text>
      )}
      {open?.dueOn && (
        <Text size="sm" c={open.dueOn < today() ? 'var(--accord-warn)' : 'dimmed'}>
          {t(open.dueOn < today() ? 'state.overdue' : 'state.due', { date: date(open.dueOn) })}
        </Text>
      )}
      {inForce && <Text size="sm">{t('state.inForce', { date: date(inForce.effectiveOn) })}</Text>}
      {inForce?.reviewOn && (
        <Text size="sm" c="dimmed">
          {t('state.review', { date: date(inForce.reviewOn) })}
        </Text>
      )}
      {inForce?.expiresOn && (
        <Text size="sm" c="dimmed">
          {t('state.ends', { date: date(inForce.expiresOn) })}
        </Text>
      )}
      {inForce && <Retiring state={state} />}
      {!open && !inForce && (
        <Text size="sm">
          {state.status === 'agreed'
            ? t('state.agreed', { date: date(last?.effectiveOn) })
            : state.status === 'declined'
              ? t('state.declined')
              : state.status === 'withdrawn'
                ? t('state.withdrawn')
                : state.status === 'expired'
                  ? t('state.expired', { date: date(last?.expiresOn) })
                  : state.status === 'retired'
                    ? t('state.retired')
                    : t('state.draft')}
        </Text>
      )}
      {!open && last?.status === 'declined' && <DeclineReason state={state} />}
    </Stack>
  );
}

/** A team asked that the version in force ends, and the other has not answered yet. */
function Retiring({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const { team } = useTeams();
  const party = state.inForce?.parties.find(({ retired }) => retired !== null);
  if (!party?.retired) return null;
  const { at, by, reason } = party.retired;
  return (
    <>
      <Text size="sm" c="var(--accord-warn)">
        {t('state.retiring', { name: by, team: team(party.team).name })}
      </Text>
      <Said text={reason} name={by} at={at} />
    </>
  );
}

/** Why the last proposal was declined, in the words of who declined it. */
function DeclineReason({ state }: { state: SignoffState }) {
  const declined = state.versions
    .at(-1)
    ?.parties.flatMap(({ signatories }) => signatories)
    .find(({ declinedAt }) => declinedAt !== null);
  if (!declined?.declinedAt) return null;
  return <Said text={declined.reason ?? ''} name={declined.name} at={declined.declinedAt} />;
}

function Said({ text, name, at }: { text: string; name: string; at: string }) {
  return (
    <Text
      size="sm"
      component="blockquote"
      m={0}
      ps="sm"
      style={{ borderLeft: '2px solid var(--accord-bad)', overflowWrap: 'anywhere' }}
    >
      {text}
      <Text size="xs" c="dimmed" component="footer">
        {name}, <When at={at} />
      </Text>
    </Text>
  );
}

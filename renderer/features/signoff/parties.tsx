import { Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconMailCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecordedAssent, Signatory, Version } from '#shared/contract/signoff';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useTeams } from '../../app/use-teams';
import { AttachmentLink } from '../../editor/attachment-view';
import { absolute, dayOf } from '../../ui/dates';
import { TeamMark } from '../../ui/team-mark';

/** Who signed a version for each team, who declined, and who is missing. */
export function Parties({ version }: { version: Pick<Version, 'parties'> }) {
  const { t } = useTranslation('signoff');
  const { team } = useTeams();
  return (
    <Stack gap="sm">
      {version.parties.map((party) => (
        <div key={party.team}>
          <Group gap={8}>
            <TeamMark team={party.team} withName />
          </Group>
          {party.signatories.length === 0 && (
            <Text size="sm" c="var(--accord-warn)">
              {t('parties.none', { team: team(party.team).name })}
            </Text>
          )}
          {party.signatories.map((signatory) => (
            <SignatoryLine key={signatory.member} signatory={signatory} />
          ))}
          {party.signatories.length > 1 && (
            <Text size="xs" c="dimmed">
              {t(`parties.${party.rule}`, { team: team(party.team).name })}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}

function SignatoryLine({ signatory }: { signatory: Signatory }) {
  const { t } = useTranslation('signoff');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { name, words, signedAt, declinedAt, deputy, assent } = signatory;
  const Icon = assent ? IconMailCheck : signedAt ? IconCheck : declinedAt ? IconX : IconCircleDashed;
  const colour = signedAt ? 'var(--accord-good)' : declinedAt ? 'var(--accord-bad)' : 'var(--accord-quiet)';
  const said = assent
    ? t(`assent.said.${assent.way}`, { on: dayOf(assent.on, { locale }), by: assent.recordedBy })
    : signedAt && deputy
      ? t('parties.deputy', { deputy, when: dayOf(signedAt, { locale }) })
      : signedAt
        ? t('parties.signed', { when: dayOf(signedAt, { locale }) })
        : declinedAt
          ? t('parties.declined', { when: dayOf(declinedAt, { locale }) })
          : t('parties.missing');
  const at = signedAt ?? declinedAt;
  const hover = [
    at && absolute(at, { locale }),
    words.length > 0 && t('parties.words', { words: words.join(' ') }),
  ];
  return (
    <Tooltip label={hover.filter(Boolean).join(' · ')} disabled={!hover.some(Boolean)} multiline maw={320}>
      <Group gap={6} wrap="nowrap" align="flex-start" mt={4}>
        <Icon size={16} color={colour} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {name}{' '}
          <Text span c="dimmed" inherit>
            {said}
          </Text>
          {assent && <Evidence assent={assent} />}
        </Text>
      </Group>
    </Tooltip>
  );
}

/** What shows that somebody agreed elsewhere, and what the colleague who recorded it noted. */
function Evidence({ assent: { evidence, note } }: { assent: RecordedAssent }) {
  const { hash, type, name, bytes } = evidence;
  return (
    <Text span display="block" size="sm">
      <AttachmentLink hash={hash} type={type} name={name} size={bytes} />
      {note && (
        <Text span display="block" size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </Text>
  );
}

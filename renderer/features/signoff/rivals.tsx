import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignoffState, Version } from '#shared/contract/signoff';
import { dayOf } from '../../ui/dates';
import { useLocale } from '../measurement/use-locale';
import { useVersionName } from '../versions/use-version-name';
import { useMembers } from './use-members';

/** Two versions were signed beside each other: said to both teams, with the way to compare and to decide. */
export function Rivals({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const [from, to] = state.rivals;
  if (from === undefined || to === undefined) return null;
  const rivals = state.versions.filter(({ proposal }) => state.rivals.includes(proposal));
  return (
    <Alert
      color="var(--accord-bad)"
      variant="outline"
      title={t('rivals.title')}
      styles={{ title: { color: 'var(--accord-bad)' } }}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('rivals.text')}</Text>
        <List size="sm" spacing={4}>
          {rivals.map((version) => (
            <Rival key={version.proposal} record={state.record} version={version} />
          ))}
        </List>
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to="/records/$id/compare/$from/$to" params={{ id: state.record, from, to }} />
          )}
        >
          {t('rivals.compare')}
        </Anchor>
      </Stack>
    </Alert>
  );
}

/** One of the two, by whom and from when; from its page it becomes the draft. */
function Rival({ record, version }: { record: string; version: Version }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const { nameOf } = useMembers();
  const versionName = useVersionName();
  const { proposal, number, proposedAt, proposedBy, effectiveOn } = version;
  return (
    <List.Item>
      <Anchor
        size="sm"
        underline="always"
        renderRoot={(props) => (
          <Link {...props} to="/records/$id/versions/$proposal" params={{ id: record, proposal }} />
        )}
      >
        {versionName({ proposal, number, at: proposedAt })}
      </Anchor>{' '}
      {t('rivals.of', {
        name: nameOf(proposedBy),
        date: effectiveOn ? dayOf(effectiveOn, { locale }) : '–',
      })}
    </List.Item>
  );
}

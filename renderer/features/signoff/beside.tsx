import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FrozenVersion } from '#shared/contract/signoff';
import { useVersionName } from '../versions/use-version-name';
import { useMembers } from './use-members';

interface Props {
  record: string;
  beside: FrozenVersion['beside'];
}

/** Said before somebody signs: another version stands or waits that knows nothing of this one. */
export function Beside({ record, beside }: Props) {
  const { t } = useTranslation('signoff');
  const { nameOf } = useMembers();
  const versionName = useVersionName();
  if (beside.length === 0) return null;
  const signed = beside.some(({ status }) => status !== 'proposed');
  return (
    <Alert
      color="var(--accord-warn)"
      variant="outline"
      title={t(signed ? 'beside.signedTitle' : 'beside.openTitle')}
      styles={{ title: { color: 'var(--accord-warn)' } }}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t(signed ? 'beside.signed' : 'beside.open')}</Text>
        {beside.map(({ proposal, number, status, proposedAt, proposedBy }) => (
          <Anchor
            key={proposal}
            size="sm"
            renderRoot={(props) => (
              <Link
                {...props}
                // What is open is signed, declined or taken back on its own page.
                to={status === 'proposed' ? '/records/$id/sign/$proposal' : '/records/$id/versions/$proposal'}
                params={{ id: record, proposal }}
              />
            )}
          >
            {t('beside.by', {
              version: versionName({ proposal, number, at: proposedAt }),
              name: nameOf(proposedBy),
            })}
          </Anchor>
        ))}
      </Stack>
    </Alert>
  );
}

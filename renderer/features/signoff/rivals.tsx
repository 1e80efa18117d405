import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';

/** Two versions were signed beside each other: said to both teams, with the way to compare and to decide. */
export function Rivals({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const [from, to] = state.rivals;
  if (from === undefined || to === undefined) return null;
  return (
    <Alert
      color="var(--accord-bad)"
      variant="outline"
      title={t('rivals.title')}
      styles={{ title: { color: 'var(--accord-bad)' } }}
    >
      <Stack gap="xs">
        <Text size="sm">{t('rivals.text')}</Text>
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

import { Loader, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { useConnectionState } from '../use-connection-state';
import { StartFrame } from './start-frame';

/** A start shorter than this shows nothing at all: no flicker. */
const QUIET_MS = 400;
/** After this long, the page says that nobody answers. */
const SILENT_MS = 6000;

/** While the page waits for its first answer, or cannot get it. */
export function Starting({ error }: { error: unknown }) {
  const { t } = useTranslation('shell');
  const state = useConnectionState();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [QUIET_MS, SILENT_MS].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (waited === 0 && !error) return null;
  return (
    <StartFrame>
      {state !== 'open' && waited >= SILENT_MS ? (
        <Stack gap="xs">
          <Text fw={600}>{t('unreachable.title')}</Text>
          <Text c="dimmed">{t('unreachable.text')}</Text>
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => window.location.reload()} />
      ) : (
        <Stack align="center" py={80} gap="md">
          <Loader size="sm" />
          <Text c="dimmed" size="sm">
            {t('starting')}
          </Text>
        </Stack>
      )}
    </StartFrame>
  );
}

import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { connection } from '../api';
import { StartFrame } from './start-frame';

/** The host lets this window in no more; trying again does not help. */
export function RefusedPage() {
  const { t } = useTranslation('shell');
  return (
    <StartFrame>
      <Stack gap="sm" py={24}>
        <Title order={1}>{t('refused.title')}</Title>
        <Text>{t('refused.text')}</Text>
        {connection.refused && (
          <Text size="sm" c="dimmed">
            {connection.refused.message}
          </Text>
        )}
      </Stack>
    </StartFrame>
  );
}

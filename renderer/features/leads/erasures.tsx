import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { When } from '../../ui/when';
import { ErasingDevices } from './erasing-devices';

/** Who was forgotten: one by one while a device has not confirmed it, and how many others there are. */
export function Erasures() {
  const { t } = useTranslation('leads');
  const { data = [] } = useQuery(orpc.leads.forgotten.queryOptions());
  const waiting = data.filter(({ devices }) => devices.some(({ erasedAt }) => erasedAt === null));
  const everywhere = data.length - waiting.length;
  if (data.length === 0) return null;
  return (
    <Stack gap="xs" mt="sm">
      {waiting.map(({ act, at, by, devices }) => (
        <div key={act}>
          <Text size="sm" mb={4}>
            {t('forget.one', { by })} <When at={at} />
          </Text>
          <ErasingDevices devices={devices} />
        </div>
      ))}
      {everywhere > 0 && (
        <Text size="sm" c="dimmed">
          {t('forget.everywhere', { count: everywhere })}
        </Text>
      )}
    </Stack>
  );
}

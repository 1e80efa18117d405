import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { dayOf } from '../../ui/dates';
import { StatusPill } from '../../ui/status-pill';

/** A record's status with its version, since when, and how many changes the draft has: for its page's header. */
export function SignoffStatus({ id }: { id: string }) {
  const { t } = useTranslation('signoff');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { data } = useQuery(orpc.signoff.state.queryOptions({ input: { id } }));
  if (!data) return null;
  const shown = data.inForce ?? data.versions.findLast(({ status }) => status === data.status) ?? null;
  const words = [
    shown?.effectiveOn &&
      (shown.status === 'in force' || shown.status === 'agreed') &&
      t(shown.status === 'in force' ? 'pill.since' : 'pill.from', {
        date: dayOf(shown.effectiveOn, { locale }),
      }),
    data.rivals.length > 0 && t('pill.rivals'),
    data.changes && data.changes.length > 0 && t('pill.changes', { count: data.changes.length }),
    data.open && data.open !== shown && data.status !== 'proposed' && t('pill.open'),
  ].filter((each) => typeof each === 'string');
  return (
    <Group gap={8}>
      <StatusPill status={data.status} version={shown?.number ?? null} />
      {words.length > 0 && (
        <Text size="sm" c="dimmed" span>
          {words.join(' · ')}
        </Text>
      )}
    </Group>
  );
}

import { Group, List, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ErasingDevice } from '#shared/contract/leads';
import { When } from '../../ui/when';

/** The devices on which a person is to be forgotten: those that have confirmed it, and those that have not yet. */
export function ErasingDevices({ devices }: { devices: readonly ErasingDevice[] }) {
  const { t } = useTranslation('leads');
  return (
    <List size="sm" spacing={4} listStyleType="none" aria-label={t('forget.devices')}>
      {devices.map(({ name, member, own, erasedAt }) => (
        <List.Item
          key={own ? '' : `${member} ${name}`}
          icon={
            erasedAt ? (
              <IconCircleCheck size={16} color="var(--accord-good)" aria-hidden />
            ) : (
              <IconCircleDashed size={16} color="var(--accord-warn)" aria-hidden />
            )
          }
        >
          <Group gap={6}>
            <Text span size="sm">
              {own ? t('forget.thisDevice') : t('forget.device', { member: member ?? '', name: name ?? '' })}
            </Text>{' '}
            <Text span size="sm" c="dimmed">
              {erasedAt ? t('forget.confirmed') : t('forget.waits')} {erasedAt && <When at={erasedAt} />}
            </Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

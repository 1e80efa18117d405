import { Checkbox, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeviceSettings } from '../../app/use-device-settings';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the system's notifications tell what waits, and when they keep still. Off until asked for. */
export function NotifySettings() {
  const { t } = useTranslation('settings');
  const [{ notify, quietFrom, quietTo, quietWeekends }, set] = useDeviceSettings();
  const [refused, setRefused] = useState(false);
  const can = 'Notification' in window;
  const turn = async (on: boolean): Promise<void> => {
    if (!on) {
      set({ notify: false });
      return;
    }
    const answer =
      Notification.permission === 'default'
        ? await Notification.requestPermission()
        : Notification.permission;
    setRefused(answer !== 'granted');
    if (answer === 'granted') set({ notify: true });
  };
  return (
    <Stack gap="xs">
      <Switch
        label={t('notify.label')}
        description={t(can ? 'notify.text' : 'notify.cannot')}
        checked={notify && can}
        disabled={!can}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
      {refused && (
        <Text size="sm" c="var(--accord-bad)" role="alert">
          {t('notify.refused')}
        </Text>
      )}
      {notify && can && (
        <Group gap="sm" align="flex-end" role="group" aria-label={t('notify.quiet')}>
          <TextInput
            type="time"
            label={t('notify.from')}
            value={quietFrom}
            onChange={({ currentTarget: { value } }) => {
              if (TIME.test(value)) set({ quietFrom: value });
            }}
          />
          <TextInput
            type="time"
            label={t('notify.to')}
            value={quietTo}
            onChange={({ currentTarget: { value } }) => {
              if (TIME.test(value)) set({ quietTo: value });
            }}
          />
          <Checkbox
            mb={8}
            label={t('notify.weekends')}
            checked={quietWeekends}
            onChange={(event) => set({ quietWeekends: event.currentTarget.checked })}
          />
        </Group>
      )}
    </Stack>
  );
}

import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';

/** Whether the folder is watched while the window is closed; only the desktop app can. */
export function WatchSwitch() {
  const { t } = useTranslation('exchange');
  const host = useQuery(orpc.workspace.status.queryOptions()).data?.host;
  const [{ watchWhileClosed }, set] = useDeviceSettings();
  if (host !== 'electron') return null;
  return (
    <Switch
      label={t('watch')}
      description={t('watchText')}
      checked={watchWhileClosed}
      onChange={(event) => set({ watchWhileClosed: event.currentTarget.checked })}
    />
  );
}

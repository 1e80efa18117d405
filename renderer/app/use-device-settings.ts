import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DeviceSettings } from '#shared/contract/settings';
import { SETTINGS_DEFAULTS } from '#shared/contract/settings-defaults';
import { orpc } from './api';

export type SettingsChange = Partial<z.input<typeof DeviceSettings>>;

/**
 * This device's settings, and a setter that shows its effect at once: nothing about them can be wrong.
 */
export function useDeviceSettings(): [DeviceSettings, (change: SettingsChange) => void] {
  const cache = useQueryClient();
  const { data } = useQuery(orpc.settings.get.queryOptions());
  const { mutate } = useMutation(
    orpc.settings.set.mutationOptions({
      onMutate: (change) => {
        const key = orpc.settings.get.queryKey();
        cache.setQueryData<DeviceSettings>(
          key,
          (before) => ({ ...SETTINGS_DEFAULTS, ...before, ...change }) as DeviceSettings,
        );
      },
      onSuccess: (settings, change) => {
        cache.setQueryData<DeviceSettings>(orpc.settings.get.queryKey(), settings);
        // What services said before was in another language.
        if (change.language !== undefined) void cache.invalidateQueries();
      },
      onError: () => void cache.invalidateQueries({ queryKey: orpc.settings.key() }),
    }),
  );
  return [data ?? SETTINGS_DEFAULTS, mutate];
}

import { useDeviceSettings } from '../../app/use-device-settings';

/** The person's own way of writing dates and figures (BCP 47); empty follows the system. */
export function useLocale(): string {
  const [{ dateLocale }] = useDeviceSettings();
  return dateLocale;
}

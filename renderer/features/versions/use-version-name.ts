import { useTranslation } from 'react-i18next';
import { useDeviceSettings } from '../../app/use-device-settings';
import { dayOf } from '../../ui/dates';

interface Named {
  proposal: string | null;
  number: number | null;
  at: string | null;
}

/** What a version is called: `Version 2`, `Proposal of 4 May`, `The draft`. */
export function useVersionName(): (version: Named) => string {
  const { t } = useTranslation('versions');
  const [{ dateLocale: locale }] = useDeviceSettings();
  return ({ proposal, number, at }) => {
    if (proposal === null) return t('draft');
    return number === null
      ? t('unnumbered', { date: dayOf(at ?? '', { locale }) })
      : t('numbered', { number });
  };
}

import { useTranslation } from 'react-i18next';

/** What stands on a key where it is written out, in the language of the page. */
export function useKeyName(): (key: string) => string {
  const { t } = useTranslation();
  const written: Readonly<Record<string, string>> = {
    Ctrl: t('keys.ctrl'),
    Shift: t('keys.shift'),
    Home: t('keys.home'),
    End: t('keys.end'),
  };
  return (key) => written[key] ?? key;
}

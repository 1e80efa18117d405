import { useTranslation } from 'react-i18next';

/** What stands on keys where they are written out, such as `Ctrl Shift Z`, in the language of the page. */
export function useKeyNames(): (keys: string) => string {
  const { t } = useTranslation();
  const written: Readonly<Record<string, string>> = {
    Ctrl: t('keys.ctrl'),
    Shift: t('keys.shift'),
    Home: t('keys.home'),
    End: t('keys.end'),
  };
  return (keys) =>
    keys
      .split(' ')
      .map((key) => written[key] ?? key)
      .join(' ');
}

import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';

/** "9 – 15 March": the days of a note. */
export function useNoteDays(): (note: { from: string; to: string }) => string {
  const { t } = useTranslation('annotations');
  const locale = useLocale();
  return ({ from, to }) =>
    from === to
      ? dayAndMonth(from, locale)
      : t('days', { from: dayAndMonth(from, locale), to: dayAndMonth(to, locale) });
}

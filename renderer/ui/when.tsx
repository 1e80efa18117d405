import { useTranslation } from 'react-i18next';
import { useDeviceSettings } from '../app/use-device-settings';
import { absolute, dayOf, relative, weekdayTime } from './dates';

export interface WhenProps {
  /** ISO instant or date. */
  at: string;
  /** `relative` (3 days ago), `day` (5 January), `weekday` (Wed 17:00 Berlin), `week` (Week of 5 January). */
  as?: 'relative' | 'day' | 'weekday' | 'week';
  /** IANA zone for `weekday` and the hover. */
  zone?: string;
}

/** A moment as people say it; the whole of it on hover. */
export function When({ at, as = 'relative', zone }: WhenProps) {
  const { t } = useTranslation();
  const [{ dateLocale: locale }] = useDeviceSettings();
  const text = {
    relative: () => relative(at, { locale }) ?? t('when.now'),
    day: () => dayOf(at, { locale, zone }),
    weekday: () => weekdayTime(at, { locale, zone, withZone: true }),
    week: () => t('when.weekOf', { date: dayOf(at, { locale, zone }) }),
  }[as]();
  return (
    <time dateTime={at} title={absolute(at, { locale, zone })}>
      {text}
    </time>
  );
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '#shared/contract/leads';
import { dayAndMonth, figure, lastDay, monthOf, percent, periodLength } from './dates';
import { useLocale } from './use-locale';

type Span = Pick<Period, 'start' | 'end'>;
type Figures = Pick<Period, 'numerator' | 'denominator' | 'measured'>;

/** Is the figure of this metric a ratio (else a number of leads)? */
export const isRate = (metric: string): boolean =>
  metric === 'share' || metric === 'timeliness' || metric === 'conversion';

/** Why a period has its verdict, without the period's name in front. */
export const reasonOf = ({ explanation }: Pick<Period, 'explanation'>): string =>
  explanation.replace(/^[^:]+: /, '');

export interface PeriodWords {
  locale: string;
  /** "Week of 5 January". */
  name: (period: Span) => string;
  /** "34 of 52" with the rate, or "52 leads". */
  figures: (metric: string, period: Figures) => string;
  /** "60 %" or "50 leads". */
  value: (metric: string, value: number) => string;
  /** "Kept in 9 of 12 judged periods". */
  attainment: (periods: readonly Period[]) => string;
}

/** How many of the periods are judged, and how many of these were kept. */
export function judged(periods: readonly Period[]): { attained: number; judged: number } {
  const attained = periods.filter(({ status }) => status === 'attained').length;
  return { attained, judged: attained + periods.filter(({ status }) => status === 'missed').length };
}

/** Periods and figures in words. */
export function usePeriodWords(): PeriodWords {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  const name = useCallback(
    ({ start, end }: Span): string => {
      switch (periodLength(start, end)) {
        case 'week':
          return t('weekOf', { date: dayAndMonth(start, locale) });
        case 'day':
          return dayAndMonth(start, locale);
        case 'month':
          return monthOf(start, locale);
        case 'quarter':
          return t('quarter', { date: dayAndMonth(start, locale) });
        case 'span':
          return t('span', { from: dayAndMonth(start, locale), to: dayAndMonth(lastDay(end), locale) });
      }
    },
    [t, locale],
  );
  const value = useCallback(
    (metric: string, amount: number): string =>
      isRate(metric)
        ? percent(amount, locale)
        : t('leads', { count: amount, defaultValue: figure(amount, locale) }),
    [t, locale],
  );
  const figures = useCallback(
    (metric: string, { numerator, denominator, measured }: Figures): string => {
      if (measured === null && numerator === null) return t('nothing');
      if (!isRate(metric)) return value(metric, measured ?? numerator ?? 0);
      const counts = t('ofAll', {
        numerator: figure(numerator ?? 0, locale),
        denominator: figure(denominator ?? 0, locale),
      });
      return measured === null ? counts : `${counts} · ${percent(measured, locale)}`;
    },
    [t, locale, value],
  );
  const attainment = useCallback(
    (periods: readonly Period[]): string => {
      const found = judged(periods);
      return found.judged === 0
        ? t('notJudged')
        : t('attainment', { count: found.judged, attained: found.attained });
    },
    [t],
  );
  return { locale, name, figures, value, attainment };
}

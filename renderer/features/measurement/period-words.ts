import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { dayAndMonth, figure, lastDay, monthOf, percent, periodLength } from './dates';
import { useLocale } from './use-locale';

type Span = Pick<Period, 'start' | 'end'>;
type Figures = Pick<Period, 'numerator' | 'denominator' | 'measured'>;

type Measured = Pick<MeasuredCommitment, 'metric' | 'unit'>;

/** Does this metric compare leads with leads (else it counts them)? */
export const isRate = (metric: string): boolean =>
  metric === 'share' || metric === 'timeliness' || metric === 'conversion';

/** Why a period has its verdict, without the period's name in front. */
export const reasonOf = ({ explanation }: Pick<Period, 'explanation'>): string =>
  explanation.replace(/^[^:]+: /, '');

export interface PeriodWords {
  locale: string;
  /** "Week of 5 January". */
  name: (period: Span) => string;
  /** "34 of 52" with the rate or the time it took, or "52 leads". */
  figures: (commitment: Measured, period: Figures) => string;
  /** "60 %", "3.5 h" or "50": short, for axes and tables. */
  short: (unit: Measured['unit'], value: number) => string;
  /** "Kept in 9 of 12 judged periods"; where none is judged, why the newest is not. */
  attainment: (periods: readonly Period[]) => string;
}

/** How many of the periods are judged, and how many of these were kept. */
export function judged(periods: readonly Pick<Period, 'status'>[]): { attained: number; judged: number } {
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
  const short = useCallback(
    (unit: Measured['unit'], amount: number): string => {
      if (unit === 'ratio') return percent(amount, locale);
      return unit === 'hours' ? t('hours', { hours: figure(amount, locale) }) : figure(amount, locale);
    },
    [t, locale],
  );
  const figures = useCallback(
    ({ metric, unit }: Measured, { numerator, denominator, measured }: Figures): string => {
      if (metric === 'manual') return measured === null ? t('report.none') : short(unit, measured);
      if (measured === null && numerator === null) return t('nothing');
      if (!isRate(metric)) {
        const amount = measured ?? numerator ?? 0;
        return t('leads', { count: amount, defaultValue: figure(amount, locale) });
      }
      const counts = t('ofAll', {
        numerator: figure(numerator ?? 0, locale),
        denominator: figure(denominator ?? 0, locale),
      });
      return measured === null ? counts : `${counts} · ${short(unit, measured)}`;
    },
    [t, locale, short],
  );
  const attainment = useCallback(
    (periods: readonly Period[]): string => {
      const found = judged(periods);
      if (found.judged > 0) return t('attainment', { count: found.judged, attained: found.attained });
      const newest = periods.at(-1);
      return newest ? reasonOf(newest) : t('notJudged');
    },
    [t],
  );
  return { locale, name, figures, short, attainment };
}

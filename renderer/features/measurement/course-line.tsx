import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { usePeriodWords } from './period-words';

/** Streak and trend in a few words: "Kept 3 in a row · getting better". */
export function useCourseWords(): (commitment: MeasuredCommitment) => string {
  const { t } = useTranslation('measurement');
  return ({ course: { streak, trend } }) =>
    [
      streak && streak.periods > 1 && t(`course.${streak.status}`, { count: streak.periods }),
      trend && t(`course.${trend}`),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** Where the period under way is likely to end, by the pace of earlier ones. */
export function OutlookLine({ commitment }: { commitment: MeasuredCommitment }) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const { outlook } = commitment.course;
  const period = commitment.periods.find(({ start }) => start === outlook?.period);
  if (!outlook || !period) return null;
  // A target in hours is kept when enough leads are done within it: what is foretold is that share.
  const unit = commitment.unit === 'hours' ? 'ratio' : commitment.unit;
  const shown = (value: number): string =>
    words.short(unit, unit === 'ratio' ? Math.round(value * 100) / 100 : value);
  const range =
    shown(outlook.low) === shown(outlook.high)
      ? ''
      : t('outlook.range', { low: shown(outlook.low), high: shown(outlook.high) });
  return (
    <Text size="sm" c={outlook.keeps ? 'dimmed' : 'var(--accord-warn)'}>
      {t(outlook.keeps ? 'outlook.keeps' : 'outlook.misses', {
        period: words.name(period),
        expected: shown(outlook.expected),
        range,
        count: outlook.from,
      })}
    </Text>
  );
}

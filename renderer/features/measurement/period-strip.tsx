import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { PeriodMark } from '../../ui/period-mark';
import classes from './period-strip.module.css';
import { usePeriodWords } from './period-words';

interface Props {
  agreement: string;
  commitment: Pick<MeasuredCommitment, 'id' | 'metric' | 'unit'>;
  periods: readonly Period[];
}

/** Periods as shapes, oldest first; each leads to its leads, and says its verdict on hover and focus. */
export function PeriodStrip({ agreement, commitment, periods }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  return (
    <ul className={classes.strip} aria-label={t('lastPeriods')}>
      {periods.map((period) => (
        <li key={period.start}>
          <Tooltip
            label={period.explanation}
            multiline
            maw={300}
            openDelay={150}
            events={{ hover: true, focus: true, touch: false }}
          >
            <Link
              to="/agreements/$id/measure/$commitment/$period"
              params={{ id: agreement, commitment: commitment.id, period: period.start }}
              className={classes.period}
              aria-label={t('periodLink', {
                period: words.name(period),
                status: period.status,
                figure: words.figures(commitment, period),
              })}
            >
              <PeriodMark status={period.status} decorative size={18} />
            </Link>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}

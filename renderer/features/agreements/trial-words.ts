import { useTranslation } from 'react-i18next';
import type { Trial } from '#shared/contract/leads';
import { listed } from '../../words/locale';
import { useColumnWords } from '../leads/column-words';
import { periodLength } from '../measurement/dates';

/** What a trial says. */
export function useTrialWords() {
  const { t } = useTranslation('agreements');
  const columnWord = useColumnWords();
  return {
    /** "It would have been kept in 7 of the last 12 weeks." */
    told: (trial: Trial): string => {
      if (trial.missing.length > 0) {
        const columns = listed(trial.missing.map(columnWord));
        return t('trial.missing', { columns });
      }
      const [first] = trial.periods;
      if (trial.judged === 0 || !first) return t('trial.none');
      const length = periodLength(first.start, first.end);
      return t(`trial.kept.${length}`, { kept: trial.kept, count: trial.judged });
    },
    cell: ({ kept, judged }: { kept: number; judged: number }): string =>
      judged === 0 ? '–' : t('trial.cell', { kept, judged }),
    /** `2026-04` as "Q2 2026". */
    quarter: (start: string): string =>
      t('trial.quarter', { year: start.slice(0, 4), quarter: (Number(start.slice(5, 7)) + 2) / 3 }),
  };
}

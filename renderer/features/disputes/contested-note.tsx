import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { usePeriodWords } from '../measurement/period-words';

/** The other way to count a period, while disputes about its leads are not settled. */
export function ContestedNote({
  commitment,
  period,
}: {
  commitment: Pick<MeasuredCommitment, 'metric' | 'unit'>;
  period: Period;
}) {
  const { t } = useTranslation('disputes');
  const words = usePeriodWords();
  const { contested } = period;
  if (!contested) return null;
  return (
    <Text size="sm" component="span" display="block">
      {t('open', { count: contested.open })}{' '}
      {t('both', { figures: words.figures(commitment, contested), status: contested.status })}
    </Text>
  );
}

import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { MARKS, type Side } from './marks';

/** What a column of the CRM says came of an offer, beside what was said here; nothing where it says nothing. */
export function FromCrm({ id, side }: { id: string; side: Side }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { data } = useQuery(orpc.offers.effects.queryOptions());
  const counts = data?.fromCrm[id]?.[side];
  if (!counts || MARKS.every((mark) => counts[mark] === 0)) return null;
  const marks = MARKS.map((mark) => `${t(`feedback.marks.${side}.${mark}`)} ${figure(counts[mark], locale)}`);
  return (
    <Text size="sm" c="dimmed" mt={6}>
      {t('crm.says', { marks: marks.join(' · ') })}
    </Text>
  );
}

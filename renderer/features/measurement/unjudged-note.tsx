import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnjudgedLeads } from '#shared/contract/leads';
import { dayAndMonth } from './dates';
import { useLocale } from './use-locale';

/** That leads came before the agreement counted, and what can be done about it. */
export function UnjudgedNote({ unjudged }: { unjudged: UnjudgedLeads }) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  return (
    <Text size="sm">
      {t('unjudged', { count: unjudged.leads, from: dayAndMonth(unjudged.from, locale) })}
    </Text>
  );
}

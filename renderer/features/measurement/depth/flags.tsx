import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Depth } from '#shared/contract/measurement-depth';
import { listed } from '../../../words/locale';

/** So many leads of a flag are named. */
const NAMED = 5;

/** Stories that look managed, each with some of its leads. They count all the same. */
export function Flags({ flags }: { flags: Depth['flags'] }) {
  const { t } = useTranslation('measurement');
  if (flags.length === 0) return <Text c="dimmed">{t('flags.none')}</Text>;
  return (
    <List size="sm" spacing={4}>
      {flags.map(({ kind, leads, some }) => {
        const named = listed(some.slice(0, NAMED));
        return (
          <List.Item key={kind}>
            {t(`flags.${kind}`, { count: leads })}{' '}
            <Text span inherit c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {leads > NAMED ? t('flags.some', { leads: named }) : named}
            </Text>
          </List.Item>
        );
      })}
    </List>
  );
}

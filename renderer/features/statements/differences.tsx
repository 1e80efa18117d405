import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShownStatement } from '#shared/contract/statements';
import type { Difference } from '#shared/domain/statements/differences';
import { usePeriodWords } from '../measurement/period-words';

/** What of a statement is different today, period by period. */
export function Differences({ statement }: { statement: ShownStatement }) {
  const { t } = useTranslation('statements');
  const words = usePeriodWords();
  const { content, differences } = statement;
  if (differences.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('same')}
      </Text>
    );
  const figure = (of: string, found: Difference['after']): string => {
    const commitment = content.commitments.find(({ id }) => id === of);
    if (!found || !commitment) return t('gone');
    return t('figure', { figures: words.figures(commitment, found), status: found.status });
  };
  return (
    <div>
      <Text fw={600} size="sm">
        {t('differ', { count: differences.length })}
      </Text>
      <List size="sm">
        {differences.map(({ commitment, title, start, end, before, after }) => (
          <List.Item key={`${commitment} ${start}`}>
            {t('difference', {
              title,
              period: words.name({ start, end }),
              before: figure(commitment, before),
              after: figure(commitment, after),
            })}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

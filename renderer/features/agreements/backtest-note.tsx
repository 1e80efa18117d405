import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useTrialWords } from './trial-words';

/** Before an agreement is proposed: how often each of its promises would have been kept lately. */
export function BacktestNote({ agreement }: { agreement: string }) {
  const { t } = useTranslation('signoff');
  const words = useTrialWords();
  const trials = useQuery(orpc.measure.trial.queryOptions({ input: { id: agreement } }));
  const told = (trials.data ?? []).filter(({ judged, missing }) => judged > 0 || missing.length > 0);
  if (told.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t('propose.tried')}
      </Text>
      <List size="sm" c="dimmed">
        {told.map((trial) => (
          <List.Item key={trial.id}>
            {trial.title}: {words.told(trial)}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

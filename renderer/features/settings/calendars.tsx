import { Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { CalendarCard } from './calendar-card';

/** The working calendar of each team. */
export function Calendars() {
  const { t } = useTranslation('settings');
  const { data, error } = useQuery(orpc.records.list.queryOptions({ input: { kind: 'calendar' } }));
  return (
    <Stack gap="xl">
      <Text c="dimmed" maw={640}>
        {t('calendars.text')} {t('shared')}
      </Text>
      <ErrorState error={error} />
      {!data && !error && <Loader size="sm" />}
      {data?.length === 0 && <Text>{t('calendars.none')}</Text>}
      {data?.map(({ id }) => (
        <CalendarCard key={id} id={id} />
      ))}
    </Stack>
  );
}

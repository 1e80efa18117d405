import { Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { RightsTable } from './rights-table';

/** What the people of each team may do, as it is signed. */
export function Rights() {
  const { t } = useTranslation('people');
  const { data, error } = useQuery(orpc.people.rights.queryOptions());
  return (
    <section aria-labelledby="rights">
      <Title order={2} id="rights" mb={4}>
        {t('rights.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm" maw={640}>
        {t('rights.text')}
      </Text>
      <ErrorState error={error} />
      {!data && !error && <Loader size="sm" />}
      <Stack gap="lg">
        {data?.map((each) => (
          <RightsTable key={`${each.team} ${JSON.stringify(each.rights)}`} team={each} />
        ))}
      </Stack>
    </section>
  );
}

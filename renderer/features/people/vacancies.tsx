import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vacancy } from '#shared/contract/people';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { listed } from '../../words/locale';
import { usePassphrase } from '../signoff/use-passphrase';

/** Teams of which nobody signs any more: who could, who is asked for, and by whom. */
export function Vacancies() {
  const { data = [] } = useQuery(orpc.people.vacancies.queryOptions());
  return data.map((vacancy) => <VacantTeam key={vacancy.team} vacancy={vacancy} />);
}

function VacantTeam({ vacancy: { team: id, colleagues, candidates, may } }: { vacancy: Vacancy }) {
  const { t } = useTranslation('people');
  const { team, teams } = useTeams();
  const cache = useQueryClient();
  const passphrase = usePassphrase();
  const appoint = useMutation(
    orpc.exchange.appoint.mutationOptions({
      onSuccess: () => {
        passphrase.clear();
        return cache.invalidateQueries({ queryKey: orpc.people.key() });
      },
    }),
  );
  const other = teams.find((each) => each.id !== id);
  return (
    <Alert variant="outline" color="var(--accord-warn)" title={t('vacancy.title', { team: team(id).name })}>
      <Text size="sm">{t('vacancy.text', { count: colleagues, other: other?.name ?? '' })}</Text>
      {may && passphrase.field}
      <Stack gap="xs" mt="sm">
        {candidates.map(({ member, name, by, mine }) => (
          <Group key={member} justify="space-between" gap="sm">
            <Text size="sm">
              {name}
              {by.length > 0 && (
                <Text span size="sm" c="dimmed">
                  {' · '}
                  {t('vacancy.by', { names: listed(by) })}
                </Text>
              )}
            </Text>
            {may && !mine && (
              <Button
                size="compact-md"
                variant="default"
                loading={appoint.isPending}
                disabled={passphrase.missing}
                onClick={() => appoint.mutate({ member, ...passphrase.input })}
              >
                {t('vacancy.appoint', { name })}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      <ErrorState error={appoint.error} />
    </Alert>
  );
}

import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Newcomer } from '#shared/contract/exchange';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';
import { SixWords } from './six-words';

interface NewcomerCardProps {
  newcomer: Newcomer;
  /** `asks` to be let in, or is a member whose words are to be `compare`d. */
  as: 'asks' | 'compare';
}

/** Somebody whose six words are compared, and the deed that says they are the same. */
export function NewcomerCard({ newcomer, as }: NewcomerCardProps) {
  const { t } = useTranslation('exchange');
  const { team } = useTeams();
  const cache = useQueryClient();
  const passphrase = usePassphrase();
  const { id, name, words } = newcomer;
  const confirm = useMutation(
    orpc.exchange.confirm.mutationOptions({
      onSuccess: async () => {
        passphrase.clear();
        await cache.invalidateQueries({ queryKey: orpc.exchange.key() });
        await cache.invalidateQueries({ queryKey: orpc.people.key() });
      },
    }),
  );
  return (
    <Paper withBorder p="md" radius="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate({ member: id, ...passphrase.input });
        }}
      >
        <Stack gap="sm">
          <Title order={3}>{t(as, { name, team: team(newcomer.team).name })}</Title>
          <Text size="sm" c="dimmed">
            {t(as === 'asks' ? 'asksText' : 'compareText', { name })}
          </Text>
          <SixWords name={name} words={words} />
          {passphrase.field}
          <ErrorState error={confirm.error} />
          <Group>
            <Button type="submit" loading={confirm.isPending} disabled={passphrase.missing}>
              {as === 'asks' ? t('letIn', { name }) : t('same')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

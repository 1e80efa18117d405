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
}

/** What somebody asks for, as a title: with their name and team. */
export const titleOf = {
  in: 'asks',
  device: 'again.device',
  key: 'again.key',
  comparison: 'compare',
} as const;
const textOf = {
  in: 'asksText',
  device: 'again.deviceText',
  key: 'again.keyText',
  comparison: 'compareText',
} as const;
const doOf = { in: 'letIn', device: 'again.takeDevice', key: 'again.takeKey', comparison: 'same' } as const;

/** Somebody whose six words are compared, and the deed that says they are the same. */
export function NewcomerCard({ newcomer }: NewcomerCardProps) {
  const { t } = useTranslation('exchange');
  const { team } = useTeams();
  const cache = useQueryClient();
  const passphrase = usePassphrase();
  const { id, name, words, asks, confirmedBy } = newcomer;
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
          <Title order={3}>{t(titleOf[asks], { name, team: team(newcomer.team).name })}</Title>
          <Text size="sm" c="dimmed">
            {t(textOf[asks], { name, team: team(newcomer.team).name })}
          </Text>
          {confirmedBy.length > 0 && (
            <Text size="sm">{t('again.confirmedBy', { names: confirmedBy.join(', ') })}</Text>
          )}
          <SixWords name={name} words={words} />
          {passphrase.field}
          <ErrorState error={confirm.error} />
          <Group>
            <Button type="submit" loading={confirm.isPending} disabled={passphrase.missing}>
              {t(doOf[asks], { name })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

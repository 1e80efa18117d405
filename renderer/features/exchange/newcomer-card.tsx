import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Newcomer } from '#shared/contract/exchange';
import { NEITHER } from '#shared/model/neither';
import { client, orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';
import { listed } from '../../words/locale';
import { usePassphrase } from '../signoff/use-passphrase';
import { SixWords } from './six-words';

interface NewcomerCardProps {
  newcomer: Newcomer;
}

const TITLES = {
  in: 'asks',
  device: 'again.device',
  key: 'again.key',
  left: 'again.left',
  taken: 'again.taken',
  comparison: 'compare',
} as const;

/** What somebody asks for, as a title: with their name and team. */
export const titleOf = ({ asks, team }: Pick<Newcomer, 'asks' | 'team'>) =>
  asks === 'in' && team === NEITHER ? 'neither.asks' : TITLES[asks];
const TEXTS = {
  in: 'asksText',
  device: 'again.deviceText',
  key: 'again.keyText',
  left: 'again.leftText',
  taken: 'again.takenText',
  comparison: 'compareText',
} as const;
const textOf = ({ asks, team }: Newcomer) => {
  if (team !== NEITHER) return TEXTS[asks];
  if (asks === 'in') return 'neither.asksText';
  if (asks === 'key') return 'neither.keyText';
  return asks === 'comparison' ? 'neither.compareText' : TEXTS[asks];
};
/** Who has to ask under another name can only be told so: there is nothing to confirm. */
const doOf = { in: 'letIn', device: 'again.takeDevice', key: 'again.takeKey', comparison: 'same' } as const;

const deedOf = (asks: Newcomer['asks']) => (asks === 'left' || asks === 'taken' ? null : doOf[asks]);

/** Somebody whose six words are compared, and the deed that says they are the same. */
export function NewcomerCard({ newcomer }: NewcomerCardProps) {
  const { t } = useTranslation('exchange');
  const { team } = useTeams();
  const cache = useQueryClient();
  const passphrase = usePassphrase();
  const { id, name, words, asks, confirmedBy } = newcomer;
  const deed = deedOf(asks);
  const confirm = useMutation(
    orpc.exchange.confirm.mutationOptions({
      onSuccess: async () => {
        passphrase.clear();
        await cache.invalidateQueries({ queryKey: orpc.exchange.key() });
        await cache.invalidateQueries({ queryKey: orpc.people.key() });
      },
    }),
  );
  const put = useMutation(
    orpc.exchange.putAside.mutationOptions({
      onSuccess: async () => {
        offerUndo(t('aside.done', { name }), () => {
          void client.exchange
            .putAside({ member: id, aside: false })
            .then(() => cache.invalidateQueries({ queryKey: orpc.exchange.key() }));
        });
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
          <Title order={3}>{t(titleOf(newcomer), { name, team: team(newcomer.team).name })}</Title>
          <Text size="sm" c="dimmed">
            {t(textOf(newcomer), { name, team: team(newcomer.team).name })}
          </Text>
          {confirmedBy.length > 0 && (
            <Text size="sm">{t('again.confirmedBy', { names: listed(confirmedBy) })}</Text>
          )}
          {deed && (
            <>
              <SixWords name={name} words={words} />
              {passphrase.field}
            </>
          )}
          <ErrorState error={confirm.error ?? put.error} />
          <Group gap="xs">
            {deed && (
              <Button type="submit" loading={confirm.isPending} disabled={passphrase.missing}>
                {t(deed, { name })}
              </Button>
            )}
            {asks !== 'comparison' && (
              <Button
                variant="default"
                loading={put.isPending}
                aria-label={t('aside.named', { name })}
                onClick={() => put.mutate({ member: id })}
              >
                {t('aside.put')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementLine } from '#shared/contract/statements';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { ErrorState } from '../../ui/error-state';
import { listed } from '../../words/locale';
import { addDays, lastDay } from '../measurement/dates';
import { datesOf, LAST_TWELVE, within } from '../measurement/range';
import { usePassphrase } from '../signoff/use-passphrase';

interface Props {
  agreement: string;
  /** The newest one: the next goes on where it ended. */
  last: StatementLine | undefined;
  onClose: () => void;
}

/** From the newest statement on, else the last twelve periods of which something is known. */
function useUsualDays(agreement: string, last: StatementLine | undefined): [string | null, string | null] {
  const { data } = useQuery(
    orpc.measure.agreement.queryOptions({ input: { id: agreement, ...datesOf(LAST_TWELVE) } }),
  );
  const periods = (data?.commitments ?? []).flatMap((each) => within(LAST_TWELVE, each.periods));
  const starts = periods.map(({ start }) => start.slice(0, 10)).sort();
  const to =
    periods
      .map(({ end }) => lastDay(end))
      .sort()
      .at(-1) ?? null;
  const next = last && to !== null && last.to < to ? addDays(last.to, 1) : starts[0];
  return [next ?? null, to];
}

/** Which periods are frozen, and what follows. */
export function FreezeDialog({ agreement, last, onClose }: Props) {
  const { t } = useTranslation('statements');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const me = useWorkspace()?.me;
  const { teams, team } = useTeams();
  const passphrase = usePassphrase();
  const usual = useUsualDays(agreement, last);
  const [chosen, setChosen] = useState<[string | null, string | null] | null>(null);
  const days = chosen ?? usual;
  const freeze = useMutation(
    orpc.statements.freeze.mutationOptions({
      onSuccess: async ({ act }) => {
        await queries.invalidateQueries({ queryKey: orpc.statements.key() });
        await navigate({
          to: '/agreements/$id/statements/$statement',
          params: { id: agreement, statement: act },
        });
      },
    }),
  );
  const [from, to] = days;
  const ready = from !== null && to !== null && !passphrase.missing;
  const other = teams.filter(({ id }) => id !== me?.team).map(({ name }) => name);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('freezeTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) freeze.mutate({ id: agreement, from, to, ...passphrase.input });
        }}
      >
        <Stack gap="md">
          <DateField
            type="range"
            label={t('days')}
            allowSingleDateInRange
            value={days}
            onChange={setChosen}
            data-autofocus
          />
          <Text size="sm" c="dimmed">
            {t('freezeNext', { team: listed(other) })}
          </Text>
          {passphrase.field}
          <ErrorState error={freeze.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={freeze.isPending}>
              {t('submit', { team: team(me?.team ?? '').name })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

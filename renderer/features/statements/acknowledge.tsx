import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementLine } from '#shared/contract/statements';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';

/** Takes note of a statement for one's team: said first, then signed. */
export function Acknowledge({ line }: { line: StatementLine }) {
  const { t } = useTranslation('statements');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const me = useWorkspace()?.me;
  const { team } = useTeams();
  const passphrase = usePassphrase();
  const [asked, setAsked] = useState(false);
  const acknowledge = useMutation(
    orpc.statements.acknowledge.mutationOptions({
      onSuccess: async () => {
        await Promise.all(
          [orpc.statements, orpc.home].map((part) => queries.invalidateQueries({ queryKey: part.key() })),
        );
        setAsked(false);
      },
    }),
  );
  const label = t('acknowledge', { team: team(me?.team ?? '').name });
  return (
    <>
      <Button onClick={() => setAsked(true)}>{label}</Button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={label}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!passphrase.missing) acknowledge.mutate({ statement: line.statement, ...passphrase.input });
          }}
        >
          <Stack gap="md">
            <Text size="sm">{t('acknowledgeNext')}</Text>
            {passphrase.field}
            <ErrorState error={acknowledge.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsked(false)}>
                {common('cancel')}
              </Button>
              <Button
                type="submit"
                data-autofocus
                disabled={passphrase.missing}
                loading={acknowledge.isPending}
              >
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

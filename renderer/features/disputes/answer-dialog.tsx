import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisputeLine } from '#shared/contract/disputes';
import { client, orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';

export type DisputeAction = DisputeLine['may'][number];

const OUTCOME = { uphold: 'upheld', dismiss: 'dismissed', withdraw: 'withdrawn' } as const;

type Deed = { dispute: string; reason: string; passphrase?: string };

function doIt(action: DisputeAction, deed: Deed): Promise<{ act: string }> {
  if (action === 'accept' || action === 'reject')
    return client.disputes.answer({ ...deed, outcome: action === 'accept' ? 'accepted' : 'rejected' });
  return client.disputes.settle({ ...deed, outcome: OUTCOME[action] });
}

interface Props {
  line: DisputeLine;
  /** What this device keeps of who the lead is; empty for nothing. */
  who: string;
  action: DisputeAction;
  onClose: () => void;
}

/** Asks why, says what follows, and does it. */
export function AnswerDialog({ line, who, action, onClose }: Props) {
  const { t } = useTranslation('disputes');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const me = useWorkspace()?.me;
  const { team } = useTeams();
  const passphrase = usePassphrase();
  const [reason, setReason] = useState('');
  const optional = action === 'withdraw';
  const act = useMutation({
    mutationFn: (deed: Deed) => doIt(action, deed),
    onSuccess: async () => {
      await Promise.all(
        [orpc.disputes, orpc.measure, orpc.home].map((part) =>
          queries.invalidateQueries({ queryKey: part.key() }),
        ),
      );
      onClose();
    },
  });
  const ready = (optional || reason.trim() !== '') && !passphrase.missing;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lead', { lead: line.lead })}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) act.mutate({ dispute: line.dispute, reason: reason.trim(), ...passphrase.input });
        }}
      >
        <Stack gap="md">
          {who && <Text size="sm">{who}</Text>}
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('says', {
              who: line.begun.by,
              claim: t(`claims.${line.claim}`),
              reason: line.begun.reason,
            })}
          </Text>
          <Textarea
            label={t(optional ? 'reasonOptional' : 'reason')}
            autosize
            minRows={2}
            maxLength={2000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {t(`follows.${action}`, { who: line.begun.by })}
          </Text>
          {passphrase.field}
          <ErrorState error={act.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={act.isPending}>
              {t(`do.${action}`, { team: team(me?.team ?? '').name })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

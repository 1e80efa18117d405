import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadRow } from '#shared/contract/leads';
import type { Claim } from '#shared/model/acts';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { apartLine, useApart } from '../leads/use-apart';
import { usePassphrase } from '../signoff/use-passphrase';

interface Props {
  agreement: string;
  commitment: string;
  period: string;
  lead: LeadRow;
  onClose: () => void;
}

/** Contests how a lead counts: what is right, and why. */
export function ContestDialog({ agreement, commitment, period, lead, onClose }: Props) {
  const { t } = useTranslation('disputes');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const me = useWorkspace()?.me;
  const { team } = useTeams();
  const passphrase = usePassphrase();
  const claims: readonly Claim[] = [lead.counted ? 'does-not-count' : 'counts', 'left-out'];
  const [claim, setClaim] = useState<Claim>(claims[0] ?? 'left-out');
  const [reason, setReason] = useState('');
  const contest = useMutation(
    orpc.disputes.contest.mutationOptions({
      onSuccess: async () => {
        await Promise.all(
          [orpc.disputes, orpc.measure, orpc.home].map((part) =>
            queries.invalidateQueries({ queryKey: part.key() }),
          ),
        );
        onClose();
      },
    }),
  );
  const who = apartLine(useApart([lead.leadId]).get(lead.leadId));
  const ready = reason.trim() !== '' && !passphrase.missing;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contest.title', { lead: lead.leadId })}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          contest.mutate({
            ...{ id: agreement, commitment, period, lead: lead.leadId, claim },
            reason: reason.trim(),
            ...passphrase.input,
          });
        }}
      >
        <Stack gap="md">
          <div>
            {who && <Text size="sm">{who}</Text>}
            <Text size="sm" c="dimmed">
              {lead.reason}
            </Text>
          </div>
          <Radio.Group
            label={t('contest.claim')}
            value={claim}
            onChange={(next) => setClaim(claims.find((each) => each === next) ?? claim)}
          >
            <Stack gap={6} mt={6}>
              {claims.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`claims.${each}`)}
                  description={t(`claimHints.${each}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('contest.reason')}
            description={t('contest.reasonHint')}
            autosize
            minRows={2}
            maxLength={2000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {passphrase.field}
          <ErrorState error={contest.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={contest.isPending}>
              {t('contest.submit', { team: team(me?.team ?? '').name })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

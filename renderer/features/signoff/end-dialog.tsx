import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from './use-passphrase';

interface Props {
  record: string;
  /** Of an open one: which, for several may be open at once. */
  proposal?: string | undefined;
  title: string;
  /** How it ends: the open proposal by a signatory who says no or by those who made it, a version by both teams. */
  how: 'decline' | 'withdraw' | 'retire';
  opened: boolean;
  onClose: () => void;
}

/** Ends an open proposal, declined with a reason or withdrawn; or retires a version, with a reason, too. */
export function EndDialog({ record, proposal, title, how, opened, onClose }: Props) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const { team } = useTeams();
  const me = useWorkspace()?.me;
  const passphrase = usePassphrase();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const done = (): void => {
    setReason('');
    setAsked(false);
    passphrase.clear();
    onClose();
  };
  const decline = useMutation(orpc.signoff.decline.mutationOptions({ onSuccess: done }));
  const withdraw = useMutation(orpc.signoff.withdraw.mutationOptions({ onSuccess: done }));
  const retire = useMutation(orpc.signoff.retire.mutationOptions({ onSuccess: done }));
  const missing = how !== 'withdraw' && reason.trim() === '';

  const submit = (): void => {
    setAsked(true);
    if (missing || passphrase.missing) return;
    const exactly = { id: record, ...(proposal === undefined ? {} : { proposal }), ...passphrase.input };
    if (how === 'withdraw') withdraw.mutate(exactly);
    else if (how === 'decline') decline.mutate({ ...exactly, reason: reason.trim() });
    else retire.mutate({ id: record, reason: reason.trim(), ...passphrase.input });
  };

  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened={opened}
      onClose={done}
      title={t(`${how}.title`, { title })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t(`${how}.intro`)}</Text>
          {how !== 'withdraw' && (
            <Textarea
              label={t(`${how}.reason`)}
              description={t(`${how}.reasonHint`)}
              autosize
              minRows={3}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={asked && missing ? t(`${how}.reasonMissing`) : null}
              data-autofocus
            />
          )}
          {passphrase.field}
          {asked && passphrase.missing && (
            <Text size="sm" c="var(--accord-bad)" role="alert">
              {t('passphrase.missing')}
            </Text>
          )}
          <ErrorState error={decline.error ?? withdraw.error ?? retire.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={done}>
              {common('cancel')}
            </Button>
            <Button
              type="submit"
              color="red.9"
              loading={decline.isPending || withdraw.isPending || retire.isPending}
            >
              {t(`${how}.submit`, { team: me ? team(me.team).name : '' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

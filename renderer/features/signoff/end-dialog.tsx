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
  title: string;
  /** How the open proposal ends: by a signatory who says no, or by those who made it. */
  how: 'decline' | 'withdraw';
  opened: boolean;
  onClose: () => void;
}

/** Ends an open proposal: declined with a reason, or withdrawn. */
export function EndDialog({ record, title, how, opened, onClose }: Props) {
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
  const missing = how === 'decline' && reason.trim() === '';

  const submit = (): void => {
    setAsked(true);
    if (missing || passphrase.missing) return;
    if (how === 'decline') decline.mutate({ id: record, reason: reason.trim(), ...passphrase.input });
    else withdraw.mutate({ id: record, ...passphrase.input });
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
          {how === 'decline' && (
            <Textarea
              label={t('decline.reason')}
              description={t('decline.reasonHint')}
              autosize
              minRows={3}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={asked && missing ? t('decline.reasonMissing') : null}
              data-autofocus
            />
          )}
          {passphrase.field}
          {asked && passphrase.missing && (
            <Text size="sm" c="var(--accord-bad)" role="alert">
              {t('passphrase.missing')}
            </Text>
          )}
          <ErrorState error={decline.error ?? withdraw.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={done}>
              {common('cancel')}
            </Button>
            <Button type="submit" color="red.9" loading={decline.isPending || withdraw.isPending}>
              {t(`${how}.submit`, { team: me ? team(me.team).name : '' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

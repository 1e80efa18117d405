import { Button, Group, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../../app/screen-actions';
import { offerUndo } from '../../ui/offer-undo';
import type { OpenRecord } from '../record/record-screen';
import { TimeDialog } from './time-dialog';
import type { MeetingEdits } from './use-meeting';

interface Deeds {
  primary: ReactNode;
  menu: ReactNode;
  dialogs: ReactNode;
}

/** What can be done about a meeting as a whole: held, written, skipped, moved. */
export function useMeetingActions(
  { live, view, disabled }: OpenRecord<'touchpoint'>,
  { meeting, settle, move }: MeetingEdits,
  at: { date: string; time: string; timeZone: string },
): Deeds {
  const { t } = useTranslation('touchpoints');
  const [asking, setAsking] = useState<'skip' | 'move' | null>(null);
  const settled = meeting.outcome !== 'planned';
  const held = (): void => {
    settle('held');
    offerUndo(t('meeting.markedHeld'), live.undo);
  };
  const written = (): void => {
    settle('written');
    offerUndo(t('meeting.markedWritten'), live.undo);
  };
  const items = disabled
    ? []
    : settled
      ? [{ id: 'take-back', label: t('meeting.takeBack'), run: () => settle('planned') }]
      : [
          { id: 'held', label: t('meeting.markHeld'), run: held },
          { id: 'written', label: t('meeting.markWritten'), run: written },
          { id: 'skip', label: t('meeting.skip'), run: () => setAsking('skip') },
          { id: 'move', label: t('meeting.move'), run: () => setAsking('move') },
          ...(meeting.moved && view.schedule
            ? [
                {
                  id: 'move-back',
                  label: t('meeting.moveBack'),
                  run: () => {
                    move(null);
                    offerUndo(t('meeting.usualTime'), live.undo);
                  },
                },
              ]
            : []),
        ];
  useScreenActions(items);
  return {
    primary: !disabled && !settled && <Button onClick={held}>{t('meeting.markHeld')}</Button>,
    menu: items
      .filter(({ id }) => id !== 'held')
      .map(({ id, label, run }) => (
        <Menu.Item key={id} onClick={run}>
          {label}
        </Menu.Item>
      )),
    dialogs: (
      <>
        {asking === 'skip' && (
          <SkipDialog
            onSkip={(reason) => {
              settle('skipped', reason);
              offerUndo(t('meeting.skippedNote'), live.undo);
            }}
            onClose={() => setAsking(null)}
          />
        )}
        {asking === 'move' && (
          <TimeDialog
            title={t('meeting.moveTitle')}
            submit={t('meeting.moveSubmit')}
            initial={at}
            onChoose={move}
            onClose={() => setAsking(null)}
          />
        )}
      </>
    ),
  };
}

function SkipDialog({ onSkip, onClose }: { onSkip: (reason: string) => void; onClose: () => void }) {
  const { t } = useTranslation('touchpoints');
  const { t: common } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened
      onClose={onClose}
      title={t('meeting.skipTitle')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() === '') return;
          onSkip(reason.trim());
          onClose();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t('meeting.skipText')}</Text>
          <Textarea
            label={t('meeting.reason')}
            placeholder={t('meeting.reasonHint')}
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={asked && reason.trim() === '' ? t('meeting.reasonMissing') : null}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit">{t('meeting.skipSubmit')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

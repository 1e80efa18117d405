import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  text: string;
  submit: string;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

/** Asks why: what is given back, blocked or called off says so to the other team. */
export function ReasonDialog({ title, text, submit, onSubmit, onClose }: Props) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <Modal closeButtonProps={{ 'aria-label': common('close') }} opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() === '') return;
          onSubmit(reason.trim());
          onClose();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{text}</Text>
          <Textarea
            label={t('deeds.reason')}
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={asked && reason.trim() === '' ? t('deeds.reasonMissing') : null}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit">{submit}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

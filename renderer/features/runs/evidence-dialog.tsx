import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Evidence } from '#shared/model/run';

interface Props {
  kind: 'link' | 'note';
  onAdd: (evidence: Partial<Evidence>) => void;
  onClose: () => void;
}

/** A link or a note as evidence. */
export function EvidenceDialog({ kind, onAdd, onClose }: Props) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const fits = text.trim() !== '' && (kind === 'note' || Evidence.shape.link.safeParse(text.trim()).success);
  const wrong = asked && !fits ? t(kind === 'link' ? 'evidence.linkWrong' : 'evidence.noteMissing') : null;
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened
      onClose={onClose}
      title={t(kind === 'link' ? 'evidence.addLink' : 'evidence.addNote')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!fits) return;
          onAdd({ [kind]: text.trim() });
          onClose();
        }}
      >
        <Stack gap="md">
          {kind === 'link' ? (
            <TextInput
              label={t('evidence.link')}
              placeholder={t('evidence.linkHint')}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              error={wrong}
              data-autofocus
            />
          ) : (
            <Textarea
              label={t('evidence.note')}
              autosize
              minRows={2}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              error={wrong}
              data-autofocus
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit">{t('evidence.submit')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

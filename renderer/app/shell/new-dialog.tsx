import { Button, Modal, Stack } from '@mantine/core';
import { IconFileImport, IconFiles, IconTemplate } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../../ui/kind-icon';
import { useReturnFocus } from '../../ui/use-return-focus';
import { NEW_KINDS, type NewRecord, useCreateRecord } from '../use-create-record';
import { show } from './shell-state';

/** What can be made: an empty record of each kind, one from a template, or leads brought in. */
export function NewDialog() {
  const { t } = useTranslation('shell');
  const { t: docs } = useTranslation('importDocs');
  const navigate = useNavigate();
  useReturnFocus();
  const { create } = useCreateRecord();
  const close = () => show('none');
  const make = (record: NewRecord) => {
    close();
    create(record);
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('new')}
      size="md"
      closeButtonProps={{ 'aria-label': t('closeDialog') }}
    >
      <Stack gap={4}>
        {NEW_KINDS.map((kind, at) => (
          <Button
            key={kind}
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            justify="flex-start"
            leftSection={<KindIcon kind={kind} />}
            onClick={() => make({ kind })}
            {...(at === 0 ? { 'data-autofocus': true } : {})}
          >
            {t(`newKinds.${kind}`)}
          </Button>
        ))}
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          justify="flex-start"
          leftSection={<IconFileImport size={18} stroke={1.7} aria-hidden />}
          onClick={() => {
            close();
            void navigate({ to: '/leads/import' });
          }}
        >
          {t('importLeads')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          justify="flex-start"
          leftSection={<IconFiles size={18} stroke={1.7} aria-hidden />}
          onClick={() => {
            close();
            void navigate({ to: '/import' });
          }}
        >
          {docs('menu')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          justify="flex-start"
          leftSection={<IconTemplate size={18} stroke={1.7} aria-hidden />}
          onClick={() => {
            close();
            void navigate({ to: '/templates' });
          }}
        >
          {t('fromTemplate')}
        </Button>
      </Stack>
    </Modal>
  );
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import type { PassphraseField } from '../signoff/use-passphrase';

interface Props {
  opened: boolean;
  passphrase: PassphraseField;
  error: unknown;
  pending: boolean;
  onClose: () => void;
  onSign: () => void;
}

/** Asks for the passphrase of a change that is signed, where the key needs one. */
export function SignedChange({ opened, passphrase, error, pending, onClose, onSign }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('passphraseTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSign();
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('passphraseText')}
          </Text>
          {passphrase.field}
          <ErrorState error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={passphrase.missing} loading={pending}>
              {t('apply')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

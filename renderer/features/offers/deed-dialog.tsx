import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import type { PassphraseField } from '../signoff/use-passphrase';

export interface DeedDialogProps {
  title: string;
  text?: string;
  /** What the button says. */
  submit: string;
  color?: string;
  passphrase: PassphraseField;
  /** Why it cannot be done yet; the button waits. */
  missing?: boolean;
  error: unknown;
  pending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** What is signed about an offer: its words, the passphrase where one is needed, and one button. */
export function DeedDialog({
  title,
  text,
  submit,
  color,
  passphrase,
  missing = false,
  error,
  pending,
  onSubmit,
  onClose,
  children,
}: DeedDialogProps) {
  const { t: common } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': common('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing && !passphrase.missing) onSubmit();
        }}
      >
        <Stack gap="md">
          {text && <Text size="sm">{text}</Text>}
          {children}
          {passphrase.field}
          <ErrorState error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button
              type="submit"
              loading={pending}
              disabled={missing || passphrase.missing}
              {...(color ? { color } : {})}
            >
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

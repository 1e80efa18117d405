import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface StepProps {
  title: string;
  text?: string;
  onBack?: () => void;
  onDone: () => void;
  /** The button's words; "Continue" when left out. */
  doneLabel?: string;
  busy?: boolean;
  children: ReactNode;
}

/** One step as a form: Enter goes on. */
export function Step({ title, text, onBack, onDone, doneLabel, busy = false, children }: StepProps) {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Stack gap="md">
        <div>
          <Title order={1}>{title}</Title>
          {text && (
            <Text c="dimmed" mt={6}>
              {text}
            </Text>
          )}
        </div>
        {children}
        <Group mt="sm">
          <Button type="submit" loading={busy}>
            {doneLabel ?? t('next')}
          </Button>
          {onBack && (
            <Button variant="default" onClick={onBack} disabled={busy}>
              {t('back')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

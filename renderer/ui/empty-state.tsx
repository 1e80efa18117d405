import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** A small picture; decoration only. */
  icon?: ReactNode;
  title: string;
  /** One sentence that teaches what belongs here. */
  text: string;
  /** The one action, a button. */
  action?: ReactNode;
  /** A look at the example, a quiet link. */
  example?: ReactNode;
}

/** What a screen without content shows: one sentence, one action, one look at the example. */
export function EmptyState({ icon, title, text, action, example }: EmptyStateProps) {
  return (
    <Stack align="flex-start" gap="sm" py={40} maw={520}>
      {icon && (
        <Text c="dimmed" component="span" aria-hidden lh={0}>
          {icon}
        </Text>
      )}
      <Title order={2}>{title}</Title>
      <Text c="dimmed">{text}</Text>
      {action}
      {example}
    </Stack>
  );
}

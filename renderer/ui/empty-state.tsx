import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** A small picture; decoration only. */
  icon?: ReactNode;
  /** Left empty where the screen's head says it. */
  title: string;
  /** 1 where it stands for the whole screen. */
  order?: 1 | 2;
  /** One sentence that teaches what belongs here. */
  text: string;
  /** The one action, a button. */
  action?: ReactNode;
  /** A look at the example, a quiet link. */
  example?: ReactNode;
}

/** What a screen without content shows: one sentence, one action, one look at the example. */
export function EmptyState({ icon, title, order = 2, text, action, example }: EmptyStateProps) {
  return (
    <Stack align="flex-start" gap="sm" py={40} maw={520}>
      {icon && (
        <Text c="dimmed" component="span" aria-hidden lh={0}>
          {icon}
        </Text>
      )}
      {title && <Title order={order}>{title}</Title>}
      <Text c="dimmed">{text}</Text>
      {action}
      {example}
    </Stack>
  );
}

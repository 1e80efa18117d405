import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKeyNames } from '../../ui/use-key-names';

interface ActProps {
  label: string;
  keys?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A small button on a card at a link or a mention. */
export function Act({ label, keys, onClick, children }: ActProps) {
  const keyNames = useKeyNames();
  return (
    <Tooltip label={keys ? `${label} (${keyNames(keys)})` : label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        aria-label={label}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

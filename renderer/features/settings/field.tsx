import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A caption over a control that has no caption of its own; the control names itself for assistive technology. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={4} aria-hidden>
        {label}
      </Text>
      {children}
    </div>
  );
}

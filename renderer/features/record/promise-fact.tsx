import { Group, Input, Stack } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { ConflictNote } from '../../app/document/conflict-note';
import type { PromiseField } from '../../app/document/fields';

interface Props<T> {
  label: string;
  /** What it shows, for who is led to it. */
  path?: string;
  field: PromiseField<T>;
  say: (value: T | null) => string;
  disabled: boolean;
  /** A function gets the label's id, for an input to take its name from. */
  children: ReactNode | ((labelId: string) => ReactNode);
}

/** One fact: its name, what it is, and a mark where two people gave different ones. */
export function PromiseFact<T>({ label, path, field, say, disabled, children }: Props<T>) {
  const labelId = useId();
  return (
    <Stack gap={4} role="group" aria-labelledby={labelId} miw={0} data-path={path}>
      <Group gap={6}>
        <Input.Label id={labelId} labelElement="div">
          {label}
        </Input.Label>
        <ConflictNote<T>
          label={label}
          entries={field.conflict}
          say={say}
          onChoose={(value) => field.write(value as T)}
          disabled={disabled}
        />
      </Group>
      {typeof children === 'function' ? children(labelId) : children}
    </Stack>
  );
}

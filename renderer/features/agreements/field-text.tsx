import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useTyped } from './use-typed';

interface Props {
  label: string;
  hint?: string;
  standing: string | undefined;
  schema: z.ZodType;
  write: (value: string) => void;
  disabled: boolean;
  /** What is wrong with it as it stands, said by the checks between fields. */
  problem?: string | null;
  multiline?: boolean;
}

/** A line (or more) of text that is kept when it is left. */
export function TextField({
  label,
  hint,
  standing,
  schema,
  write,
  disabled,
  problem,
  multiline = false,
}: Props) {
  const { t } = useTranslation('agreements');
  const typed = useTyped(standing ?? '', schema, write);
  const error = typed.problem ?? problem;
  const common = {
    label,
    description: hint,
    disabled,
    value: typed.value ?? '',
    onBlur: () => typed.commit(),
    error: error ? t('problems.named', { field: label, problem: error }) : null,
  };
  if (multiline) {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        onChange={(event) => typed.type(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && typed.commit()}
    />
  );
}

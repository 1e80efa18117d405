import { PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';

export interface PassphraseField {
  /** The field, or null where the key opens without one. */
  field: ReactNode;
  /** True when one is needed and not typed yet. */
  missing: boolean;
  /** What goes with the call. */
  input: { passphrase?: string };
  /** Forgets what was typed. */
  clear: () => void;
}

/**
 * The passphrase of the acting member's key, asked for only where the key is kept under one: not with the system's
 * key store, and not where it lies open, as in the worked example.
 */
export function usePassphrase(): PassphraseField {
  const { t } = useTranslation('signoff');
  const { data } = useQuery(orpc.workspace.status.queryOptions());
  const [typed, setTyped] = useState('');
  const needed = data?.workspace?.keyProtection === 'passphrase';
  return {
    field: needed ? (
      <PasswordInput
        label={t('passphrase.label', { name: data?.workspace?.me?.name ?? '' })}
        description={t('passphrase.hint')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="current-password"
      />
    ) : null,
    missing: needed && typed === '',
    input: needed && typed !== '' ? { passphrase: typed } : {},
    clear: () => setTyped(''),
  };
}

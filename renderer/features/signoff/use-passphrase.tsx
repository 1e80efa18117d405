import { Anchor, Checkbox, PasswordInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEY_OPEN_MINUTES } from '#shared/contract/key-open';
import { useOpenKey } from '../../app/use-open-key';
import { useWorkspace } from '../../app/use-teams';
import { timeOf } from '../../ui/dates';
import { useLocale } from '../measurement/use-locale';

export interface PassphraseField {
  /** The field, or that the key is open; null where the key opens without a passphrase. */
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
 * key store, not where it lies open, as in the worked example, and not while it is open for this window.
 */
export function usePassphrase(): PassphraseField {
  const { t } = useTranslation('signoff');
  const name = useWorkspace()?.me?.name ?? '';
  const { sealed, until, wished, wish, lock } = useOpenKey();
  const [typed, setTyped] = useState('');
  const clear = () => setTyped('');
  if (!sealed) return { field: null, missing: false, input: {}, clear };
  if (until !== null)
    return { field: <KeyIsOpen name={name} until={until} onLock={lock} />, missing: false, input: {}, clear };
  return {
    field: (
      <Stack gap="xs">
        <PasswordInput
          label={t('passphrase.label', { name })}
          description={t(wished ? 'passphrase.hintKept' : 'passphrase.hint', { count: KEY_OPEN_MINUTES })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="current-password"
        />
        <Checkbox
          size="sm"
          label={t('passphrase.keep', { count: KEY_OPEN_MINUTES })}
          checked={wished}
          onChange={(event) => wish(event.currentTarget.checked)}
        />
      </Stack>
    ),
    missing: typed === '',
    input: typed === '' ? {} : { passphrase: typed },
    clear,
  };
}

function KeyIsOpen({ name, until, onLock }: { name: string; until: string; onLock: () => void }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  return (
    <Text size="sm" c="dimmed" role="status">
      {t('passphrase.open', { name, time: timeOf(until, { locale }) })}{' '}
      <Anchor component="button" type="button" size="sm" onClick={onLock}>
        {t('passphrase.lock')}
      </Anchor>
    </Text>
  );
}

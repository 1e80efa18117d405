import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { download } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { MIN_PASSPHRASE } from './passphrase';

export interface RecoveryFormProps {
  /** The signature's passphrase where it was typed a moment ago: the file opens with the same one. */
  knownPassphrase?: string | null;
  onSaved: (name: string) => void;
  /** A second button. */
  beside?: ReactNode;
}

/** Makes the recovery file and hands it over. */
export function RecoveryForm({ knownPassphrase = null, onSaved, beside }: RecoveryFormProps) {
  const { t } = useTranslation('firstRun');
  const cache = useQueryClient();
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  const sealed = status?.workspace?.keyProtection === 'passphrase';
  const [passphrase, setPassphrase] = useState('');
  const [keyPassphrase, setKeyPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const make = useMutation(
    orpc.people.recovery.mutationOptions({
      onSuccess: ({ name, bytes }) => {
        download(name, bytes);
        void cache.invalidateQueries({ queryKey: orpc.workspace.status.key() });
        onSaved(name);
      },
    }),
  );
  const tooShort = knownPassphrase === null && [...passphrase].length < MIN_PASSPHRASE;
  const save = () => {
    setTried(true);
    if (tooShort) return;
    if (knownPassphrase !== null)
      make.mutate({ passphrase: knownPassphrase, keyPassphrase: knownPassphrase });
    else make.mutate({ passphrase, ...(sealed ? { keyPassphrase } : {}) });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="md">
        {knownPassphrase !== null ? (
          <Text>{t('recovery.samePassphrase')}</Text>
        ) : (
          <>
            <PasswordInput
              label={t('recovery.passphrase')}
              description={t('recovery.passphraseText')}
              value={passphrase}
              autoComplete="new-password"
              data-autofocus
              onChange={(event) => setPassphrase(event.currentTarget.value)}
              error={tried && tooShort && t('start.tooShort')}
            />
            {sealed && (
              <PasswordInput
                label={t('recovery.keyPassphrase')}
                value={keyPassphrase}
                autoComplete="current-password"
                onChange={(event) => setKeyPassphrase(event.currentTarget.value)}
              />
            )}
          </>
        )}
        <ErrorState error={make.error} />
        <Group>
          <Button type="submit" loading={make.isPending} autoFocus={knownPassphrase !== null}>
            {t('recovery.save')}
          </Button>
          {beside}
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StartFrame } from '../../app/boot/start-frame';
import { start, useStart } from '../../app/start-mode';
import { RecoveryForm } from './recovery-form';

/** Right after a workspace was made: the file that brings the signature back. May be skipped. */
export function RecoveryPage() {
  const { t } = useTranslation('firstRun');
  const { passphrase } = useStart();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <StartFrame>
      <Stack gap="md">
        <div>
          <Title order={1}>{t('recovery.title')}</Title>
          <Text c="dimmed" mt={6}>
            {t('recovery.text')}
          </Text>
        </div>
        {saved ? (
          <>
            <Text role="status">{t('recovery.saved', { name: saved })}</Text>
            <Group>
              <Button autoFocus onClick={start.done}>
                {t('recovery.go')}
              </Button>
            </Group>
          </>
        ) : (
          <RecoveryForm
            knownPassphrase={passphrase}
            onSaved={setSaved}
            beside={
              <Button variant="default" onClick={start.done} title={t('recovery.skipText')}>
                {t('recovery.skip')}
              </Button>
            }
          />
        )}
      </Stack>
    </StartFrame>
  );
}

import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exchanged, ExchangeStatus, Newcomer } from '#shared/contract/exchange';
import { NEITHER } from '#shared/model/neither';
import { StartFrame } from '../../app/boot/start-frame';
import { start } from '../../app/start-mode';
import { RestoreKeys } from '../settings/restore-keys';
import { Bundles, ExchangedLine } from './bundles';
import { SixWords } from './six-words';

interface WaitingPageProps {
  workspace: string;
  asked: Newcomer;
  status: ExchangeStatus;
}

/** Asked, and not let in yet: the own six words to read out, and nothing else to do. */
export function WaitingPage({ workspace, asked, status }: WaitingPageProps) {
  const { t } = useTranslation('exchange');
  const cache = useQueryClient();
  const [result, setResult] = useState<Exchanged | null>(null);
  const [restoring, setRestoring] = useState(false);
  const taken = (done: Exchanged) => {
    setResult(done);
    void cache.invalidateQueries();
  };
  return (
    <StartFrame>
      <Stack gap="md">
        <Title order={1}>{t('waiting.title')}</Title>
        <Text>
          {t(asked.team === NEITHER ? 'neither.waiting' : 'waiting.text', { workspace, name: asked.name })}
        </Text>
        <Title order={2}>{t('waiting.yours')}</Title>
        <SixWords name={asked.name} words={asked.words} />
        <Text size="sm" c="dimmed">
          {t('waiting.why')}
        </Text>
        <Text c="dimmed" role="status">
          {t(status.folder ? 'waiting.folder' : 'waiting.bundle')}
        </Text>
        {status.failure && <Text size="sm">{status.failure}</Text>}
        {!status.folder && <Bundles saveLabel={t('waiting.request')} onTaken={taken} />}
        <ExchangedLine result={result} />
        <Anchor component="button" type="button" size="sm" ta="start" onClick={() => setRestoring(true)}>
          {t('again.file')}
        </Anchor>
        {restoring && <RestoreKeys onClose={() => setRestoring(false)} />}
        <Anchor component="button" type="button" size="sm" ta="start" onClick={() => start.firstRun()}>
          {t('waiting.other')}
        </Anchor>
      </Stack>
    </StartFrame>
  );
}

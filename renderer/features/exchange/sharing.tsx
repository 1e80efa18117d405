import { Alert, Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exchanged, ExchangeStatus } from '#shared/contract/exchange';
import { client, orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { errorWords } from '../../ui/error-words';
import { useRunTask } from '../../ui/use-run-task';
import { When } from '../../ui/when';
import { refusalWords } from '../../words/refusals';
import { usePassphrase } from '../signoff/use-passphrase';
import { useFolderChoice } from '../workspaces/use-folder-choice';
import { Bundles, ExchangedLine } from './bundles';
import { Held } from './held';
import { NewcomerCard } from './newcomer-card';
import { useNewsInWords } from './news';
import { NextSteps } from './next-steps';
import { WatchSwitch } from './watch-switch';

const NEWS_SHOWN = 8;

/** How the workspace is shared with the other team, who waits to be let in, and what came in. */
export function Sharing() {
  const { t } = useTranslation('exchange');
  const { data: status, error } = useQuery(orpc.exchange.status.queryOptions());
  const [result, setResult] = useState<Exchanged | null>(null);
  return (
    <section aria-labelledby="sharing">
      <Stack gap="md" maw={760}>
        <Title order={2} id="sharing">
          {t('title')}
        </Title>
        <ErrorState error={error} />
        {status?.requests.map((newcomer) => (
          <NewcomerCard key={newcomer.id} newcomer={newcomer} />
        ))}
        {status?.compare.map((newcomer) => (
          <NewcomerCard key={newcomer.id} newcomer={newcomer} />
        ))}
        {status && <Folder status={status} onExchanged={setResult} />}
        {status && <NextSteps status={status} />}
        {status?.folder && <WatchSwitch />}
        <div>
          <Text size="sm" c="dimmed" mb="xs">
            {t('bundleText')}
          </Text>
          <Bundles saveLabel={t('exportBundle')} onTaken={setResult} />
        </div>
        <ExchangedLine result={result} />
        {status && <Trouble status={status} />}
        {status && <News status={status} />}
      </Stack>
    </section>
  );
}

function Folder({
  status,
  onExchanged,
}: {
  status: ExchangeStatus;
  onExchanged: (result: Exchanged) => void;
}) {
  const { t } = useTranslation('exchange');
  const cache = useQueryClient();
  const { choose, picker } = useFolderChoice();
  const passphrase = usePassphrase();
  const [chosen, setChosen] = useState<string | null>(null);
  const refresh = (next: ExchangeStatus) => cache.setQueryData(orpc.exchange.status.queryKey(), next);
  const share = useMutation(orpc.exchange.share.mutationOptions({ onSuccess: refresh }));
  const stop = useMutation(orpc.exchange.stop.mutationOptions({ onSuccess: refresh }));
  const now = useRunTask<Exchanged>();
  const needsKey = share.error !== null && errorWords(share.error).code === 'PASSPHRASE';
  const start = async (): Promise<void> => {
    const folder = needsKey && chosen !== null ? chosen : await choose();
    if (folder === null) return;
    setChosen(folder);
    share.mutate({ folder, ...passphrase.input });
  };
  if (status.folder === null) {
    return (
      <>
        <Text>{t('text')}</Text>
        {needsKey && passphrase.field}
        <ErrorState error={share.error} />
        <Group>
          <Button loading={share.isPending} onClick={() => void start()}>
            {t('choose')}
          </Button>
        </Group>
        {picker}
      </>
    );
  }
  return (
    <Stack gap="xs">
      <Text>
        {t('folder')} <Code>{status.folder}</Code>
      </Text>
      <Text size="sm" c="dimmed">
        {status.last ? (
          <>
            {t('last')} <When at={status.last} />
          </>
        ) : (
          t('never')
        )}
      </Text>
      <ErrorState error={now.error ?? stop.error} />
      <Group gap="xs">
        <Button
          loading={now.running}
          onClick={() =>
            void now
              .run((signal) => client.exchange.sync({}, { signal }))
              .then((result) => result && onExchanged(result))
          }
        >
          {t('now')}
        </Button>
        <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate(undefined)}>
          {t('stop')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What keeps the exchange from getting through, and what was left out of it. */
function Trouble({ status }: { status: ExchangeStatus }) {
  const { t } = useTranslation('exchange');
  return (
    <>
      {status.failure && (
        <Alert variant="outline" color="var(--accord-warn)" title={t('failed')}>
          {status.failure}
        </Alert>
      )}
      {status.problems.length > 0 && (
        <Alert variant="outline" color="var(--accord-warn)" title={t('problems')}>
          {status.problems.map(({ installation, name, problem }) => (
            <Text key={`${installation} ${problem}`} size="sm">
              {name}: {refusalWords(problem)}
            </Text>
          ))}
        </Alert>
      )}
      <Held held={status.held} />
    </>
  );
}

function News({ status }: { status: ExchangeStatus }) {
  const { t } = useTranslation('exchange');
  const inWords = useNewsInWords();
  const news = status.news.slice(0, NEWS_SHOWN);
  if (news.length === 0) return null;
  return (
    <div>
      <Title order={3} mb={4}>
        {t('news')}
      </Title>
      {news.map((item) => (
        <Text key={JSON.stringify(item)} size="sm">
          {inWords(item)}{' '}
          <Text span c="dimmed">
            <When at={item.at} />
          </Text>
        </Text>
      ))}
    </div>
  );
}

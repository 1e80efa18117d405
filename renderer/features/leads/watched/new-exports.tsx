import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '#shared/contract/leads';
import type { FoundExport } from '#shared/contract/watched';
import { client, orpc } from '../../../app/api';
import { useErrorNote } from '../../../app/use-error-note';
import { useMay } from '../../../app/use-may';
import { ErrorState } from '../../../ui/error-state';
import { offerUndo } from '../../../ui/offer-undo';
import { TaskProgress } from '../../../ui/task-progress';
import { useRunTask } from '../../../ui/use-run-task';
import { When } from '../../../ui/when';
import { figure } from '../../measurement/dates';
import { useLocale } from '../../measurement/use-locale';
import { type PassphraseField, usePassphrase } from '../../signoff/use-passphrase';

/** What has come into watched folders, each to be imported, looked at, or left alone. Nothing while there is none. */
export function NewExports() {
  const { t } = useTranslation('leads');
  const { data } = useQuery(orpc.watched.list.queryOptions());
  const passphrase = usePassphrase();
  const found = (data ?? []).flatMap(({ id, found: files }) => files.map((file) => ({ id, file })));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="new-exports">
      <Title order={2} id="new-exports" mb="xs">
        {t('watched.found.title')}
      </Title>
      <Stack gap="sm" maw={760}>
        {found.some(({ file }) => file.certain) && passphrase.field}
        {found.map(({ id, file }) => (
          <NewExport key={`${id} ${file.file}`} id={id} found={file} passphrase={passphrase} />
        ))}
      </Stack>
    </section>
  );
}

interface Props {
  id: string;
  found: FoundExport;
  passphrase: PassphraseField;
}

function NewExport({ id, found, passphrase }: Props) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const { may } = useMay('import');
  const onError = useErrorNote();
  const task = useRunTask<ImportResult>();
  const { file } = found;
  const start = async () => {
    const result = await task.run((signal) =>
      client.watched.import({ id, file, ...passphrase.input }, { signal }),
    );
    if (!result) return;
    passphrase.clear();
    const shown = figure(result.accepted, locale);
    notifications.show({ message: t('watched.found.done', { count: result.accepted, shown, file }) });
  };
  const setAside = () =>
    client.watched
      .setAside({ id, file })
      .then(() =>
        offerUndo(t('watched.found.wasAside', { file }), () => {
          client.watched.setAside({ id, file, aside: false }).catch(onError);
        }),
      )
      .catch(onError);
  return (
    <Alert
      variant="outline"
      color={found.problem === null ? 'gray' : 'var(--accord-warn)'}
      icon={<IconFileImport size={18} />}
      title={file}
    >
      <Stack gap="xs">
        <Text size="sm">
          <WhatItIs found={found} />{' '}
          <Text span size="sm" c="dimmed">
            <When at={found.at} />
          </Text>
        </Text>
        <ErrorState error={task.error} />
        <TaskProgress task={task} onCancel={task.cancel} />
        <Group gap="xs">
          {found.certain && (
            <Button
              size="compact-sm"
              aria-label={t('watched.found.import', { file })}
              disabled={!may || passphrase.missing}
              loading={task.running}
              onClick={() => void start()}
            >
              {t('watched.found.importShort')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('watched.found.look', { file })}
            disabled={task.running}
            renderRoot={(props) => <Link {...props} to="/leads/import" search={{ watched: id, file }} />}
          >
            {t('watched.found.lookShort')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('watched.found.aside', { file })}
            disabled={task.running}
            onClick={() => void setAside()}
          >
            {t('watched.found.asideShort')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

/** In one line: how much it holds, how it is read, and why it waits. */
function WhatItIs({ found }: Pick<Props, 'found'>) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const { rows, rejected, mapping, certain, why, problem } = found;
  if (problem !== null) return <>{problem}</>;
  if (!certain) return <>{t('watched.found.question')}</>;
  const parts = [
    t('watched.found.rows', { count: rows, shown: figure(rows, locale) }),
    ...(rejected > 0 ? [t('watched.found.refused', { count: rejected })] : []),
    mapping === null ? t('watched.found.guessed') : t('watched.found.lastTime', { mapping }),
  ];
  const said = why === 'chosen' || why === 'question' ? '' : ` ${t(`watched.found.why.${why}`)}`;
  return <>{`${parts.join(', ')}.${said}`}</>;
}

import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SendAs, type SendResult, SendAs as Ways } from '#shared/contract/exports';
import { client, orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { useDeviceSettings } from '../../app/use-device-settings';
import { downloadUrl } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { RecordsToExport } from '../../ui/records-to-export';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';
import { SendMade } from './send-made';

interface Props {
  id: string;
  linked: readonly string[];
  onClose: () => void;
}

export function SendForm({ id, linked, onClose }: Props) {
  const { t } = useTranslation('send');
  const { t: common } = useTranslation();
  const [{ paper }] = useDeviceSettings();
  const exchange = useQuery(orpc.exchange.status.queryOptions());
  const shared = exchange.data?.state === 'on';
  const [chosen, setChosen] = useState<readonly string[]>(linked);
  const [as, setAs] = useState<SendAs>('mail');
  const [wanted, setWanted] = useState<boolean | null>(null);
  const bundle = wanted ?? shared;
  const task = useRunTask<SendResult>();
  const make = async (): Promise<void> => {
    // What goes out is what is on disk: nothing typed a moment ago may be missing.
    await saveOpenDocuments();
    const ids = [...linked.filter((each) => chosen.includes(each)), id];
    const made = await task.run((signal) => client.exports.send({ ids, as, bundle, paper }, { signal }));
    if (made?.url) downloadUrl(made.name, made.url);
  };
  if (task.result) return <SendMade as={as} result={task.result} onAgain={task.reset} onClose={onClose} />;
  return (
    <Stack gap="md">
      <Text size="sm">{t('intro')}</Text>
      <RecordsToExport
        id={id}
        linked={linked}
        chosen={chosen}
        onChoose={setChosen}
        asPlaybook
        disabled={task.running}
      />
      <Checkbox
        label={t('bundle')}
        description={exchange.data && !shared ? t('notShared') : t('bundleText')}
        checked={bundle}
        disabled={task.running}
        onChange={(event) => setWanted(event.currentTarget.checked)}
      />
      <Radio.Group label={t('as')} value={as} onChange={(next) => setAs(next as SendAs)}>
        <Stack gap={6} mt={6}>
          {Ways.options.map((each) => (
            <Radio key={each} value={each} label={t(each)} disabled={task.running} />
          ))}
        </Stack>
      </Radio.Group>
      <TaskProgress task={task} onCancel={task.cancel} />
      <ErrorState error={task.error} onRetry={() => void make()} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button onClick={() => void make()} loading={task.running} data-autofocus>
          {t(`submit.${as}`)}
        </Button>
      </Group>
    </Stack>
  );
}

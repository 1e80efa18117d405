import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SendAs, type SendResult, SendAs as Ways } from '#shared/contract/exports';
import { client, orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { ErrorState } from '../../ui/error-state';
import { RecordsToExport } from '../../ui/records-to-export';
import { TaskProgress } from '../../ui/task-progress';
import { useMadeFile } from '../../ui/use-made-file';
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
  const task = useMadeFile<SendResult>();
  const make = () => {
    const ids = [...linked.filter((each) => chosen.includes(each)), id];
    return task.run((signal) => client.exports.send({ ids, as, bundle, paper }, { signal }));
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

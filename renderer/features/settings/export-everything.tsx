import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { ErrorState } from '../../ui/error-state';
import { ExportMade } from '../../ui/export-made';
import { TaskProgress } from '../../ui/task-progress';
import { useMadeFile } from '../../ui/use-made-file';

const FORMATS = ['folder', 'site', 'xlsx', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

/** Every record of the workspace in a format that other programs read: nobody is kept by their data. */
export function ExportEverything() {
  const { t } = useTranslation('settings');
  const [{ paper }] = useDeviceSettings();
  const [format, setFormat] = useState<Format>('folder');
  const task = useMadeFile();
  const make = () => task.run((signal) => client.exports.make({ all: true, format, paper }, { signal }));
  return (
    <section aria-labelledby="data-export">
      <Title order={2} id="data-export" mb={4}>
        {t('data.export')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('data.exportText')}
      </Text>
      {task.result ? (
        <ExportMade result={task.result} onAgain={task.reset} onClose={task.reset} />
      ) : (
        <Stack gap="sm" align="flex-start">
          <Radio.Group
            aria-labelledby="data-export"
            value={format}
            onChange={(next) => setFormat(FORMATS.find((each) => each === next) ?? 'folder')}
          >
            <Stack gap={6}>
              {FORMATS.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`data.exportFormats.${each}`)}
                  disabled={task.running}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group>
            <Button variant="default" onClick={() => void make()} loading={task.running}>
              {t('data.exportRun')}
            </Button>
          </Group>
          <TaskProgress task={task} onCancel={task.cancel} />
          <ErrorState error={task.error} onRetry={() => void make()} />
        </Stack>
      )}
    </section>
  );
}

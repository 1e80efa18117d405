import { Button, Group, List, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DoctorReport } from '#shared/contract/compliance';
import { client } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';
import { refusalWords } from '../../words/refusals';

/** Looks for damage in the workspace, and mends what can be mended. */
export function DataCheck() {
  const { t } = useTranslation('settings');
  const cache = useQueryClient();
  const task = useRunTask<DoctorReport>();
  const run = async (repair: boolean): Promise<void> => {
    await saveOpenDocuments();
    await task.run((signal) => client.doctor.run({ repair }, { signal }));
    if (repair) await cache.invalidateQueries();
  };
  const { result } = task;
  return (
    <section aria-labelledby="data-check">
      <Title order={2} id="data-check" mb={4}>
        {t('data.check')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('data.checkText')}
      </Text>
      <Group gap="xs">
        <Button variant="default" loading={task.running} onClick={() => void run(false)}>
          {t('data.run')}
        </Button>
        {result && !result.ok && (
          <Button disabled={task.running} onClick={() => void run(true)}>
            {t('data.repair')}
          </Button>
        )}
      </Group>
      <TaskProgress task={task} onCancel={task.cancel} />
      <ErrorState error={task.error} />
      {result && (
        <div role="status">
          <Text size="sm" mt="sm" fw={550}>
            {result.problems.length === 0
              ? t('data.fine')
              : t('data.problems', { count: result.problems.length })}
          </Text>
          <List size="sm" mt={4}>
            {result.problems.map(({ path, message }) => (
              <List.Item key={`${path}${message}`}>
                {refusalWords(message)}
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {path}
                </Text>
              </List.Item>
            ))}
          </List>
          <Lines title={t('data.repaired')} lines={result.repaired.map(refusalWords)} />
          <Lines
            title={t('data.quarantine', { count: result.quarantine.length })}
            lines={result.quarantine}
          />
        </div>
      )}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <Text size="sm" mt="sm" fw={550}>
        {title}
      </Text>
      <List size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </>
  );
}

import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { ErrorState } from '../../ui/error-state';
import { refusalWords } from '../../words/refusals';
import { orpc } from '../api';
import { part } from '../part';
import { StartFrame } from './start-frame';

const Chooser = part(
  async () => (await import('../../features/workspaces/workspace-chooser')).WorkspaceChooser,
);

const KNOWN = ['LOCKED', 'NEWER', 'CORRUPT', 'READ_ONLY', 'DISK_FULL', 'NOT_FOUND'] as const;

const known = (code: string): (typeof KNOWN)[number] | 'OTHER' =>
  KNOWN.find((each) => each === code) ?? 'OTHER';

/** A workspace that could not be opened gets a page: what is wrong, what is safe, what to do. */
export function ProblemPage({ problem }: { problem: NonNullable<WorkspaceStatus['problem']> }) {
  const { t } = useTranslation('shell');
  const [choosing, setChoosing] = useState(false);
  const open = useMutation(orpc.workspace.open.mutationOptions());
  return (
    <StartFrame>
      <Stack gap="sm" py={24}>
        <Title order={1}>{t('problem.title')}</Title>
        <Text>{refusalWords(problem.message)}</Text>
        <Text>{t(`problem.doThis.${known(problem.code)}`)}</Text>
        <Text c="dimmed" size="sm">
          {t('problem.safe')} {t('problem.folder')}: <Code>{problem.dir}</Code>
        </Text>
        <Group mt="sm">
          <Button loading={open.isPending} onClick={() => open.mutate({ dir: problem.dir })}>
            {t('problem.again')}
          </Button>
          <Button variant="default" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {t('problem.other')}
          </Button>
        </Group>
        <ErrorState error={open.error} />
        {choosing && (
          <Suspense fallback={null}>
            <Chooser />
          </Suspense>
        )}
      </Stack>
    </StartFrame>
  );
}

import { Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExchangeStatus } from '#shared/contract/exchange';
import { useTeams, useWorkspace } from '../../app/use-teams';

/** After sharing began: what the other side does next, and what to tell them. Nothing once both have compared. */
export function NextSteps({ status: { next, folder } }: { status: ExchangeStatus }) {
  const { t } = useTranslation('exchange');
  const { t: firstRun } = useTranslation('firstRun');
  const workspace = useWorkspace();
  const { teams } = useTeams();
  const other = teams.find(({ id }) => id !== workspace?.me?.team)?.name ?? '';
  if (next === null || !workspace) return null;
  if (next === 'answer')
    return <Text role="status">{t('next.answer', { team: other, name: workspace.me?.name ?? '' })}</Text>;
  const join = firstRun('start.join');
  const note = t(folder === null ? 'next.noteBundle' : 'next.note', {
    workspace: workspace.name,
    join,
    folder: folder ?? '',
  });
  const copy = (): void =>
    void navigator.clipboard.writeText(note).then(
      () => notifications.show({ message: t('next.copied') }),
      () => notifications.show({ color: 'red', message: note }),
    );
  return (
    <Paper withBorder p="md" radius="md">
      <Stack gap="sm" align="flex-start">
        <Title order={3}>{t('next.title', { team: other })}</Title>
        <List type="ordered" size="sm" spacing={4}>
          <List.Item>
            {t(folder === null ? 'next.startBundle' : 'next.start', { team: other, join })}
          </List.Item>
          <List.Item>{t('next.ask')}</List.Item>
          <List.Item>{t('next.same')}</List.Item>
        </List>
        <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          {t('next.copy')}
        </Button>
      </Stack>
    </Paper>
  );
}

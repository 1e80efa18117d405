import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportResult } from '#shared/contract/exports';
import { downloadUrl } from './download';

/** What came of an export: its name and place, with a way to it. */
export function ExportMade({
  result,
  onAgain,
  onClose,
}: {
  result: ExportResult;
  onAgain: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const { url } = result;
  // The person closed the dialog that asks where to: the pages were made, and nothing was kept.
  if (url === null && result.file === null) {
    return (
      <Stack gap="md">
        <Text role="status">{t('export.notKept')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onAgain}>
            {t('export.again')}
          </Button>
          <Button onClick={onClose}>{common('done')}</Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      <Text role="status">
        {result.pages === null
          ? t('export.made', { name: result.name })
          : t('export.done', { count: result.pages, name: result.name })}
      </Text>
      {result.file && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('export.doneFile', { file: result.file })}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onAgain}>
          {t('export.again')}
        </Button>
        {url && (
          <Button variant="default" onClick={() => downloadUrl(result.name, url)}>
            {t('export.open')}
          </Button>
        )}
        <Button onClick={onClose}>{common('done')}</Button>
      </Group>
    </Stack>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SendAs, SendResult } from '#shared/contract/exports';
import { sizeWords } from '#shared/export/format';
import { downloadUrl } from '../../ui/download';

/** What most mail servers take, as people read it in their settings. */
const MOST_BY_MAIL = 20 * 1024 * 1024;

interface Props {
  as: SendAs;
  result: SendResult;
  onAgain: () => void;
  onClose: () => void;
}

/** What was made, and what to do with it now. */
export function SendMade({ as, result, onAgain, onClose }: Props) {
  const { t } = useTranslation('send');
  const { t: agreements } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const { url, file, name, size } = result;
  const kept = url !== null || file !== null;
  return (
    <Stack gap="md">
      <div role="status">
        <Text>{kept ? t('made', { name, size: sizeWords(size) }) : agreements('export.notKept')}</Text>
        {kept && <Text>{t(`next.${as}`)}</Text>}
      </div>
      {kept && (
        <Text size="sm" c="dimmed">
          {t('holds', { files: result.holds.join(', ') })}
        </Text>
      )}
      {kept && as === 'mail' && size > MOST_BY_MAIL && <Text size="sm">{t('large')}</Text>}
      {file && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {agreements('export.doneFile', { file })}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onAgain}>
          {t('again')}
        </Button>
        {url && (
          <Button variant="default" onClick={() => downloadUrl(name, url)}>
            {t('save')}
          </Button>
        )}
        <Button onClick={onClose}>{common('done')}</Button>
      </Group>
    </Stack>
  );
}

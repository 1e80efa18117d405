import { Alert, Button, Group } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFiling } from '../../app/use-filing';
import type { OpenRecord } from './record-screen';

/** Says that a record is in the archive, with the way out of it. */
export function ArchivedNote({ record }: { record: OpenRecord }) {
  const { t } = useTranslation('filing');
  const { archive } = useFiling();
  if (record.view.archivedAt === null) return null;
  return (
    <Alert variant="outline" color="gray" icon={<IconArchive size={18} />} mb="md">
      <Group justify="space-between" gap="sm">
        {t('isArchived')}
        {!record.disabled && (
          <Button size="compact-sm" variant="default" onClick={() => archive([record.id], false)}>
            {t('unarchive')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

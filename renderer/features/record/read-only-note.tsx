import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says why a record cannot be edited; nothing when it can. */
export function ReadOnlyNote({ reason }: { reason: string | null }) {
  const { t } = useTranslation('editor');
  if (reason === null) return null;
  return (
    <Alert
      variant="outline"
      color="gray"
      icon={<IconLock size={18} />}
      title={t('readOnlyTitle')}
      mb="md"
      data-testid="read-only"
    >
      {reason}
    </Alert>
  );
}

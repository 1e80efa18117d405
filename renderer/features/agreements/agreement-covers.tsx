import { Text } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '#shared/model/agreement';
import { listed } from '../../words/locale';

/** What a signature covers, at a glance. */
export function AgreementCovers({ view }: { view: Agreement }) {
  const { t } = useTranslation('agreements');
  const parts = [
    t('facts.coversCommitments', { count: view.commitments.length }),
    view.processes.length > 0 && t('facts.coversProcesses', { count: view.processes.length }),
    view.definitions.length > 0 && t('facts.coversDefinitions', { count: view.definitions.length }),
    t('facts.coversText'),
  ].filter((each) => typeof each === 'string');
  return (
    <Text size="sm" c="dimmed" mt="xl" component="p">
      <IconSignature size={16} aria-hidden style={{ verticalAlign: -3, marginInlineEnd: 6 }} />
      {t('facts.covers', { list: listed(parts) })}
    </Text>
  );
}

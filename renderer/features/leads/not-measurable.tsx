import { List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { listed } from '../../words/locale';
import { useColumnWords } from './column-words';

/** Before anything is imported: which promises it could not measure, and the columns that they lack. */
export function NotMeasurable({ preview }: { preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const word = useColumnWords();
  if (preview.notMeasurable.length === 0) return null;
  return (
    <section aria-labelledby="not-measurable">
      <Title order={2} id="not-measurable" mb={4}>
        {t('wizard.notMeasurable.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('wizard.notMeasurable.text')}
      </Text>
      <List size="sm">
        {preview.notMeasurable.map(({ commitment, missing }) => (
          <List.Item key={commitment}>
            {t('wizard.notMeasurable.lacks', { commitment, missing: listed(missing.map(word)) })}
          </List.Item>
        ))}
      </List>
    </section>
  );
}

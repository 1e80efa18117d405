import { Group, Select, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import type { Wizard } from './use-wizard';

/** By which column other sources know the same leads, and whose ids the leads keep. */
export function MatchBy({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const { match } = preview;
  const disabled = wizard.task.running;
  return (
    <section aria-labelledby="match-by">
      <Title order={2} id="match-by" mb={4}>
        {t('wizard.match.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs" maw={640}>
        {t('wizard.match.text')}
      </Text>
      <Group align="flex-end" gap="sm">
        <Select
          label={t('wizard.match.column')}
          placeholder={t('wizard.match.none')}
          data={preview.columns}
          searchable
          clearable
          miw={220}
          value={match?.column ?? null}
          disabled={disabled}
          onChange={(column) =>
            wizard.read({
              // Said by hand, how the file is read is no longer as it was last time.
              mapping: preview.mapping,
              match: column === null ? undefined : { column, ids: match?.ids ?? 'kept' },
            })
          }
        />
        {match && (
          <Select
            label={t('wizard.match.ids')}
            allowDeselect={false}
            miw={320}
            data={(['kept', 'joined'] as const).map((value) => ({
              value,
              label: t(`wizard.match.${value}`),
            }))}
            value={match.ids}
            disabled={disabled}
            onChange={(ids) =>
              wizard.read({
                mapping: preview.mapping,
                match: { column: match.column, ids: ids === 'joined' ? 'joined' : 'kept' },
              })
            }
          />
        )}
      </Group>
    </section>
  );
}

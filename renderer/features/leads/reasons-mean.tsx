import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { MeaningsTable } from './meanings-table';
import type { Wizard } from './use-wizard';

/** Reasons that are not on the agreed list, each with the agreed one that it means. Nothing where all are. */
export function ReasonsMean({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const { unknown, mean, agreed } = preview.reasons;
  const said = Object.keys(mean).map((reason) => ({ reason, rows: null }));
  const all = [...said, ...unknown];
  if (all.length === 0 || agreed.length === 0) return null;
  const change = (reason: string, meant: string | null) => {
    const { [reason]: _, ...others } = mean;
    wizard.read({
      mapping: preview.mapping,
      reasons: meant === null ? others : { ...others, [reason]: meant },
    });
  };
  const choiceFor = (reason: string) => (
    <Select
      size="xs"
      aria-label={t('wizard.reasons.meaningOf', { reason })}
      placeholder={t('wizard.reasons.asItIs')}
      clearable
      data={agreed}
      // What was just said shows at once; the rows follow when the file was looked at anew.
      value={(wizard.reading.reasons ?? mean)[reason] ?? null}
      disabled={wizard.task.running}
      onChange={(meant) => change(reason, meant)}
    />
  );
  return (
    <MeaningsTable
      title={t('wizard.reasons.title')}
      heads={[t('wizard.reasons.inFile'), t('wizard.reasons.means')]}
      words={all.map(({ reason, rows }) => ({ word: reason, rows, choice: choiceFor(reason) }))}
    >
      <Text size="sm" c="dimmed" mb="xs" maw={640}>
        {t('wizard.reasons.text')}
      </Text>
    </MeaningsTable>
  );
}

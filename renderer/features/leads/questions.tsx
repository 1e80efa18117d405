import { Alert, Group, Radio, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { refusalWords } from '../../words/refusals';
import { timeZones } from '../agreements/time-zones';
import { absolute } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { type DateOrder, exampleIn } from './date-example';
import type { Wizard } from './use-wizard';

/** What the file does not say by itself, and nobody may guess: the order of dates, and the zone of times. */
export function Questions({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const ambiguous = preview.dates.filter(({ order }) => order === 'ambiguous').map(({ column }) => column);
  const contradictory = preview.dates.filter(({ order }) => order === 'contradictory');
  const zoneless = preview.dates.filter(({ zone }) => zone === 'asked').map(({ column }) => column);
  // An answered question stays, so that the answer can be changed.
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (ambiguous.length > 0 && ambiguous.join() !== asked.join()) setAsked(ambiguous);
  const columns = ambiguous.length > 0 ? ambiguous : wizard.reading.dateOrder ? asked : [];
  if (contradictory.length + columns.length + zoneless.length === 0) return null;
  return (
    <Stack gap="md">
      {contradictory.map(({ column, message }) => (
        <Alert
          key={column}
          role="alert"
          variant="outline"
          color="var(--accord-bad)"
          title={t('wizard.contradictory', { column })}
        >
          {refusalWords(message ?? '')}
        </Alert>
      ))}
      {columns.length > 0 && <OrderQuestion wizard={wizard} preview={preview} columns={columns} />}
      {zoneless.length > 0 && (
        <Select
          label={t('wizard.zone.title')}
          description={t('wizard.zone.text', {
            columns: zoneless.map((text) => common('quoted', { text })).join(', '),
          })}
          searchable
          limit={60}
          maw={520}
          allowDeselect={false}
          data={timeZones().includes(preview.timeZone) ? timeZones() : [preview.timeZone, ...timeZones()]}
          value={wizard.reading.timeZone ?? preview.timeZone}
          onChange={(timeZone) => timeZone && wizard.read({ timeZone })}
          disabled={wizard.task.running}
        />
      )}
    </Stack>
  );
}

interface OrderProps {
  wizard: Wizard;
  preview: LeadsPreview;
  columns: readonly string[];
}

/** Day or month first: both readings of one date of the file, side by side. */
function OrderQuestion({ wizard, preview, columns }: OrderProps) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const [first = ''] = columns;
  const example = exampleIn(preview, columns);
  return (
    <Radio.Group
      label={t('wizard.dateOrder.title', { column: first })}
      description={
        example
          ? t('wizard.dateOrder.text', { example: example.text })
          : t('wizard.dateOrder.note', { columns: columns.join(', ') })
      }
      value={wizard.reading.dateOrder ?? null}
      onChange={(order) => wizard.read({ dateOrder: order as DateOrder })}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" maw={640}>
        {(['dmy', 'mdy'] as const).map((order) => (
          <Radio.Card
            key={order}
            value={order}
            p="md"
            disabled={wizard.task.running}
            aria-label={t(`wizard.dateOrder.${order}`)}
          >
            <Group gap="xs" align="flex-start" wrap="nowrap">
              <Radio.Indicator mt={2} />
              <div>
                <Text fw={600}>{t(`wizard.dateOrder.${order}`)}</Text>
                {example && (
                  <Text size="sm" c="dimmed">
                    {t('wizard.dateOrder.as', {
                      example: example.text,
                      date: absolute(example[order], locale),
                    })}
                  </Text>
                )}
              </div>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}

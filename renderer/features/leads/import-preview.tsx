import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { clockNow } from '../../ui/clock';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { usePassphrase } from '../signoff/use-passphrase';
import { AsLastTime } from './as-last-time';
import { ColumnsTable } from './columns-table';
import { EventColumns, EventMeanings, RowsHold } from './events-form';
import { MatchBy } from './match-by';
import { NotMeasurable } from './not-measurable';
import { Questions } from './questions';
import { ReadAs, SheetChoice, useReadAs } from './read-as';
import { ReasonsMean } from './reasons-mean';
import { RefusedRows } from './refused-rows';
import { UnderstoodRows } from './understood-rows';
import type { Wizard } from './use-wizard';

/** `YYYY-MM-DD HH:MM:SS` of this device's clock, as the date picker writes it. */
function local(at: number): string {
  const date = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

/** What will be imported, and how it will be understood: everything can still be changed. */
export function ImportPreview({
  wizard,
  preview,
  file,
}: {
  wizard: Wizard;
  preview: LeadsPreview;
  file: File;
}) {
  const { t } = useTranslation('leads');
  const { t: common, i18n } = useTranslation();
  const locale = useLocale();
  const passphrase = usePassphrase();
  const { task } = wizard;
  const [exportedAt, setExportedAt] = useState<string | null>(() => local(file.lastModified || clockNow()));
  const readAs = useReadAs(preview);
  const blocked = whyNot(preview, wizard);
  const accepted = Math.max(0, preview.rows - preview.rejected);
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <Text size="sm">
          {preview.rows > 0 &&
            `${t('wizard.rows', { count: preview.rows, shown: figure(preview.rows, locale) })} · `}
          {readAs}
          {preview.preset && ` · ${t('wizard.preset', { preset: presetName(preview.preset, t) })}`}
        </Text>
        {!preview.header && (
          <Text size="sm" c="var(--accord-warn)">
            {t('wizard.noHeader')}
          </Text>
        )}
        {preview.personal.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('wizard.personal', { count: preview.personal.length, columns: preview.personal.join(', ') })}
          </Text>
        )}
        {preview.sheet ? (
          <SheetChoice wizard={wizard} sheet={preview.sheet} />
        ) : (
          <ReadAs wizard={wizard} preview={preview} />
        )}
      </Stack>
      <AsLastTime wizard={wizard} preview={preview} />
      <Questions wizard={wizard} preview={preview} />
      <section aria-labelledby="columns-of-file">
        <Title order={2} id="columns-of-file" mb="xs">
          {t('wizard.columns.title')}
        </Title>
        <RowsHold wizard={wizard} preview={preview} />
        {preview.events ? (
          <EventColumns wizard={wizard} preview={preview} events={preview.events} />
        ) : (
          <ColumnsTable
            preview={preview}
            onChange={(mapping, apart) => wizard.read({ mapping, apart })}
            disabled={task.running}
          />
        )}
      </section>
      {!preview.events && <MatchBy wizard={wizard} preview={preview} />}
      <ReasonsMean wizard={wizard} preview={preview} />
      {preview.events && <EventMeanings wizard={wizard} kinds={preview.events.kinds} />}
      <UnderstoodRows preview={preview} />
      {preview.rows > 0 && <RefusedRows preview={preview} />}
      <NotMeasurable preview={preview} />
      <Stack gap="sm" maw={520}>
        <DateTimePicker
          locale={i18n.language}
          valueFormat={`${common('calendar.day')} HH:mm`}
          label={t('wizard.exportedAt.label')}
          description={t('wizard.exportedAt.text')}
          value={exportedAt}
          onChange={setExportedAt}
          disabled={task.running}
        />
        {passphrase.field}
        <ErrorState error={task.error} />
        <TaskProgress task={task} onCancel={task.cancel} />
        <Group>
          <Button
            size="md"
            disabled={blocked !== null || passphrase.missing || wizard.looking}
            loading={task.running}
            onClick={() =>
              void wizard.start({
                ...(exportedAt ? { exportedAt: new Date(exportedAt.replace(' ', 'T')).toISOString() } : {}),
                ...passphrase.input,
              })
            }
          >
            {accepted > 0
              ? t('wizard.start', { count: accepted, shown: figure(accepted, locale) })
              : t('wizard.startNone')}
          </Button>
          {blocked && (
            <Text size="sm" c="var(--accord-warn)">
              {t(`wizard.blocked.${blocked}`)}
            </Text>
          )}
        </Group>
      </Stack>
    </Stack>
  );
}

type Blocked = 'leadId' | 'order' | 'contradictory' | 'events' | 'meanings' | 'none';

/** Why the file cannot be imported as it stands; null when it can. */
function whyNot(preview: LeadsPreview, wizard: Wizard): Blocked | null {
  const { events } = preview;
  if (events) {
    const { leadId, at, what } = events.columns;
    if (!leadId || !at || !what) return 'events';
    if (events.kinds.length > 0 && events.kinds.every(({ meaning }) => meaning === null)) return 'meanings';
  } else if (!preview.mapping['leadId']) return 'leadId';
  if (preview.dates.some(({ order }) => order === 'contradictory')) return 'contradictory';
  if (wizard.reading.dateOrder === undefined && preview.dates.some(({ order }) => order === 'ambiguous'))
    return 'order';
  return preview.rows - preview.rejected > 0 ? null : 'none';
}

function presetName(preset: string, t: ReturnType<typeof useTranslation<'leads'>>['t']): string {
  return preset === 'hubspot' || preset === 'salesforce' ? t(`wizard.presets.${preset}`) : preset;
}

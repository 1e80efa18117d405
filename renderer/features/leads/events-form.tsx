import { SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EventsGiven, LeadsPreview } from '#shared/contract/leads';
import { LEAD_TIMES } from '#shared/model/lead';
import { MeaningsTable } from './meanings-table';
import type { Wizard } from './use-wizard';

type Events = NonNullable<LeadsPreview['events']>;

/** What a row of the file tells: a lead, or something that happened to one. */
export function RowsHold({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  return (
    <SegmentedControl
      mb="md"
      aria-label={t('wizard.holds.label')}
      data={(['leads', 'events'] as const).map((value) => ({ value, label: t(`wizard.holds.${value}`) }))}
      value={preview.events ? 'events' : 'leads'}
      disabled={wizard.task.running}
      onChange={(holds) => wizard.read({ holds: holds === 'events' ? 'events' : 'leads' })}
    />
  );
}

interface ColumnsProps {
  wizard: Wizard;
  preview: LeadsPreview;
  events: Events;
}

/** Which columns say whose, when, what, and whether it has happened. */
export function EventColumns({ wizard, preview, events }: ColumnsProps) {
  const { t } = useTranslation('leads');
  const change = (part: EventsGiven) => wizard.read({ events: { ...wizard.reading.events, ...part } });
  const column = (name: keyof Events['columns']) => (
    <Select
      label={t(`wizard.events.${name}`)}
      placeholder={t(
        name === 'done'
          ? 'wizard.events.all'
          : name === 'automated'
            ? 'wizard.events.people'
            : 'wizard.events.choose',
      )}
      data={preview.columns}
      searchable
      clearable={name === 'done' || name === 'automated'}
      allowDeselect={false}
      value={events.columns[name]}
      disabled={wizard.task.running}
      // Another column tells other things: what was said of the first is void.
      onChange={(next) => change({ [name]: next ?? '', ...(name === 'what' ? { meanings: {} } : {}) })}
    />
  );
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm" maw={640}>
        {t('wizard.events.text')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} maw={640}>
        {column('leadId')}
        {column('at')}
        {column('what')}
        {column('done')}
        {column('automated')}
      </SimpleGrid>
    </>
  );
}

const NONE = 'none';
type Meaning = NonNullable<EventsGiven['meanings']>[string];

/** What each thing that happened means for the lead; each can be changed. */
export function EventMeanings({ wizard, kinds }: { wizard: Wizard; kinds: Events['kinds'] }) {
  const { t } = useTranslation('leads');
  if (kinds.length === 0) return null;
  const { events = {} } = wizard.reading;
  const change = (what: string, meaning: Meaning) =>
    wizard.read({ events: { ...events, meanings: { ...events.meanings, [what]: meaning } } });
  const choices = [
    { value: NONE, label: t('wizard.events.none') },
    ...LEAD_TIMES.map((value) => ({ value, label: t(`wizard.fields.${value}`) })),
  ];
  const choiceFor = (what: string, meaning: string | null) => (
    <Select
      size="xs"
      aria-label={t('wizard.events.meaningOf', { what })}
      allowDeselect={false}
      data={choices}
      value={meaning ?? NONE}
      disabled={wizard.task.running}
      onChange={(next) => next && change(what, next as Meaning)}
    />
  );
  return (
    <MeaningsTable
      title={t('wizard.events.meanings')}
      heads={[t('wizard.events.happened'), t('wizard.events.gives')]}
      words={kinds.map(({ what, rows, meaning }) => ({
        ...{ word: what, rows },
        choice: choiceFor(what, meaning),
      }))}
    />
  );
}

import { Group, Input, Select, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rhythmProblem } from '#shared/domain/touchpoints/check';
import {
  EVERY,
  type Every,
  NTH,
  type Nth,
  type Rhythm,
  rhythmInWords,
  rhythmOf,
  ruleOf,
} from '#shared/domain/touchpoints/rhythm';
import type { Schedule } from '#shared/model/commitment';
import type { Weekday } from '#shared/model/time';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { DateField } from '../../ui/date-field';
import { spokenWords } from '../../words/spoken';
import { TimeField, TimeZoneSelect, WeekdayChips, WeekdaySelect } from '../agreements/field-schedule';
import { today } from '../measurement/dates';

interface Props {
  session: DocumentSession;
  schedule: Schedule | null;
  disabled: boolean;
}

const FIRST: Rhythm = { every: 'week', days: ['MO'], nth: 1 };

const begin = (): Schedule => ({
  rrule: ruleOf(FIRST),
  time: '10:00',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  start: today(),
  except: [],
});

const isMonthly = (every: Every): boolean => every === 'month' || every === 'quarter';

/** The rhythm of an open touchpoint. */
export function RhythmField({ session, schedule, disabled }: Props) {
  const { t } = useTranslation('touchpoints');
  const field = usePromise<Schedule | null>(session, 'schedule');
  return (
    <RhythmChoice
      schedule={schedule}
      write={(next) => field.write(next)}
      disabled={disabled}
      conflict={
        <ConflictNote<Schedule>
          label={t('rhythm.conflict')}
          entries={field.conflict}
          say={(value) => (value ? rhythmInWords(value, spokenWords()) : t('noRhythm'))}
          onChoose={(value) => field.write(value)}
          disabled={disabled}
        />
      }
    />
  );
}

interface ChoiceProps {
  schedule: Schedule | null;
  write: (schedule: Schedule | null) => void;
  disabled: boolean;
  /** What to choose from where two sides differ. */
  conflict?: ReactNode;
}

/** How often, on which days, when and where the clock is read. A rule that says more is shown as it is. */
export function RhythmChoice({ schedule, write, disabled, conflict }: ChoiceProps) {
  const { t } = useTranslation('touchpoints');
  const rhythm = schedule && rhythmOf(schedule.rrule);
  const every = schedule === null ? 'none' : rhythm ? rhythm.every : 'own';
  const problem = rhythmProblem(schedule);
  const choose = (next: Rhythm): void =>
    write({ ...(schedule ?? begin()), rrule: ruleOf({ ...next, days: daysFor(next) }) });
  return (
    <Stack gap="xs" data-path="schedule">
      <Group gap="sm" align="flex-end">
        <Select
          label={t('rhythm.every')}
          w={190}
          allowDeselect={false}
          disabled={disabled}
          data={[...EVERY, 'none' as const, ...(every === 'own' ? (['own'] as const) : [])].map((value) => ({
            value,
            label: t(`rhythm.everyOptions.${value}`),
          }))}
          value={every}
          onChange={(next) => {
            if (next === 'none') write(null);
            const chosen = EVERY.find((each) => each === next);
            if (chosen) choose({ ...(rhythm ?? FIRST), every: chosen });
          }}
        />
        {schedule && rhythm && isMonthly(rhythm.every) && (
          <>
            <Select
              label={t('rhythm.nth')}
              w={120}
              allowDeselect={false}
              disabled={disabled}
              data={NTH.map((value) => ({
                value: String(value),
                label: t(`rhythm.nthOptions.${String(value) as `${Nth}`}`),
              }))}
              value={String(rhythm.nth)}
              onChange={(next) => {
                const nth = NTH.find((each) => String(each) === next);
                if (nth) choose({ ...rhythm, nth });
              }}
            />
            <WeekdaySelect
              label={t('rhythm.on')}
              value={rhythm.days[0] ?? 'MO'}
              onChange={(day) => choose({ ...rhythm, days: [day] })}
              disabled={disabled}
            />
          </>
        )}
        {conflict}
      </Group>
      {schedule && rhythm && !isMonthly(rhythm.every) && (
        <Input.Wrapper label={t('rhythm.on')} labelElement="div">
          <WeekdayChips
            label={t('rhythm.on')}
            days={rhythm.days}
            onChange={(days) => choose({ ...rhythm, days })}
            disabled={disabled}
          />
        </Input.Wrapper>
      )}
      {schedule && !rhythm && <Text size="sm">{t('rhythm.rule', { rule: schedule.rrule })}</Text>}
      {schedule && <Clock schedule={schedule} write={write} disabled={disabled} />}
      {problem && (
        <Text size="sm" c="var(--accord-bad)" role="alert">
          {t('rhythm.never', { problem: problem.message })}
        </Text>
      )}
    </Stack>
  );
}

/** A month's rhythm has one day. */
const daysFor = ({ every, days }: Rhythm): Weekday[] => (isMonthly(every) ? days.slice(0, 1) : days);

interface ClockProps {
  schedule: Schedule;
  write: (schedule: Schedule) => void;
  disabled: boolean;
}

function Clock({ schedule, write, disabled }: ClockProps) {
  const { t } = useTranslation('touchpoints');
  const { t: fields } = useTranslation('agreements');
  return (
    <Group gap="sm" align="flex-start">
      <TimeField
        label={fields('fields.time')}
        standing={schedule.time}
        write={(time) => write({ ...schedule, time })}
        disabled={disabled}
      />
      <TimeZoneSelect
        value={schedule.timeZone}
        onChange={(timeZone) => write({ ...schedule, timeZone })}
        disabled={disabled}
        maw={240}
      />
      <DateField
        label={t('rhythm.first')}
        w={150}
        disabled={disabled}
        value={schedule.start}
        onChange={(start) => start && write({ ...schedule, start })}
      />
    </Group>
  );
}

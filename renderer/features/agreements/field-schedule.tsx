import { Chip, Group, Input, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '#shared/model/commitment';
import { TimeOfDay, WEEKDAYS, type Weekday } from '#shared/model/time';
import { useLocale } from '../measurement/use-locale';
import { weekdayName, weekdaysOf, weeklyRule } from './recurrence';
import { timeZones } from './time-zones';
import { useTyped } from './use-typed';

interface Props {
  schedule: Schedule;
  write: (schedule: Schedule) => void;
  disabled: boolean;
  /** What is wrong with it as it stands. */
  problem: string | null;
}

/** On which weekdays, at what time and where it falls due. A rule that says more is shown as it is. */
export function ScheduleField({ schedule, write, disabled, problem }: Props) {
  const { t } = useTranslation('agreements');
  const days = weekdaysOf(schedule.rrule);
  return (
    <Stack gap="xs">
      <Input.Wrapper
        label={t('fields.weekdays')}
        error={problem ? t('problems.named', { field: t('fields.schedule'), problem }) : null}
        labelElement="div"
      >
        {days === null ? (
          <div>{t('fields.byRule', { rule: schedule.rrule })}</div>
        ) : (
          <WeekdayChips
            label={t('fields.weekdays')}
            days={days}
            onChange={(chosen) => write({ ...schedule, rrule: weeklyRule(chosen) })}
            disabled={disabled}
          />
        )}
      </Input.Wrapper>
      <Group gap="sm" align="flex-start">
        <TimeField
          label={t('fields.time')}
          standing={schedule.time}
          write={(time) => write({ ...schedule, time })}
          disabled={disabled}
        />
        <TimeZoneSelect
          value={schedule.timeZone}
          onChange={(timeZone) => write({ ...schedule, timeZone })}
          disabled={disabled}
          maw={280}
        />
      </Group>
    </Stack>
  );
}

interface TimeProps {
  label: string;
  standing: string;
  write: (time: string) => void;
  disabled: boolean;
}

/** A time of day on the wall clock. */
export function TimeField({ label, standing, write, disabled }: TimeProps) {
  const { t } = useTranslation('agreements');
  const typed = useTyped(standing, TimeOfDay, write);
  return (
    <TextInput
      label={label}
      w={100}
      placeholder="09:00"
      inputMode="numeric"
      maxLength={5}
      disabled={disabled}
      value={typed.value ?? ''}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => typed.commit()}
      onKeyDown={(event) => event.key === 'Enter' && typed.commit()}
      error={typed.problem ? t('problems.named', { field: label, problem: typed.problem }) : null}
    />
  );
}

interface ChipsProps {
  label: string;
  days: readonly Weekday[];
  /** At least one, in the order of the week. */
  onChange: (days: Weekday[]) => void;
  disabled: boolean;
}

/** Weekdays, of which the last one stays: what falls on none never comes to pass. */
export function WeekdayChips({ label, days, onChange, disabled }: ChipsProps) {
  const locale = useLocale();
  return (
    <Chip.Group
      multiple
      value={[...days]}
      onChange={(next) => {
        const chosen = WEEKDAYS.filter((day) => next.includes(day));
        if (chosen.length > 0) onChange(chosen);
      }}
    >
      <Group gap={6} mt={2} role="group" aria-label={label}>
        {WEEKDAYS.map((day) => (
          <Chip key={day} value={day} size="xs" disabled={disabled} radius="sm">
            <span title={weekdayName(day, locale)}>{weekdayName(day, locale, 'short')}</span>
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

interface ZoneProps {
  value: string;
  onChange: (timeZone: string) => void;
  disabled: boolean;
  /** The most pixels that it takes of its row. */
  maw: number;
}

/** A time zone by its IANA name; one that this machine does not know is offered while it stands. */
export function TimeZoneSelect({ value, onChange, disabled, maw }: ZoneProps) {
  const { t } = useTranslation('agreements');
  const zones = timeZones();
  return (
    <Select
      label={t('fields.timeZone')}
      searchable
      limit={60}
      data={zones.includes(value) ? zones : [value, ...zones]}
      value={value}
      onChange={(timeZone) => timeZone && onChange(timeZone)}
      disabled={disabled}
      allowDeselect={false}
      flex={1}
      maw={maw}
    />
  );
}

/** A weekday out of the week. */
export function WeekdaySelect({
  label,
  value,
  onChange,
  disabled,
}: {
  label: string;
  value: Weekday;
  onChange: (day: Weekday) => void;
  disabled: boolean;
}) {
  const locale = useLocale();
  return (
    <Select
      label={label}
      w={160}
      allowDeselect={false}
      disabled={disabled}
      data={WEEKDAYS.map((day) => ({ value: day, label: weekdayName(day, locale) }))}
      value={value}
      onChange={(next) => {
        const day = WEEKDAYS.find((each) => each === next);
        if (day) onChange(day);
      }}
    />
  );
}

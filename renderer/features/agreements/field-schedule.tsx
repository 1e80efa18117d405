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
  const locale = useLocale();
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
          <Chip.Group
            multiple
            value={days}
            onChange={(next) => {
              // The last weekday stays: a schedule without any never comes to pass.
              const chosen = WEEKDAYS.filter((day) => next.includes(day));
              if (chosen.length > 0) write({ ...schedule, rrule: weeklyRule(chosen) });
            }}
          >
            <Group gap={6} mt={2} role="group" aria-label={t('fields.weekdays')}>
              {WEEKDAYS.map((day) => (
                <Chip key={day} value={day} size="xs" disabled={disabled} radius="sm">
                  <span title={weekdayName(day, locale)}>{weekdayName(day, locale, 'short')}</span>
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        )}
      </Input.Wrapper>
      <Group gap="sm" align="flex-start">
        <TimeField
          label={t('fields.time')}
          standing={schedule.time}
          write={(time) => write({ ...schedule, time })}
          disabled={disabled}
        />
        <Select
          label={t('fields.timeZone')}
          searchable
          limit={60}
          data={timeZones().includes(schedule.timeZone) ? timeZones() : [schedule.timeZone, ...timeZones()]}
          value={schedule.timeZone}
          onChange={(timeZone) => timeZone && write({ ...schedule, timeZone })}
          disabled={disabled}
          allowDeselect={false}
          flex={1}
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
      error={typed.problem ? `${label} ${typed.problem}` : null}
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

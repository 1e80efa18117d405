import { Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Span, WeeklyHours } from '#shared/model/calendar';
import { WEEKDAYS, type Weekday } from '#shared/model/time';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import classes from './calendar-card.module.css';
import type { CalendarFieldProps } from './calendar-field';
import { Field } from './field';

const OFFICE: Span = { from: '09:00', to: '17:00' };

/** A week's hours in one line, for a conflict: `MO 09:00–17:00, …`. */
function sayHours(hours: WeeklyHours | null): string {
  return WEEKDAYS.flatMap((day) => (hours?.[day] ?? []).map(({ from, to }) => `${day} ${from}–${to}`)).join(
    ', ',
  );
}

/** Working hours day by day. A change is kept when the whole week is right. */
export function WeekHours({ session, view, disabled }: CalendarFieldProps) {
  const { t } = useTranslation('settings');
  const { conflict, write } = usePromise<WeeklyHours>(session, 'hours');
  const [problem, setProblem] = useState<string | null>(null);
  const change = (day: Weekday, spans: Span[]) => {
    const parsed = WeeklyHours.safeParse({ ...view.hours, [day]: spans });
    if (parsed.success) write(parsed.data);
    const none = WEEKDAYS.every((each) => (each === day ? spans : view.hours[each]).length === 0);
    setProblem(parsed.success ? null : none ? t('calendars.oneDay') : t('calendars.wrongHours'));
  };
  return (
    <Field label={t('calendars.hours')}>
      <ConflictNote
        label={t('calendars.hours')}
        entries={conflict}
        say={sayHours}
        onChoose={(hours) => hours && write(hours)}
        disabled={disabled}
      />
      <fieldset className={classes.days} disabled={disabled} aria-label={t('calendars.hours')}>
        {WEEKDAYS.map((day) => (
          <DayRow key={day} day={day} spans={view.hours[day]} onChange={(spans) => change(day, spans)} />
        ))}
      </fieldset>
      {problem && (
        <Text size="sm" c="var(--accord-bad)" role="alert" mt={4}>
          {problem}
        </Text>
      )}
    </Field>
  );
}

interface DayRowProps {
  day: Weekday;
  spans: readonly Span[];
  onChange: (spans: Span[]) => void;
}

function DayRow({ day, spans, onChange }: DayRowProps) {
  const { t } = useTranslation('settings');
  const name = t(`calendars.days.${day}`);
  const [span] = spans;
  return (
    <div className={classes.row}>
      <Switch
        label={name}
        aria-label={t('calendars.works', { day: name })}
        checked={spans.length > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? [OFFICE] : [])}
      />
      {!span && (
        <Text size="sm" c="dimmed" className={classes.span ?? ''}>
          {t('calendars.free')}
        </Text>
      )}
      {span && spans.length === 1 && (
        // A key of the kept value: a refused one gives way to what stands when the field is left.
        <div className={classes.span} key={`${span.from}${span.to}`}>
          <TimeField
            label={t('calendars.from', { day: name })}
            value={span.from}
            onCommit={(from) => onChange([{ ...span, from }])}
          />
          <span aria-hidden>–</span>
          <TimeField
            label={t('calendars.to', { day: name })}
            value={span.to}
            onCommit={(to) => onChange([{ ...span, to }])}
          />
        </div>
      )}
      {spans.length > 1 && (
        <Text size="sm" className={classes.span ?? ''}>
          {t('calendars.several', { spans: spans.map(({ from, to }) => `${from}–${to}`).join(', ') })}
        </Text>
      )}
      <span />
    </div>
  );
}

interface TimeFieldProps {
  label: string;
  value: string;
  onCommit: (value: string) => void;
}

/** `9:00` and `9` are times to a person. */
function withZero(typed: string): string {
  const [, hour = '', minutes = '00'] = /^(\d{1,2})(?::(\d{2}))?$/.exec(typed.trim()) ?? [];
  return hour === '' ? typed : `${hour.padStart(2, '0')}:${minutes}`;
}

/** A time of day, kept when the field is left. */
function TimeField({ label, value, onCommit }: TimeFieldProps) {
  const [typed, setTyped] = useState(value);
  return (
    <TextInput
      size="xs"
      w={64}
      maxLength={5}
      inputMode="numeric"
      placeholder="09:00"
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => typed !== value && onCommit(withZero(typed))}
      onKeyDown={(event) => event.key === 'Enter' && typed !== value && onCommit(withZero(typed))}
    />
  );
}

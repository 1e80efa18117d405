import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenSpan } from '#shared/domain/calendar/spoken-span';
import type { StepDeadline } from '#shared/model/process';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { deadlineFrom, weekdayIndex } from './deadline';
import classes from './steps.module.css';

/** A deadline in words: `2 working days`, `Wed 17:00`; empty without one. */
export function useDeadlineWords(): (deadline: StepDeadline | null | undefined) => string {
  const { t } = useTranslation('processes');
  return (deadline) => {
    if (!deadline) return '';
    if (deadline.kind === 'workingHours') {
      const { unit, count } = spokenSpan(deadline.hours);
      return t(`deadline.${unit}`, { count });
    }
    if (deadline.kind === 'workingDays') return t('deadline.days', { count: deadline.days });
    const names = t('deadline.weekdays', { returnObjects: true });
    return t('deadline.weekday', { day: names[weekdayIndex(deadline.weekday)] ?? '', time: deadline.time });
  };
}

const OFFERED: readonly StepDeadline[] = [
  { kind: 'workingHours', hours: 4 },
  { kind: 'workingDays', days: 1 },
  { kind: 'workingDays', days: 2 },
  { kind: 'weekday', weekday: 'MO', time: '09:00' },
  { kind: 'weekday', weekday: 'WE', time: '17:00' },
  { kind: 'weekday', weekday: 'FR', time: '17:00' },
];

/** A step's deadline, written and read in words. */
export function DeadlineField({
  session,
  step,
  disabled,
}: {
  session: DocumentSession;
  step: string;
  disabled: boolean;
}) {
  const { t } = useTranslation('processes');
  const say = useDeadlineWords();
  const { value, conflict, write } = usePromise<StepDeadline | null>(session, `steps/${step}/deadline`);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const [offering, setOffering] = useState(false);
  const commit = (text: string): void => {
    const deadline = deadlineFrom(text);
    setWrong(deadline === undefined);
    if (deadline === undefined) return;
    setTyped(null);
    setOffering(false);
    if (deadline !== null || value) write(deadline);
  };
  return (
    <div className={classes.deadline}>
      <Autocomplete
        aria-label={t('deadline.label')}
        size="xs"
        variant="unstyled"
        readOnly={disabled}
        placeholder={disabled ? '' : t('deadline.placeholder')}
        title={t('deadline.help')}
        value={typed ?? say(value)}
        data={OFFERED.map((each) => say(each))}
        filter={({ options }) =>
          typed === null || typed === ''
            ? options
            : options.filter(
                (each) => 'label' in each && each.label.toLowerCase().includes(typed.toLowerCase()),
              )
        }
        dropdownOpened={offering}
        onDropdownOpen={() => setOffering(true)}
        onDropdownClose={() => setOffering(false)}
        error={wrong && t('deadline.wrong')}
        comboboxProps={{ width: 180, position: 'bottom-start' }}
        classNames={{ input: classes.quiet }}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
        onOptionSubmit={commit}
        onBlur={() => typed !== null && commit(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed !== null) commit(typed);
          if (event.key === 'Escape') {
            setTyped(null);
            setWrong(false);
          }
        }}
      />
      <ConflictNote<StepDeadline>
        label={t('deadline.label')}
        entries={conflict}
        say={say}
        onChoose={write}
        disabled={disabled}
      />
    </div>
  );
}

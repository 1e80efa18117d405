import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Deadline } from '#shared/model/commitment';
import { fieldProblem } from '../../ui/field-problem';
import { NumberField } from './field-number';
import { TimeField, WeekdaySelect } from './field-schedule';

interface Props {
  deadline: Deadline;
  write: (deadline: Deadline) => void;
  disabled: boolean;
}

const KINDS = ['schedule', 'weekday', 'workingHours', 'workingDays'] as const;

const START: Record<(typeof KINDS)[number], Deadline> = {
  schedule: { kind: 'schedule' },
  weekday: { kind: 'weekday', weekday: 'WE', time: '17:00' },
  workingHours: { kind: 'workingHours', hours: 8 },
  workingDays: { kind: 'workingDays', days: 2, time: '17:00' },
};

/** Until when something must have happened. */
export function DeadlineField({ deadline, write, disabled }: Props) {
  const { t } = useTranslation('agreements');
  return (
    <Group gap="sm" align="flex-start">
      <Select
        label={t('fields.deadline')}
        w={280}
        allowDeselect={false}
        disabled={disabled}
        data={KINDS.map((kind) => ({ value: kind, label: t(`deadlines.${kind}`) }))}
        value={deadline.kind}
        onChange={(next) => {
          const kind = KINDS.find((each) => each === next);
          if (kind && kind !== deadline.kind) write(START[kind]);
        }}
      />
      {deadline.kind === 'weekday' && (
        <>
          <WeekdaySelect
            label={t('fields.deadlineDay')}
            value={deadline.weekday}
            onChange={(weekday) => write({ ...deadline, weekday })}
            disabled={disabled}
          />
          <TimeField
            label={t('fields.deadlineTime')}
            standing={deadline.time}
            write={(time) => write({ ...deadline, time })}
            disabled={disabled}
          />
        </>
      )}
      {deadline.kind === 'workingHours' && (
        <NumberField
          label={t('fields.hours')}
          width={140}
          standing={deadline.hours}
          check={(hours) => fieldProblem(Deadline, { ...deadline, hours })}
          write={(hours) => hours !== null && write({ ...deadline, hours })}
          disabled={disabled}
        />
      )}
      {deadline.kind === 'workingDays' && (
        <>
          <NumberField
            label={t('fields.days')}
            width={140}
            standing={deadline.days}
            check={(days) => fieldProblem(Deadline, { ...deadline, days })}
            write={(days) => days !== null && write({ ...deadline, days })}
            disabled={disabled}
          />
          <TimeField
            label={t('fields.deadlineTime')}
            standing={deadline.time}
            write={(time) => write({ ...deadline, time })}
            disabled={disabled}
          />
        </>
      )}
    </Group>
  );
}

import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Quarter } from '#shared/domain/review/quarter';
import { dateNow } from '../../ui/clock';
import { DateField } from '../../ui/date-field';
import { quarterName } from '../../ui/quarter-name';
import { today } from '../measurement/dates';

interface Props {
  quarters: readonly Quarter[];
  quarter: string;
  /** The cut-off. */
  at: string;
  onChange: (next: { quarter: string; at: string }) => void;
}

/** The end of a day on the person's own clock, but never later than now. */
const endOf = (day: string, now = dateNow()): string => {
  const end = new Date(`${day}T23:59:59.999`);
  return (end < now ? end : now).toISOString();
};

/** Which quarter is looked at, and as known when. */
export function ReviewChoice({ quarters, quarter, at, onChange }: Props) {
  const { t } = useTranslation('review');
  return (
    <Group gap="xs" align="flex-end">
      <Select
        size="xs"
        label={t('quarter')}
        w={110}
        allowDeselect={false}
        data={quarters.map((each) => ({ value: each.quarter, label: quarterName(each.quarter) }))}
        value={quarter}
        onChange={(next) => next && onChange({ quarter: next, at })}
      />
      <DateField
        size="xs"
        label={t('cutOff')}
        w={130}
        maxDate={today()}
        value={today(new Date(at))}
        onChange={(day) => day && onChange({ quarter, at: endOf(day) })}
      />
    </Group>
  );
}

import { Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field';
import { datesOf, LAST_TWELVE, type Range } from './range';

interface Props {
  value: Range;
  onChange: (range: Range) => void;
}

/** Last twelve, this quarter, or any two days. */
export function RangePicker({ value, onChange }: Props) {
  const { t } = useTranslation('measurement');
  // While only the first day is chosen, the figures stay as they are.
  const [half, setHalf] = useState<string | null>(null);
  const choose = (kind: string): void => {
    setHalf(null);
    if (kind === 'quarter') onChange({ kind });
    else if (kind === 'custom')
      onChange({ kind, ...datesOf(value.kind === 'last12' ? { kind: 'quarter' } : value) });
    else onChange(LAST_TWELVE);
  };
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={t('range.label')}
        value={value.kind}
        onChange={choose}
        data={(['last12', 'quarter', 'custom'] as const).map((kind) => ({
          value: kind,
          label: t(`range.${kind}`),
        }))}
      />
      {value.kind === 'custom' && (
        <DateField
          type="range"
          size="xs"
          w={220}
          aria-label={t('range.dates')}
          value={half === null ? [value.from, value.to] : [half, null]}
          onChange={([from, to]) => {
            if (from && to) {
              setHalf(null);
              onChange({ kind: 'custom', from, to });
            } else setHalf(from ?? null);
          }}
          allowSingleDateInRange
        />
      )}
    </Group>
  );
}

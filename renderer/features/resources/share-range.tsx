import { Group, Input, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Range } from '#shared/domain/targets/calculator';

interface Props {
  label: string;
  /** Shares, 0 to 1 and beyond. */
  value: Range;
  onChange: (value: Range) => void;
}

/** An assumption: from so many percent to so many; the larger one gives way where they cross. */
export function ShareRange({ label, value, onChange }: Props) {
  const { t } = useTranslation('resources');
  const put = (end: 'low' | 'high') => (typed: number | string) => {
    if (typeof typed !== 'number') return;
    const share = typed / 100;
    onChange(
      end === 'low'
        ? { low: share, high: Math.max(share, value.high) }
        : { low: Math.min(share, value.low), high: share },
    );
  };
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Input.Label labelElement="div">{label}</Input.Label>
      <Group gap="xs">
        {(['low', 'high'] as const).map((end) => (
          <NumberInput
            key={end}
            size="xs"
            w={90}
            min={1}
            max={300}
            allowDecimal={false}
            suffix=" %"
            aria-label={t(end === 'low' ? 'whatIf.from' : 'whatIf.to', { what: label })}
            value={Math.round(value[end] * 100)}
            onChange={put(end)}
          />
        ))}
      </Group>
    </Stack>
  );
}

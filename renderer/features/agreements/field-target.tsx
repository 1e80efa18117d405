import { Group, Input, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Target } from '#shared/model/commitment';
import { NumberField } from './field-number';

interface Props {
  target: Target;
  write: (target: Target) => void;
  disabled: boolean;
  problem: string | null;
}

const round = (value: number): number => Math.round(value * 1e8) / 1e8;

/** The promised figure: a floor or a ceiling, in leads or in percent. */
export function TargetField({ target, write, disabled, problem }: Props) {
  const { t } = useTranslation('agreements');
  const rate = target.unit === 'ratio';
  const check = (typed: number): string | null => {
    if (rate && typed > 100) return t('problems.overHundred');
    const parsed = Target.safeParse({ ...target, value: rate ? round(typed / 100) : typed });
    return parsed.success ? null : (parsed.error.issues[0]?.message ?? '');
  };
  return (
    <Input.Wrapper label={t('fields.target')} labelElement="div">
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <Select
          aria-label={t('fields.bound')}
          w={120}
          allowDeselect={false}
          disabled={disabled}
          data={(['atLeast', 'atMost'] as const).map((bound) => ({
            value: bound,
            label: t(`bounds.${bound}`),
          }))}
          value={target.bound}
          onChange={(bound) => (bound === 'atLeast' || bound === 'atMost') && write({ ...target, bound })}
        />
        <NumberField
          key={target.unit}
          label={t('fields.target')}
          hideLabel
          width={140}
          standing={rate ? round(target.value * 100) : target.value}
          check={check}
          write={(value) => value !== null && write({ ...target, value: rate ? round(value / 100) : value })}
          suffix={t(rate ? 'fields.unitRatio' : 'fields.unitLeads')}
          disabled={disabled}
          problem={problem}
        />
      </Group>
    </Input.Wrapper>
  );
}

import { Group, Input, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { percentileOf } from '#shared/domain/commitments/standing';
import { Target } from '#shared/model/commitment';
import { fieldProblem } from '../../ui/field-problem';
import { NumberField } from './field-number';
import { shownFigure, storedFigure } from './figures';

interface Props {
  target: Target;
  write: (target: Target) => void;
  disabled: boolean;
  problem: string | null;
}

const SUFFIX = { leads: 'fields.unitLeads', ratio: 'fields.unitRatio', hours: 'fields.unitHours' } as const;

/** The percentiles that people agree on; another one that stands is offered too. */
const PERCENTILES = [50, 75, 80, 90, 95];

/** The promised figure: a floor or a ceiling, in leads or in percent; or how long it may take. */
export function TargetField({ target, write, disabled, problem }: Props) {
  const { t } = useTranslation('agreements');
  const { unit } = target;
  const check = (typed: number): string | null => {
    if (unit === 'ratio' && typed > 100) return t('problems.overHundred');
    return fieldProblem(Target, { ...target, value: storedFigure(unit, typed) });
  };
  const percentile = percentileOf(target);
  return (
    <Input.Wrapper label={t('fields.target')} labelElement="div">
      <Group gap="xs" align="flex-start" wrap="nowrap">
        {unit !== 'hours' && (
          <Select
            aria-label={t('fields.bound')}
            w={136}
            allowDeselect={false}
            disabled={disabled}
            data={(['atLeast', 'atMost'] as const).map((bound) => ({
              value: bound,
              label: t(`bounds.${bound}`),
            }))}
            value={target.bound}
            onChange={(bound) => (bound === 'atLeast' || bound === 'atMost') && write({ ...target, bound })}
          />
        )}
        <NumberField
          key={unit}
          label={t('fields.target')}
          hideLabel
          width={unit === 'hours' ? 180 : 140}
          standing={shownFigure(unit, target.value)}
          check={check}
          write={(value) => value !== null && write({ ...target, value: storedFigure(unit, value) })}
          suffix={t(SUFFIX[unit])}
          disabled={disabled}
          problem={problem}
        />
        {unit === 'hours' && (
          <Select
            aria-label={t('fields.percentile')}
            w={200}
            allowDeselect={false}
            disabled={disabled}
            data={[...new Set([...PERCENTILES, percentile])]
              .sort((a, b) => a - b)
              .map((n) => ({
                value: String(n),
                label: t(n === 50 ? 'fields.median' : 'fields.percentileOf', { n }),
              }))}
            value={String(percentile)}
            onChange={(next) => next && write({ ...target, percentile: Number(next) })}
          />
        )}
      </Group>
    </Input.Wrapper>
  );
}

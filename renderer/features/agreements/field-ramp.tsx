import { ActionIcon, Button, Group, Input, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Target, type TargetStep } from '#shared/model/commitment';
import { DateField } from '../../ui/date-field';
import { fieldProblem } from '../../ui/field-problem';
import { today } from '../measurement/dates';
import { NumberField } from './field-number';
import { shownFigure, storedFigure } from './figures';

interface Props {
  target: Target;
  ramp: readonly TargetStep[];
  write: (ramp: TargetStep[] | undefined) => void;
  disabled: boolean;
  problem: string | null;
}

/** The first day of the quarter after a day. */
function nextQuarter(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 4;
  return first > 12 ? `${year + 1}-01-01` : `${year}-${String(first).padStart(2, '0')}-01`;
}

/** How the target grows or falls: from which day on which figure holds. */
export function RampField({ target, ramp, write, disabled, problem }: Props) {
  const { t } = useTranslation('agreements');
  const { unit } = target;
  const keep = (steps: TargetStep[]): void =>
    write(steps.length === 0 ? undefined : [...steps].sort((a, b) => (a.from < b.from ? -1 : 1)));
  const change = (at: number, next: TargetStep): void =>
    keep(ramp.map((each, index) => (index === at ? next : each)));
  const fault = (typed: number): string | null =>
    fieldProblem(Target, { ...target, value: storedFigure(unit, typed) });
  const last = ramp.at(-1);
  return (
    <Input.Wrapper
      label={t('fields.ramp')}
      description={t('fields.rampHint')}
      labelElement="div"
      error={problem ? t('problems.named', { field: t('fields.ramp'), problem }) : null}
    >
      <Stack gap="xs" mt={4}>
        {ramp.map((step, at) => (
          <Group key={step.from} gap="xs" align="flex-end" wrap="nowrap">
            <DateField
              label={t('fields.rampFrom')}
              w={180}
              value={step.from}
              // Two steps from one day would say two things.
              excludeDate={(day) => ramp.some(({ from }, index) => index !== at && from === day)}
              onChange={(from) => from && change(at, { ...step, from })}
              disabled={disabled}
            />
            <NumberField
              label={t('fields.rampValue')}
              width={180}
              standing={shownFigure(unit, step.value)}
              check={fault}
              write={(value) => value !== null && change(at, { ...step, value: storedFigure(unit, value) })}
              suffix={t(
                unit === 'leads'
                  ? 'fields.unitLeads'
                  : unit === 'ratio'
                    ? 'fields.unitRatio'
                    : 'fields.unitHours',
              )}
              disabled={disabled}
            />
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={t('fields.rampRemove')}
              onClick={() => keep(ramp.filter((_, index) => index !== at))}
              disabled={disabled}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            disabled={disabled}
            onClick={() =>
              keep([
                ...ramp,
                { from: nextQuarter(last?.from ?? today()), value: last?.value ?? target.value },
              ])
            }
          >
            {t('fields.rampAdd')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}

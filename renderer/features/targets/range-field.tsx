import { Button, Group, Input, NumberInput, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Range } from '#shared/domain/targets/calculator';

/** A range as it is typed: a field may be empty, or half a number. */
export interface Typed {
  low: number | string;
  high: number | string;
}

export const EMPTY: Typed = { low: '', high: '' };

/** With one figure alone, that one stands for both ends. */
export function typedRange({ low, high }: Typed): Range {
  const [one, two] = [low === '' ? high : low, high === '' ? low : high];
  return { low: Number(one), high: Number(two) };
}

/** A range that can be taken over, and where it comes from. */
interface Offer {
  kind: 'own' | 'industry';
  range: Typed;
  text: string;
  source?: string;
}

interface Props {
  label: string;
  suffix?: string;
  value: Typed;
  onChange: (value: Typed) => void;
  offers: readonly Offer[];
}

/** From – to, with one's own figure and the published one beside it, each a click away. */
export function RangeField({ label, suffix = '', value, onChange, offers }: Props) {
  const { t } = useTranslation('targets');
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Input.Label labelElement="div">{label}</Input.Label>
      <Group gap="sm" align="flex-start">
        <Group gap={6} wrap="nowrap">
          {(['low', 'high'] as const).map((end) => (
            <NumberInput
              key={end}
              w={110}
              size="sm"
              min={0}
              hideControls
              thousandSeparator=","
              suffix={suffix}
              aria-label={t(end, { what: label })}
              placeholder={end === 'high' ? t('to') : ''}
              value={value[end]}
              onChange={(next) => onChange({ ...value, [end]: next })}
            />
          ))}
        </Group>
        <Stack gap={2} flex={1} miw={240}>
          {offers.map(({ kind, range, text, source }) => (
            <Group key={kind} gap={6} wrap="nowrap" align="baseline">
              <Text size="sm" title={source}>
                {text}
                {source && (
                  <Text span size="xs" c="dimmed" display="block" style={{ overflowWrap: 'anywhere' }}>
                    {source}
                  </Text>
                )}
              </Text>
              <Button
                variant="subtle"
                size="compact-xs"
                flex="none"
                aria-label={t(kind === 'own' ? 'useOwn' : 'useIndustry', { what: label })}
                onClick={() => onChange(range)}
              >
                {t('use')}
              </Button>
            </Group>
          ))}
        </Stack>
      </Group>
    </Stack>
  );
}

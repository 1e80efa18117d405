import { Input, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isChoice, rulesInWords } from '#shared/domain/counting/rules-in-words';
import type { Metric } from '#shared/model/commitment';
import { COOLING_OFF_DAYS, type CountingRule, CountingRules } from '#shared/model/counting';
import { spokenLanguage } from '../../words/spoken';
import { NumberField } from './field-number';

interface Props {
  metric: Metric;
  rules: CountingRules;
  write: (rules: CountingRules) => void;
  disabled: boolean;
}

/** The answers a rule can have; a number has none to choose from. */
function optionsOf(rule: CountingRule): readonly string[] {
  const { innerType } = CountingRules.shape[rule].def;
  return 'options' in innerType ? innerType.options.map(String) : [];
}

/** The counting rules that matter for a metric, each as a question with the answer that holds. */
export function CountingRulesField({ metric, rules, write, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const set = (rule: CountingRule, value: unknown): void => {
    const parsed = CountingRules.safeParse({ ...rules, [rule]: value });
    if (parsed.success) write(parsed.data);
  };
  /** The words of an answer that is not the one chosen now. */
  const answer = (rule: CountingRule, option: string): string => {
    const parsed = CountingRules.safeParse({ ...rules, [rule]: option });
    if (!parsed.success) return option;
    return (
      rulesInWords(metric, parsed.data, spokenLanguage()).find((each) => each.rule === rule)?.answer ?? option
    );
  };
  return (
    <Input.Wrapper label={t('fields.rules')} description={t('fields.rulesIntro')} labelElement="div">
      <Stack gap="sm" mt={6}>
        {rulesInWords(metric, rules, spokenLanguage()).map(({ rule, question, answer: held }) => {
          const options = optionsOf(rule);
          if (rule === 'lowVolume') {
            return (
              <NumberField
                key={rule}
                label={question}
                width={280}
                standing={rules.lowVolume}
                check={(n) => (Number.isInteger(n) && n >= 0 ? null : t('problems.notNegative'))}
                write={(n) => n !== null && set(rule, n)}
                disabled={disabled}
              />
            );
          }
          if (rule === 'coolingOff') {
            return (
              <NumberField
                key={rule}
                label={question}
                width={280}
                standing={rules.coolingOff ?? COOLING_OFF_DAYS}
                check={(n) => (Number.isInteger(n) && n >= 1 && n <= 3650 ? null : t('problems.coolingOff'))}
                write={(n) => n !== null && set(rule, n)}
                disabled={disabled}
              />
            );
          }
          if (options.length > 1 && isChoice(metric, rule)) {
            return (
              <Select
                key={rule}
                label={question}
                allowDeselect={false}
                disabled={disabled}
                data={options.map((option) => ({ value: option, label: answer(rule, option) }))}
                value={String(rules[rule] ?? options[0])}
                onChange={(option) => option && set(rule, option)}
              />
            );
          }
          return (
            <div key={rule}>
              <Text size="sm" fw={500}>
                {question}
              </Text>
              <Text size="sm" c="dimmed">
                {held}
              </Text>
            </div>
          );
        })}
      </Stack>
    </Input.Wrapper>
  );
}

import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Process } from '#shared/model/process';
import { StaticText } from '../../../editor/static-text';
import classes from './frozen.module.css';
import type { FrozenProps } from './frozen-props';
import { FrozenStep } from './frozen-step';
import { readView } from './read';

/** A process as it was frozen: all that its record holds, the steps in their order. */
export function FrozenProcess({ view, nameOf }: FrozenProps) {
  const { t } = useTranslation('signoff');
  const process = readView(Process, view);
  const facts = [
    ['purpose', process.purpose],
    ['scope', process.scope],
    ['trigger', process.trigger],
    ['outcome', process.outcome],
    ['inputs', process.inputs],
    ['outputs', process.outputs],
    ['systems', process.systems.map(({ title }) => title).join(', ')],
    ['reviewed', process.reviewEvery ? t('frozen.months', { count: process.reviewEvery.months }) : ''],
  ] as const;
  return (
    <Stack gap="sm">
      {facts.map(
        ([fact, words]) =>
          words && (
            <Text key={fact} size="sm" className={classes.words ?? ''}>
              <Text span fw={600} inherit>
                {t(`frozen.${fact}`)}:
              </Text>{' '}
              {words}
            </Text>
          ),
      )}
      {process.steps.length > 0 && (
        <ol className={classes.steps} aria-label={t('frozen.steps')}>
          {process.steps.map((step, at) => (
            <FrozenStep
              key={step.id}
              step={step}
              place={at + 1}
              nameOf={nameOf}
              stepName={(id) => {
                const to = process.steps.findIndex((each) => each.id === id);
                return to < 0 ? id : `${to + 1}. ${process.steps[to]?.title ?? ''}`;
              }}
            />
          ))}
        </ol>
      )}
      {process.exceptions.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('frozen.exceptions')}
          </Text>
          <List size="sm">
            {process.exceptions.map(({ id, title, action }) => (
              <List.Item key={id}>{[title, action].filter(Boolean).join(': ')}</List.Item>
            ))}
          </List>
        </div>
      )}
      {process.body && <StaticText text={process.body} />}
    </Stack>
  );
}

import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rhythmInWords } from '#shared/domain/touchpoints/rhythm';
import { Touchpoint } from '#shared/model/touchpoint';
import { StaticText } from '../../../editor/static-text';
import { useHeadingBelow } from '../../../ui/heading-level';
import { spokenWords } from '../../../words/spoken';
import classes from './frozen.module.css';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** A touchpoint for reading: what for, how often, and its agenda. */
export function FrozenTouchpoint({ view }: FrozenProps) {
  const { t } = useTranslation('touchpoints');
  const { purpose, schedule, minutes, agenda, body } = readView(Touchpoint, view);
  const below = useHeadingBelow();
  return (
    <Stack gap="sm">
      {purpose && <Text>{purpose}</Text>}
      <Text>
        {schedule ? rhythmInWords(schedule, spokenWords()) : t('noRhythm')} ·{' '}
        {t('minutes', { count: minutes })}
      </Text>
      <Title order={below} fz="sm">
        {t('agenda.title')}
      </Title>
      <ol className={classes.steps}>
        {agenda.map(({ id, title, minutes: own }) => (
          <li key={id} className={classes.step}>
            {title}
            {own !== null && <Text span c="dimmed">{` · ${t('minutes', { count: own })}`}</Text>}
          </li>
        ))}
      </ol>
      {body && <StaticText text={body} />}
    </Stack>
  );
}

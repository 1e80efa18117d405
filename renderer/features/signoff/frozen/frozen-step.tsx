import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { spokenSpan } from '#shared/domain/calendar/spoken-span';
import type { Step, StepDeadline, StepDuration } from '#shared/model/process';
import { StaticText } from '../../../editor/static-text';
import { weekdayName } from '../../agreements/recurrence';
import { useLocale } from '../../measurement/use-locale';
import classes from './frozen.module.css';
import type { NameIn } from './names';

interface Props {
  step: Step;
  /** 1 for the first. */
  place: number;
  nameOf: NameIn;
  /** Number and title of another step of the process, for branches. */
  stepName: NameIn;
}

/** One frozen step: what is done, by whom, by when, and how it goes on. */
export function FrozenStep({ step, place, nameOf, stepName }: Props) {
  const { t } = useTranslation('signoff');
  const span = useSpanWords();
  const lines = [
    ['duration', step.duration ? span(step.duration) : ''],
    ['inputs', step.inputs],
    ['outputs', step.outputs],
    ['checklist', step.checklist.map(({ title }) => title).join(' · ')],
    ['evidence', step.evidence],
    ['documents', step.documents.map(({ id }) => nameOf(id)).join(', ')],
  ] as const;
  const ways = step.branches.map(({ id, label, to }) => ({
    id,
    words: to ? t('frozen.branch', { label, step: stepName(to) }) : t('frozen.branchEnds', { label }),
  }));
  return (
    <li className={classes.step}>
      <div className={classes.stepHead}>
        <Text size="sm" fw={600} className={classes.words ?? ''}>
          {place}. {step.title}
        </Text>
        {step.deadline && (
          <Text size="sm" c="dimmed" className={classes.due ?? ''}>
            {span(step.deadline)}
          </Text>
        )}
      </div>
      <Text size="sm" className={classes.raci ?? ''} component="div">
        {Object.entries(step.raci).map(([role, letter]) => (
          <span key={role}>
            <strong>{letter === 'AR' ? 'A R' : letter}</strong> {nameOf(role)}
          </span>
        ))}
      </Text>
      {lines.map(
        ([line, words]) =>
          words && (
            <Text key={line} size="sm" c="dimmed" className={classes.words ?? ''}>
              {t(`frozen.${line}`)}: {words}
            </Text>
          ),
      )}
      {ways.map(({ id, words }) => (
        <Text key={id} size="sm" c="dimmed" className={classes.words ?? ''}>
          {words}
        </Text>
      ))}
      {!step.goesOn && (
        <Text size="sm" c="dimmed">
          {t('frozen.goesNoFurther')}
        </Text>
      )}
      {step.notes && (
        <div className={classes.notes}>
          <StaticText text={step.notes} />
        </div>
      )}
    </li>
  );
}

/** A deadline or a span of working time in words. */
function useSpanWords(): (span: StepDeadline | StepDuration) => string {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  return (span) => {
    if (span.kind === 'workingHours') {
      const { unit, count } = spokenSpan(span.hours);
      return t(`frozen.deadlines.${unit}`, { count });
    }
    if (span.kind === 'workingDays') return t('frozen.deadlines.workingDays', { count: span.days });
    return t('frozen.deadlines.weekday', { weekday: weekdayName(span.weekday, locale), time: span.time });
  };
}

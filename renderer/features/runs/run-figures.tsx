import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { spokenSpan } from '#shared/domain/calendar/spoken-span';
import type { RunFigures, StepFigures } from '#shared/domain/runs/figures';
import { TeamMark } from '../../ui/team-mark';
import { useDeadlineWords } from '../processes/deadline-field';
import classes from './runs.module.css';

const HOUR_MS = 3_600_000;

/** Working time in words; a dash where there is none to tell. */
function useTime(): (ms: number | null) => string {
  const { t } = useTranslation('runs');
  return (ms) => {
    if (ms === null) return '–';
    const { unit, count } = spokenSpan(ms / HOUR_MS);
    return t(`figures.${unit}`, { count: unit === 'hours' ? Math.round(count * 10) / 10 : count });
  };
}

/** The step at which runs wait longest; null where none waits. */
function slowest(steps: readonly StepFigures[]): string | null {
  const most = steps.reduce<StepFigures | null>(
    (found, step) => ((step.waiting ?? 0) > (found?.waiting ?? 0) ? step : found),
    null,
  );
  return most?.step ?? null;
}

/** How long each step takes and waits in its runs, beside what the process says. */
export function RunFiguresTable({ figures }: { figures: RunFigures }) {
  const { t } = useTranslation('runs');
  const time = useTime();
  const say = useDeadlineWords();
  const { runs, done, stopped, cycle, steps } = figures;
  const longest = slowest(steps);
  const of = (count: number, all: number): string => (all === 0 ? '–' : t('figures.ofAll', { count, all }));
  return (
    <>
      <Text>
        {[
          t('figures.sum', { done, runs }),
          stopped > 0 && t('figures.stopped', { count: stopped }),
          cycle !== null && t('figures.cycle', { time: time(cycle) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table} aria-label={t('process.figures')}>
          <thead>
            <tr>
              <th scope="col">{t('figures.step')}</th>
              <th scope="col">{t('figures.here')}</th>
              <th scope="col">{t('figures.done')}</th>
              <th scope="col">{t('figures.working')}</th>
              <th scope="col">{t('figures.planned')}</th>
              <th scope="col">{t('figures.within')}</th>
              <th scope="col">{t('figures.waiting')}</th>
              <th scope="col">{t('figures.late')}</th>
              <th scope="col">{t('figures.returned')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.step}>
                <th scope="row">
                  {step.team && <TeamMark team={step.team} />} {step.title || t('run.untitledStep')}
                </th>
                <td>{step.here || '–'}</td>
                <td>{step.done}</td>
                <td className={classes.number}>{time(step.working)}</td>
                <td>{say(step.planned) || '–'}</td>
                <td className={classes.number}>{step.planned ? of(step.within, step.done) : '–'}</td>
                <td className={classes.number}>
                  {time(step.waiting)}
                  {step.step === longest && (
                    <Text size="sm" c="var(--accord-warn)">
                      {t('figures.slowest')}
                    </Text>
                  )}
                </td>
                <td className={classes.number}>{of(step.late, step.withDeadline)}</td>
                <td>{step.returned || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size="sm" c="dimmed" mt="xs">
        {t('figures.note')}
      </Text>
    </>
  );
}

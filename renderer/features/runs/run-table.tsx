import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunLine } from '#shared/contract/runs';
import { TeamMark } from '../../ui/team-mark';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { RunMark } from './run-mark';
import classes from './runs.module.css';

/** When a step is due, and whether that is past; nothing where it has no deadline. */
export function RunDue({ dueAt, late }: Pick<RunLine, 'dueAt' | 'late'>) {
  const { t } = useTranslation('runs');
  const locale = useLocale();
  if (dueAt === null) return null;
  return (
    <Text span size="sm" c={late ? 'var(--accord-warn)' : 'inherit'} className={classes.number ?? ''}>
      {dayAndTime(dueAt, locale)}
      {late && ` · ${t('late')}`}
    </Text>
  );
}

/** Runs as a table. */
export function RunTable({ runs }: { runs: readonly RunLine[] }) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too
    <div className={classes.scroll} tabIndex={0}>
      <table className={classes.table} aria-label={t('list')}>
        <thead>
          <tr>
            <th scope="col">{t('columns.title')}</th>
            <th scope="col">{t('columns.step')}</th>
            <th scope="col">{t('columns.doers')}</th>
            <th scope="col">{t('columns.due')}</th>
            <th scope="col">{t('columns.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <Link to="/runs/$id" params={{ id: run.id }} className={classes.link}>
                  {run.title || common('untitled')}
                </Link>
                <Text size="sm" c="dimmed" fw={400}>
                  {t('progress', { finished: run.finished, steps: run.steps })}
                </Text>
              </th>
              <td>{run.step && (run.step.title || t('run.untitledStep'))}</td>
              <td className={classes.doers}>
                {run.step?.team && <TeamMark team={run.step.team} />}{' '}
                {run.step && (run.doers.map(({ name }) => name).join(', ') || t('nobody'))}
              </td>
              <td>
                <RunDue dueAt={run.dueAt} late={run.late} />
              </td>
              <td>
                <RunMark standing={run.standing} />
                {run.reason && (
                  <Text size="sm" c="dimmed">
                    {run.reason}
                  </Text>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

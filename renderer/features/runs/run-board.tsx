import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunLine } from '#shared/contract/runs';
import { TeamMark } from '../../ui/team-mark';
import type { Lane } from './lanes';
import { RunMark } from './run-mark';
import { RunDue } from './run-table';
import classes from './runs.module.css';

/** Runs as cards in lanes. They are moved by what is done in them, never by hand. */
export function RunBoard({ lanes }: { lanes: readonly Lane[] }) {
  const { t } = useTranslation('runs');
  return (
    <section className={classes.board} aria-label={t('views.board')}>
      {lanes.map(({ id, title, runs }) => (
        <section key={id} className={classes.lane} aria-label={title}>
          <h2 className={classes.laneHead}>
            <span className={classes.laneName}>{title}</span>
            <span className={classes.count} aria-hidden>
              {runs.length}
            </span>
          </h2>
          <ul className={classes.cards}>
            {runs.map((run) => (
              <Card key={run.id} run={run} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Card({ run }: { run: RunLine }) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  return (
    <li className={classes.card}>
      <Link to="/runs/$id" params={{ id: run.id }} className={classes.link}>
        {run.title || common('untitled')}
      </Link>
      {run.step && (
        <Text size="sm">
          {run.step.team && <TeamMark team={run.step.team} />} {run.step.title || t('run.untitledStep')}
        </Text>
      )}
      {run.step && (
        <Text size="sm" c="dimmed">
          {run.doers.map(({ name }) => name).join(', ') || t('nobody')}
        </Text>
      )}
      <RunDue dueAt={run.dueAt} late={run.late} />
      <div>
        <RunMark standing={run.standing} />
      </div>
      {run.reason && (
        <Text size="sm" c="dimmed">
          {run.reason}
        </Text>
      )}
    </li>
  );
}

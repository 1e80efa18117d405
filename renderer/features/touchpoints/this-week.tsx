import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RunLine } from '#shared/contract/runs';
import type { MeetingSummary } from '#shared/contract/touchpoints';
import { orpc } from '../../app/api';
import { addDays, cityOf, dayAndTime, today, wallClock } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { RunMark } from '../runs/run-mark';
import { RunDue } from '../runs/run-table';
import { StandingMark } from './standing-mark';
import classes from './touchpoints.module.css';

/** The Monday of the week that a day is in. */
const mondayOf = (day: string): string => addDays(day, -((wallClock(day).getUTCDay() + 6) % 7));

/** This week, from Monday to Sunday, as it is asked for. */
export function weekInput(): { from: string; to: string } {
  const from = mondayOf(today());
  return { from, to: addDays(from, 6) };
}

/** Due within these days, or late from before: runs with a step that somebody is at. */
const stepsDue = (runs: readonly RunLine[], { to }: { to: string }): RunLine[] =>
  runs
    .filter(({ step, dueAt }) => step !== null && dueAt !== null && dueAt.slice(0, 10) <= to)
    .sort((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? ''));

/**
 * The touchpoints of this week, and the steps of runs that are due in it; nothing where there are none.
 * @param mine only those that the member who acts takes part in, or is to do
 */
export function ThisWeek({ mine = false }: { mine?: boolean }) {
  const { t } = useTranslation('touchpoints');
  const week = weekInput();
  const { data: all = [] } = useQuery(orpc.touchpoints.meetings.queryOptions({ input: week }));
  const { data: runs = [] } = useQuery(orpc.runs.list.queryOptions());
  const meetings = mine ? all.filter((each) => each.mine) : all;
  const due = stepsDue(mine ? runs.filter((each) => each.mine) : runs, week);
  if (meetings.length + due.length === 0) return null;
  return (
    <section aria-labelledby="this-week" style={{ marginBottom: 32 }}>
      <Title order={2} id="this-week" mb={6}>
        {t('thisWeek')}
      </Title>
      <ul className={classes.rows}>
        {meetings.map((meeting) => (
          <Line key={`${meeting.record} ${meeting.meeting}`} {...meeting} />
        ))}
        {due.map((run) => (
          <StepLine key={run.id} run={run} />
        ))}
      </ul>
    </section>
  );
}

function Line({ record, title, meeting, start, timeZone, place, standing, openActions }: MeetingSummary) {
  const { t } = useTranslation('touchpoints');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const open = openActions > 0 ? t('openActions', { count: openActions }) : '';
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Link
          to="/touchpoints/$id/meetings/$meeting"
          params={{ id: record, meeting }}
          className={classes.link}
        >
          {title || common('untitled')}
        </Link>
        <Text size="sm" c="dimmed">
          {[`${dayAndTime(start, locale)} ${cityOf(timeZone)}`, place, open].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <StandingMark standing={standing} />
    </li>
  );
}

function StepLine({ run: { id, title, step, dueAt, late, standing } }: { run: RunLine }) {
  const { t } = useTranslation('touchpoints');
  const { t: common } = useTranslation();
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Link to="/runs/$id" params={{ id }} className={classes.link}>
          {step?.title || common('untitled')}
        </Link>
        <Text size="sm" c="dimmed">
          {t('stepDue')} <RunDue dueAt={dueAt} late={late} /> · {title}
        </Text>
      </div>
      <RunMark standing={standing} />
    </li>
  );
}

import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '#shared/contract/touchpoints';
import { orpc } from '../../app/api';
import { addDays, cityOf, dayAndTime, today, wallClock } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { StandingMark } from './standing-mark';
import classes from './touchpoints.module.css';

/** The Monday of the week that a day is in. */
const mondayOf = (day: string): string => addDays(day, -((wallClock(day).getUTCDay() + 6) % 7));

/** This week, from Monday to Sunday, as it is asked for. */
export function weekInput(): { from: string; to: string } {
  const from = mondayOf(today());
  return { from, to: addDays(from, 6) };
}

/**
 * The touchpoints of this week; nothing where there are none.
 * @param mine only those that the member who acts takes part in
 */
export function ThisWeek({ mine = false }: { mine?: boolean }) {
  const { t } = useTranslation('touchpoints');
  const { data = [] } = useQuery(orpc.touchpoints.meetings.queryOptions({ input: weekInput() }));
  const shown = mine ? data.filter((each) => each.mine) : data;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="this-week" style={{ marginBottom: 32 }}>
      <Title order={2} id="this-week" mb={6}>
        {t('thisWeek')}
      </Title>
      <ul className={classes.rows}>
        {shown.map((meeting) => (
          <Line key={`${meeting.record} ${meeting.meeting}`} {...meeting} />
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

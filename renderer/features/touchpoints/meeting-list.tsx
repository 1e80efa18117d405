import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY, isoAt } from '#shared/domain/calendar/days';
import { type MeetingLine, meetingsIn } from '#shared/domain/touchpoints/meetings';
import { orderedIds, placeItem } from '#shared/model/binding/ordered';
import { writeRegister } from '#shared/model/binding/register';
import type { MeetingTime, Touchpoint } from '#shared/model/touchpoint';
import type { DocumentSession } from '../../app/document/session';
import { dayAndTime, today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { StandingMark } from './standing-mark';
import { TimeDialog } from './time-dialog';
import classes from './touchpoints.module.css';

interface Props {
  id: string;
  session: DocumentSession;
  view: Touchpoint;
  /** Epoch milliseconds. */
  now: number;
  disabled: boolean;
}

/** So many meetings to come are listed, and so many days back. */
const COMING = 3;
const AHEAD_DAYS = 190;
const BACK_DAYS = 400;
/** Older ones are asked for. */
const PAST = 8;

/** Meetings to come and those so far; each leads to its page. */
export function MeetingList({ id, session, view, now, disabled }: Props) {
  const { t } = useTranslation('touchpoints');
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const { coming, past } = useMemo(() => {
    const lines = meetingsIn(view, { from: now - BACK_DAYS * DAY, to: now + AHEAD_DAYS * DAY }, now);
    const over = lines.filter(({ end, standing }) => end <= now || standing === 'held');
    return {
      coming: lines.filter((line) => !over.includes(line)).slice(0, COMING),
      past: over.reverse(),
    };
  }, [view, now]);
  const timeZone = view.schedule?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const add = (moved: MeetingTime): void => {
    session.newStep();
    session.change((doc, author) => {
      const ids = orderedIds(doc, 'meetings');
      placeItem(doc, 'meetings', moved.date, ids.filter((each) => each < moved.date).at(-1) ?? null);
      writeRegister(doc, `meetings/${moved.date}/moved`, moved, author);
    });
    session.newStep();
    void navigate({ to: '/touchpoints/$id/meetings/$meeting', params: { id, meeting: moved.date } });
  };
  const shown = all ? past : past.slice(0, PAST);
  return (
    <section className={classes.section} aria-labelledby="meetings">
      <h2 id="meetings" className={classes.heading}>
        {t('meetings.title')}
      </h2>
      {coming.length + past.length === 0 && <Text c="dimmed">{t('meetings.none')}</Text>}
      <Lines id={id} view={view} lines={coming} label={t('meetings.coming')} />
      {shown.length > 0 && <h3 className={classes.sub}>{t('meetings.past')}</h3>}
      <Lines id={id} view={view} lines={shown} label={t('meetings.past')} />
      {past.length > shown.length && (
        <Button size="compact-sm" variant="subtle" mt={6} me={6} onClick={() => setAll(true)}>
          {t('meetings.earlier', { count: past.length - shown.length })}
        </Button>
      )}
      {!disabled && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          c="dimmed"
          mt={6}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('meetings.add')}
        </Button>
      )}
      {adding && (
        <TimeDialog
          title={t('meetings.addTitle')}
          submit={t('meetings.addSubmit')}
          initial={{ date: today(), time: view.schedule?.time ?? '10:00', timeZone }}
          fault={({ date }) =>
            [...coming, ...past].some((each) => each.id === date) ? t('meetings.exists') : null
          }
          onChoose={add}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

interface LinesProps {
  id: string;
  view: Touchpoint;
  lines: readonly MeetingLine[];
  label: string;
}

function Lines({ id, view, lines, label }: LinesProps) {
  const { t } = useTranslation('touchpoints');
  const locale = useLocale();
  if (lines.length === 0) return null;
  return (
    <ul className={classes.rows} aria-label={label}>
      {lines.map(({ id: meeting, start, standing, reason, moved }) => {
        const own = view.meetings.find((each) => each.id === meeting);
        const zone = own?.moved?.timeZone ?? view.schedule?.timeZone ?? 'UTC';
        const decided = own?.decisions.length ?? 0;
        const more = [
          moved ? t('meetings.moved') : '',
          standing === 'skipped' ? reason : '',
          decided > 0 ? t('meetings.decisions', { count: decided }) : '',
        ].filter(Boolean);
        return (
          <li key={meeting} className={classes.row} data-path={`meetings/${meeting}`}>
            <div className={classes.words}>
              <Link to="/touchpoints/$id/meetings/$meeting" params={{ id, meeting }} className={classes.link}>
                {dayAndTime(isoAt(start, zone), locale)}
              </Link>
              {more.length > 0 && (
                <Text size="sm" c="dimmed">
                  {more.join(' · ')}
                </Text>
              )}
            </div>
            <StandingMark standing={standing} />
          </li>
        );
      })}
    </ul>
  );
}

import { Link, type LinkProps } from '@tanstack/react-router';
import type { HistoryEntry } from '#shared/domain/history/entries';
import { recordLink } from '../../app/record-link';
import { absolute, timeOf } from '../../ui/dates';
import { TeamMark } from '../../ui/team-mark';
import { useLocale } from '../measurement/use-locale';
import classes from './history-screen.module.css';

/** One thing that happened: when, whose team, and what, with the way to the record or the version. */
export function HistoryLine({ entry, text }: { entry: HistoryEntry; text: string }) {
  const locale = useLocale();
  const { at, authorTeam, record, recordKind, proposal } = entry;
  const to =
    record !== null && proposal !== null
      ? ({ to: '/records/$id/versions/$proposal', params: { id: record, proposal } } as const)
      : record !== null && recordKind !== null
        ? recordLink(recordKind, record)
        : null;
  return (
    <li className={classes.line}>
      <time className={classes.time} dateTime={at} title={absolute(at, { locale })}>
        {timeOf(at, { locale })}
      </time>
      <span className={classes.mark}>{authorTeam !== null && <TeamMark team={authorTeam} />}</span>
      {to ? (
        <Link {...(to as LinkProps)} className={classes.text}>
          {text}
        </Link>
      ) : (
        <span className={classes.text}>{text}</span>
      )}
    </li>
  );
}

import type { VersionState } from './versions';
import { missingSignatures } from './who';

/** Without a date of its own a proposal is asked for within a week. */
const WEEK_MS = 7 * 86_400_000;

interface Names {
  member(id: string): string;
  team(id: string): string;
}

/** What a reminder says, and the day that goes into a calendar. */
export interface ReminderText {
  to: string[];
  subject: string;
  text: string;
  /** ISO date. */
  day: string;
  /** The line of the calendar. */
  entry: string;
}

const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/**
 * The mail that asks those who have not signed an open proposal yet.
 * @param now ISO 8601 UTC
 */
export function reminderOf(open: VersionState, names: Names, now: string): ReminderText {
  const { proposal } = open;
  const missing = missingSignatures(open);
  const to = [...new Set(missing.map(({ member }) => names.member(member)))];
  const teams = [...new Set(missing.map(({ team }) => names.team(team)))];
  const week = new Date(Date.parse(now) + WEEK_MS).toISOString().slice(0, 10);
  const day = proposal.dueOn ?? week;
  const subject = `To sign: ${proposal.record.title}`;
  const text = [
    `Hello ${list(to)},`,
    '',
    `“${proposal.record.title}” waits for the signature of ${list(teams)}. ${names.member(proposal.author)} proposed it on ${inWords(proposal.at.slice(0, 10))}.`,
    ...(proposal.dueOn ? [`Please sign it by ${inWords(proposal.dueOn)}.`] : []),
    `It is to count from ${inWords(proposal.effectiveOn)}. Nothing is agreed before both teams have signed.`,
    '',
    'To read and sign it, open Accord: it stands on Home, under “Waiting for me”. If you do not agree, decline it there and say why.',
    '',
  ].join('\n');
  return { to, subject, text, day, entry: `Sign “${proposal.record.title}” in Accord` };
}

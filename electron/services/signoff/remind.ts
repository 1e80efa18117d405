import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import type { Reminder } from '#shared/contract/signoff';
import { type ReminderText, reminderOf } from '#shared/domain/signoff/reminder';
import { mailFile } from '#shared/export/mail';
import { newId, slug } from '#shared/model/ids';
import type { Session } from '../session';
import { openProposal } from './open';

/** A whole day in a calendar, with a word the day before. */
function calendarOf({ day, entry, text }: ReminderText, proposal: string, now: string): string {
  const calendar = new ICalCalendar({ name: entry, method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({
    // The same proposal is the same entry, however often it is sent.
    id: `${proposal.slice(0, 32)}@accord`,
    stamp: new Date(now),
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    summary: entry,
    description: text,
  });
  event.createAlarm({ triggerBefore: 24 * 60 * 60 });
  return calendar.toString();
}

/** The mail that asks for the signatures which a record's open proposal waits for. NOT_ALLOWED. */
export function remind(session: Session, id: string): Reminder {
  const open = openProposal(session, id);
  const { history } = session;
  const now = session.now();
  const names = {
    member: (member: string) => history.members.get(member)?.name ?? member,
    team: (team: string) => history.genesis?.teams.find((each) => each.id === team)?.name ?? team,
  };
  const reminder = reminderOf(open, names, now);
  const ics = calendarOf(reminder, open.proposal.hash, now);
  const mail = mailFile({
    ...{ subject: reminder.subject, text: reminder.text, at: now, boundary: `accord-${newId(24)}` },
    files: [{ name: 'sign.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', content: ics }],
  });
  return {
    to: reminder.to,
    subject: reminder.subject,
    text: reminder.text,
    eml: {
      name: `${slug(reminder.subject) || 'to-sign'}.eml`,
      bytes: new TextEncoder().encode(mail),
    },
  };
}

import type { ICalCalendar, ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { DateRule, rulePart } from '#shared/domain/schedule/rule';
import { timeOfMeeting } from '#shared/domain/touchpoints/occurrences';
import type { Schedule } from '#shared/model/commitment';
import type { Meeting, Touchpoint } from '#shared/model/touchpoint';
import { localText, onClock, utcText, type Zoned, zoned } from './moments';

/** One touchpoint for a calendar. */
export interface CalendarTouchpoint {
  id: string;
  view: Touchpoint;
}

/** An end of the rule in UTC, as RFC 5545 wants it where the start names a zone. */
function ruleText(schedule: Schedule): string {
  const until = rulePart(schedule.rrule, 'UNTIL');
  if (until === undefined) return schedule.rrule;
  const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  return schedule.rrule.replace(/UNTIL=[^;]+/, `UNTIL=${utcText(onClock(day, schedule))}`);
}

const described = ({ purpose, agenda }: Touchpoint): string =>
  [purpose, ...agenda.map(({ title, minutes }) => `- ${title}${minutes === null ? '' : ` (${minutes} min)`}`)]
    .filter(Boolean)
    .join('\n');

/** The first day of the rule, as it stands before days are left out: from it a calendar counts. */
function firstDay({ rrule, start }: Schedule): string | null {
  try {
    return new DateRule(rrule, start, []).first(start, 1)[0]?.toString() ?? null;
  } catch {
    return null;
  }
}

/** Is a day one that the schedule has? */
function isOfSchedule(schedule: Schedule | null, day: string): boolean {
  if (!schedule) return false;
  const date = Temporal.PlainDate.from(day);
  return new DateRule(schedule.rrule, schedule.start, schedule.except).between(date, date).length > 0;
}

/** Adds a touchpoint's series, the meetings that were moved within it, and those beside it. */
export function addTouchpoint(
  calendar: ICalCalendar,
  { id, view }: CalendarTouchpoint,
  file: { workspace: string; now: string },
): void {
  const uid = `${id}.${file.workspace.slice(0, 16)}`;
  const { schedule, minutes, meetings } = view;
  const event = (start: Zoned, more: Partial<ICalEventData>): void => {
    calendar.createEvent({
      id: `${uid}@accord`,
      stamp: new Date(file.now),
      start,
      end: start.add({ minutes }),
      timezone: start.timeZoneId,
      summary: view.title,
      description: described(view),
      location: view.place || null,
      ...more,
    });
  };
  const first = schedule && firstDay(schedule);
  const calledOff = (meeting: Meeting): boolean => meeting.outcome === 'skipped';
  if (schedule && first) {
    const out = [...schedule.except, ...meetings.filter(calledOff).map((each) => each.id)]
      .filter((day) => day >= first)
      .sort();
    const left = [...new Set(out)].map((day) => localText(onClock(day, schedule)));
    const except = left.length > 0 ? `\r\nEXDATE;TZID=${schedule.timeZone}:${left.join(',')}` : '';
    event(onClock(first, schedule), { repeating: `RRULE:${ruleText(schedule)}${except}` });
  }
  for (const meeting of meetings) {
    const time = meeting.moved && timeOfMeeting(view, meeting);
    if (!meeting.moved || !time || calledOff(meeting)) continue;
    const start = zoned(time.start, meeting.moved.timeZone);
    if (schedule && isOfSchedule(schedule, meeting.id))
      event(start, { recurrenceId: onClock(meeting.id, schedule) });
    else event(start, { id: `${uid}.${meeting.id}@accord` });
  }
}

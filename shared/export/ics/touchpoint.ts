import { ICalCalendar as Calendar, type ICalCalendar, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { DateRule, rulePart } from '#shared/domain/schedule/rule';
import { timeOfMeeting } from '#shared/domain/touchpoints/occurrences';
import type { Schedule } from '#shared/model/commitment';
import type { Meeting, Touchpoint } from '#shared/model/touchpoint';
import { vtimezone } from './time-zone';

/** One touchpoint for a calendar. */
export interface CalendarTouchpoint {
  id: string;
  view: Touchpoint;
}

export interface CalendarFile {
  touchpoints: readonly CalendarTouchpoint[];
  name: string;
  /** Id of the workspace: the same touchpoint is the same entry, however often it is exported. */
  workspace: string;
  /** ISO 8601 UTC. */
  now: string;
}

type Zoned = Temporal.ZonedDateTime;

const zoned = (at: number, timeZone: string): Zoned =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

const onClock = (day: string, { time, timeZone }: Pick<Schedule, 'time' | 'timeZone'>): Zoned =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time });

const localText = (at: Zoned): string =>
  at.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const utcText = (at: Zoned): string => `${localText(at.withTimeZone('UTC'))}Z`;

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
function add(calendar: ICalCalendar, { id, view }: CalendarTouchpoint, file: CalendarFile): void {
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

/** The first moment that a zone has to be right for. */
const since = (touchpoints: readonly CalendarTouchpoint[]): number =>
  Math.min(
    ...touchpoints.flatMap(({ view }) => [
      ...(view.schedule ? [Date.parse(view.schedule.start)] : []),
      ...view.meetings.map(({ id }) => Date.parse(id)),
    ]),
    Date.parse('2040-01-01'),
  );

/**
 * Touchpoints as an iCalendar file (RFC 5545) that calendars subscribe to or take in: one series each with the zone's
 * own clock, what was called off left out, what was moved as an exception of the series.
 */
export function touchpointCalendar(file: CalendarFile): string {
  const calendar = new Calendar({ name: file.name, prodId: { company: 'Accord', product: 'Accord' } });
  const from = since(file.touchpoints);
  // Without a zone of the file's own: stamps are then in UTC, as they must be.
  calendar.timezone({ name: null, generator: (zone: string) => vtimezone(zone, from) });
  for (const touchpoint of file.touchpoints) add(calendar, touchpoint, file);
  return calendar.toString();
}

import { ICalCalendar as Calendar } from 'ical-generator';
import { addAgreement, type CalendarAgreement } from './agreement';
import { vtimezone } from './time-zone';
import { addTouchpoint, type CalendarTouchpoint } from './touchpoint';

export interface CalendarFile {
  touchpoints: readonly CalendarTouchpoint[];
  agreements: readonly CalendarAgreement[];
  name: string;
  /** Id of the workspace: the same record is the same entry, however often it is exported. */
  workspace: string;
  /** ISO 8601 UTC. */
  now: string;
}

/** The first moment that a zone has to be right for. */
const since = ({ touchpoints, agreements }: CalendarFile): number =>
  Math.min(
    ...touchpoints.flatMap(({ view }) => [
      ...(view.schedule ? [Date.parse(view.schedule.start)] : []),
      ...view.meetings.map(({ id }) => Date.parse(id)),
    ]),
    ...agreements.flatMap(({ promises }) =>
      promises.map(({ commitment }) => Date.parse(commitment.schedule.start)),
    ),
    Date.parse('2040-01-01'),
  );

/**
 * Touchpoints, and the deadlines and the review of agreements, as an iCalendar file (RFC 5545) that calendars subscribe
 * to or take in: one series each with the zone's own clock, what was called off left out, what was moved as an
 * exception of the series.
 */
export function calendarFile(file: CalendarFile): string {
  const calendar = new Calendar({ name: file.name, prodId: { company: 'Accord', product: 'Accord' } });
  const from = since(file);
  // Without a zone of the file's own: stamps are then in UTC, as they must be.
  calendar.timezone({ name: null, generator: (zone: string) => vtimezone(zone, from) });
  for (const touchpoint of file.touchpoints) addTouchpoint(calendar, touchpoint, file);
  for (const agreement of file.agreements) addAgreement(calendar, agreement, file);
  return calendar.toString();
}

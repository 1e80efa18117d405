import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '#shared/domain/touchpoints/occurrences';
import { calendarFile } from '#shared/export/ics/calendar';
import { vtimezone } from '#shared/export/ics/time-zone';
import { Touchpoint } from '#shared/model/touchpoint';

const NOW = '2026-02-01T12:00:00.000Z';
const mondays = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '10:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-01',
  except: [] as string[],
};
const touchpoint = (fields: Record<string, unknown> = {}): Touchpoint =>
  Touchpoint.parse({ title: 'Weekly lead review', schedule: mondays, ...fields });
const fileOf = (view: Touchpoint): string =>
  calendarFile({
    touchpoints: [{ id: 'review', view }],
    agreements: [],
    name: 'Review',
    workspace: 'ab'.repeat(32),
    now: NOW,
  });

/** The events of a file as a calendar reads it, with the zones that the file itself brings. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The starts of a series, up to a moment, in UTC; exceptions are related first. */
function startsIn(text: string, until: string): string[] {
  ICAL.TimezoneService.reset();
  const events = read(text);
  const series = events.filter((event) => !event.isRecurrenceException());
  const found: string[] = [];
  for (const one of series) {
    for (const event of events)
      if (event.isRecurrenceException() && event.uid === one.uid) one.relateException(event);
    const all = one.iterator();
    for (let next = all.next(); next; next = all.next()) {
      const start = one.isRecurring() ? one.getOccurrenceDetails(next).startDate : one.startDate;
      const at = start.toJSDate().toISOString();
      if (next.toJSDate().toISOString() > until) break;
      found.push(at);
    }
  }
  return found.sort();
}

describe('a touchpoint as a calendar file', () => {
  it('is read by another program as the same meetings, over both changes of the clocks', () => {
    const view = touchpoint();
    const until = '2027-01-01T00:00:00.000Z';
    const ours = occurrencesOf(view, Date.parse('2026-01-01T00:00:00Z'), Date.parse(until));
    expect(startsIn(fileOf(view), until)).toEqual(ours.map(({ start }) => new Date(start).toISOString()));
    expect(ours).toHaveLength(52);
  });

  it('keeps its name from one export to the next, and stamps in UTC', () => {
    const text = fileOf(touchpoint());
    expect(text).toContain('UID:review.abababababababab@accord\r\n');
    expect(text).toContain('DTSTAMP:20260201T120000Z\r\n');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260105T100000\r\n');
    expect(fileOf(touchpoint())).toBe(text);
  });

  it('leaves out what was called off, and puts what was moved where it is', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    const view = touchpoint({
      meetings: [
        { id: '2026-01-12', outcome: 'skipped', reason: 'fair' },
        { id: '2026-01-19', moved: { date: '2026-01-20', time: '14:00', ...berlin } },
        { id: '2026-01-22', moved: { date: '2026-01-22', time: '08:00', ...berlin } },
      ],
    });
    expect(startsIn(fileOf(view), '2026-01-31T00:00:00.000Z')).toEqual([
      '2026-01-05T09:00:00.000Z',
      '2026-01-20T13:00:00.000Z',
      '2026-01-22T07:00:00.000Z',
      '2026-01-26T09:00:00.000Z',
    ]);
  });

  it('counts from the first day of the rule, also where that one is left out', () => {
    const view = touchpoint({
      schedule: { ...mondays, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=3', except: ['2026-01-01'] },
    });
    expect(startsIn(fileOf(view), '2027-01-01T00:00:00.000Z')).toEqual([
      '2026-01-15T09:00:00.000Z',
      '2026-01-29T09:00:00.000Z',
    ]);
  });

  it('ends with the last day, in UTC', () => {
    const view = touchpoint({ schedule: { ...mondays, rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260119' } });
    expect(fileOf(view)).toContain('UNTIL=20260119T090000Z');
    expect(startsIn(fileOf(view), '2027-01-01T00:00:00.000Z')).toHaveLength(3);
  });

  it('holds nothing for a rhythm that never comes to pass', () => {
    const view = touchpoint({ schedule: { ...mondays, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } });
    expect(read(fileOf(view))).toEqual([]);
  });
});

describe('the clocks of a zone', () => {
  it.each([
    ['Europe/Berlin', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
    ['America/New_York', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
    ['Australia/Sydney', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'],
    ['Asia/Kolkata', 'TZOFFSETTO:+0530'],
    // Its clocks follow the moon: day by day.
    ['Africa/Casablanca', 'RDATE:'],
  ])('of %s are told', (zone, part) => {
    const text = vtimezone(zone, Date.parse('2026-01-01'));
    expect(text).toContain(part);
    ICAL.TimezoneService.reset();
    const parsed = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
    for (let month = 0; month < 60; month += 1) {
      const wall = new Date(Date.UTC(2026, month, 15, 12));
      const at = ICAL.Time.fromData(
        {
          year: wall.getUTCFullYear(),
          month: wall.getUTCMonth() + 1,
          day: 15,
          hour: 12,
          minute: 0,
          second: 0,
        },
        parsed,
      );
      const local = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', day: '2-digit' });
      expect(local.format(at.toJSDate()), `${zone} ${wall.toISOString()}`).toBe('15, 12');
    }
  });
});

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { calendarFile } from '#shared/export/ics/calendar';
import { tellIn } from '#shared/export/language';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';

const NOW = '2026-02-01T12:00:00.000Z';
const schedule = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '09:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-05',
};
const calendar = workCalendar(
  Calendar.parse({ team: 'marketing', timeZone: 'Europe/Berlin', holidays: { country: 'DE' } }),
  2025,
  2028,
);
const promise = (fields: Record<string, unknown>) => ({
  commitment: Commitment.parse({
    ...{ id: 'c', owedBy: 'marketing', owedTo: 'sales', schedule, title: 'Leads handed over' },
    ...{ metric: 'count', target: { value: 50, unit: 'leads', bound: 'atLeast' } },
    ...{ deadline: { kind: 'schedule' } },
    ...fields,
  }),
  sentence: 'Marketing hands over at least 50 leads.',
  calendar,
});
const decided = {
  ...{ id: 'd', title: 'Decision', metric: 'timeliness', owedBy: 'sales', owedTo: 'marketing' },
  ...{ target: { value: 0.95, unit: 'ratio', bound: 'atLeast' } },
};

const fileOf = (...promises: ReturnType<typeof promise>[]): string =>
  calendarFile({
    touchpoints: [],
    agreements: [{ id: 'sla', title: 'Lead agreement', reviewOn: '2027-01-04', promises }],
    name: 'SLA',
    workspace: 'ab'.repeat(32),
    now: NOW,
  });

/** What another program reads: each series' moments in UTC up to a day, exceptions related, by their names. */
function read(text: string, until: string): Record<string, string[]> {
  ICAL.TimezoneService.reset();
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const found: Record<string, string[]> = {};
  for (const one of events.filter((event) => !event.isRecurrenceException())) {
    for (const other of events)
      if (other.isRecurrenceException() && other.uid === one.uid) one.relateException(other);
    const starts: string[] = [];
    const all = one.iterator();
    for (let next = all.next(); next && next.toJSDate().toISOString() < until; next = all.next()) {
      const start = one.isRecurring() ? one.getOccurrenceDetails(next).startDate : one.startDate;
      starts.push(start.isDate ? start.toString() : start.toJSDate().toISOString());
    }
    found[`${one.uid} ${one.summary}`] = starts.sort();
  }
  return found;
}

describe('an agreement as a calendar file', () => {
  it('has each deadline as a series, where holidays move it, and the day of the review', () => {
    const text = fileOf(
      promise({}),
      promise({ ...decided, deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' } }),
    );
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO');
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE');
    const series = read(text, '2026-04-16');
    // Easter Monday is 6 April: what falls due then does so on the next day; the clocks change on 29 March.
    expect(series['sla.c.abababababababab@accord Due: Leads handed over']?.slice(-4)).toEqual([
      '2026-03-23T08:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
      '2026-04-07T07:00:00.000Z',
      '2026-04-13T07:00:00.000Z',
    ]);
    expect(series['sla.d.abababababababab@accord Due: Decision']?.slice(0, 2)).toEqual([
      '2026-01-07T16:00:00.000Z',
      '2026-01-14T16:00:00.000Z',
    ]);
    expect(read(text, '2028-01-01')['sla.review.abababababababab@accord Review due: Lead agreement']).toEqual(
      ['2027-01-04'],
    );
  });

  it('names single days where no rule says it, and nothing where each lead has a deadline of its own', () => {
    const monthly = { ...schedule, rrule: 'FREQ=MONTHLY;BYMONTHDAY=1', start: '2026-02-01' };
    const text = fileOf(
      promise({ schedule: monthly, deadline: { kind: 'weekday', weekday: 'FR', time: '12:00' } }),
      promise({ ...decided, deadline: { kind: 'workingHours', hours: 8 } }),
    );
    expect(Object.keys(read(text, '2026-06-01'))).toHaveLength(2);
    // Good Friday is a holiday, and the first of May, after which the Friday is a week later.
    expect(Object.values(read(text, '2026-05-09'))[0]).toEqual([
      '2026-02-06T11:00:00.000Z',
      '2026-03-06T11:00:00.000Z',
      '2026-04-07T10:00:00.000Z',
      '2026-05-08T10:00:00.000Z',
    ]);
    expect(text).toContain('RDATE;TZID=Europe/Berlin:');
  });

  it('is the same entry each time, in the language of the document', () => {
    expect(fileOf(promise({}))).toBe(fileOf(promise({})));
    expect(tellIn('de', () => fileOf(promise({})))).toContain('SUMMARY:Fällig: Leads handed over');
  });
});

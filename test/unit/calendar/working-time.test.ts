import { describe, expect, test } from 'vitest';
import { isoAt } from '#shared/domain/calendar/days';
import { publicHolidays, workCalendar } from '#shared/domain/calendar/holidays';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  CalendarError,
  moveOffHoliday,
  nextWeekdayAt,
  type WorkCalendar,
  workingTimeBetween,
} from '#shared/domain/calendar/working-time';
import { Calendar, officeWeek } from '#shared/model/calendar';

const at = (iso: string) => Date.parse(iso);

function office(timeZone: string, ...off: string[]): WorkCalendar {
  return { timeZone, hours: officeWeek(), off: new Set(off) };
}

describe('adding working hours', () => {
  test.each([
    ['within the day', 'Europe/Berlin', '2026-01-05T10:00:00+01:00', 2, '2026-01-05T12:00:00+01:00'],
    [
      'used up exactly at closing time',
      'Europe/Berlin',
      '2026-01-05T15:00:00+01:00',
      2,
      '2026-01-05T17:00:00+01:00',
    ],
    ['over the night', 'Europe/Berlin', '2026-01-05T16:00:00+01:00', 2, '2026-01-06T10:00:00+01:00'],
    [
      'out of hours, from the next opening',
      'Europe/Berlin',
      '2026-01-05T20:00:00+01:00',
      2,
      '2026-01-06T11:00:00+01:00',
    ],
    ['over a weekend', 'Europe/Berlin', '2026-01-09T16:30:00+01:00', 2, '2026-01-12T10:30:00+01:00'],
    [
      'over the spring change in Berlin',
      'Europe/Berlin',
      '2026-03-27T16:00:00+01:00',
      2,
      '2026-03-30T10:00:00+02:00',
    ],
    [
      'over the autumn change in New York',
      'America/New_York',
      '2026-10-30T16:00:00-04:00',
      2,
      '2026-11-02T10:00:00-05:00',
    ],
    ['in a half-hour zone', 'Asia/Kolkata', '2026-01-05T16:30:00+05:30', 1, '2026-01-06T09:30:00+05:30'],
    [
      'over the day that Apia left out',
      'Pacific/Apia',
      '2011-12-29T16:00:00-10:00',
      2,
      '2012-01-02T10:00:00+14:00',
    ],
  ])('%s', (_, zone, from, hours, expected) => {
    expect(isoAt(addWorkingHours(office(zone), at(from), hours), zone)).toBe(expected);
  });

  test('skips holidays', () => {
    const calendar = office('Europe/Berlin', '2026-01-06');
    expect(isoAt(addWorkingHours(calendar, at('2026-01-05T16:00:00+01:00'), 2), 'Europe/Berlin')).toBe(
      '2026-01-07T10:00:00+01:00',
    );
  });

  test('says so when nobody ever works', () => {
    const calendar: WorkCalendar = {
      ...office('UTC'),
      hours: { MO: [], TU: [], WE: [], TH: [], FR: [], SA: [], SU: [] },
    };
    expect(() => addWorkingHours(calendar, 0, 1)).toThrow(CalendarError);
  });
});

describe('adding working days', () => {
  test.each([
    ['the second working day', '2026-01-05T10:00:00+01:00', 2, '2026-01-07T12:00:00+01:00'],
    ['from a Saturday', '2026-01-10T10:00:00+01:00', 1, '2026-01-12T12:00:00+01:00'],
    ['the same day while its time lasts', '2026-01-05T12:00:00+01:00', 0, '2026-01-05T12:00:00+01:00'],
    ['the next day once it has passed', '2026-01-05T12:00:00.001+01:00', 0, '2026-01-06T12:00:00+01:00'],
    ['over a leap day', '2024-02-28T10:00:00+01:00', 2, '2024-03-01T12:00:00+01:00'],
    ['over the end of an ISO week 53', '2026-12-31T10:00:00+01:00', 1, '2027-01-01T12:00:00+01:00'],
  ])('%s', (_, from, days, expected) => {
    expect(isoAt(addWorkingDays(office('Europe/Berlin'), at(from), days, '12:00'), 'Europe/Berlin')).toBe(
      expected,
    );
  });
});

describe('the next weekday at a time', () => {
  test.each([
    ['two days on', 'Europe/Berlin', '2026-01-05T09:00:00+01:00', 'WE', '17:00', '2026-01-07T17:00:00+01:00'],
    [
      'the same day, later',
      'Europe/Berlin',
      '2026-01-07T09:00:00+01:00',
      'WE',
      '17:00',
      '2026-01-07T17:00:00+01:00',
    ],
    [
      'never the very moment',
      'Europe/Berlin',
      '2026-01-07T17:00:00+01:00',
      'WE',
      '17:00',
      '2026-01-14T17:00:00+01:00',
    ],
    [
      'over the change of the clocks',
      'Europe/Berlin',
      '2026-03-27T09:00:00+01:00',
      'MO',
      '00:00',
      '2026-03-30T00:00:00+02:00',
    ],
    [
      'a week on where the day was left out',
      'Pacific/Apia',
      '2011-12-29T09:00:00-10:00',
      'FR',
      '17:00',
      '2012-01-06T17:00:00+14:00',
    ],
  ] as const)('%s', (_, zone, from, weekday, time, expected) => {
    expect(isoAt(nextWeekdayAt(at(from), weekday, time, zone), zone)).toBe(expected);
  });
});

describe('holidays', () => {
  test('Germany keeps nine days in 2026, Bavaria also Epiphany', () => {
    const germany = publicHolidays({ country: 'DE' }, 2026, 2026).map(({ date }) => date);
    expect(germany).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ]);
    const bavaria = publicHolidays({ country: 'DE', region: 'BY' }, 2026, 2026).map(({ date }) => date);
    expect(bavaria).toContain('2026-01-06');
  });

  test('an unknown country or region is named', () => {
    expect(() => publicHolidays({ country: 'XX' }, 2026, 2026)).toThrow('unknown country "XX"');
    expect(() => publicHolidays({ country: 'DE', region: 'ZZ' }, 2026, 2026)).toThrow(
      'unknown region "ZZ" of DE',
    );
  });

  test('a deadline on a holiday moves to the same time on the next working day', () => {
    const calendar = workCalendar(
      Calendar.parse({
        team: 'marketing',
        timeZone: 'Europe/Berlin',
        holidays: { country: 'DE' },
        daysOff: [{ date: '2026-04-07' }],
      }),
      2026,
      2026,
    );
    const moved = (iso: string) => isoAt(moveOffHoliday(calendar, at(iso), 'Europe/Berlin'), 'Europe/Berlin');
    expect(moved('2026-04-06T09:00:00+02:00')).toBe('2026-04-08T09:00:00+02:00');
    expect(moved('2026-04-13T09:00:00+02:00')).toBe('2026-04-13T09:00:00+02:00');
    expect(moved('2026-01-10T09:00:00+01:00')).toBe('2026-01-10T09:00:00+01:00');
  });
});

test('days later is the same time on the wall', () => {
  expect(isoAt(addDays(at('2026-03-23T09:00:00+01:00'), 30, 'Europe/Berlin'), 'Europe/Berlin')).toBe(
    '2026-04-22T09:00:00+02:00',
  );
});

test('working time between two moments', () => {
  const calendar = office('Europe/Berlin', '2026-01-06');
  expect(workingTimeBetween(calendar, at('2026-01-05T16:00:00+01:00'), at('2026-01-07T10:00:00+01:00'))).toBe(
    2 * 3_600_000,
  );
});

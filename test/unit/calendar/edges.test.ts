import { describe, expect, test } from 'vitest';
import { isoAt } from '#shared/domain/calendar/days';
import { workedTable } from '#shared/domain/calendar/deadline-table';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  moveOffHoliday,
  nextWeekdayAt,
  type WorkCalendar,
  workingTimeBetween,
} from '#shared/domain/calendar/working-time';
import { officeWeek } from '#shared/model/calendar';

const at = (iso: string) => Date.parse(iso);
const office = (timeZone: string, ...off: string[]): WorkCalendar => ({
  timeZone,
  hours: officeWeek(),
  off: new Set(off),
});

describe('days later, on the clock of the wall', () => {
  test.each([
    ['into a leap day', 'Europe/Berlin', '2024-01-30T09:00:00+01:00', 30, '2024-02-29T09:00:00+01:00'],
    ['past a month’s end', 'Asia/Kolkata', '2026-01-31T09:00:00+05:30', 30, '2026-03-02T09:00:00+05:30'],
    ['over week 53', 'America/New_York', '2026-12-21T09:00:00-05:00', 14, '2027-01-04T09:00:00-05:00'],
    ['spring in New York', 'America/New_York', '2026-03-01T09:00:00-05:00', 7, '2026-03-08T09:00:00-04:00'],
    ['an hour skipped', 'America/New_York', '2026-03-01T02:30:00-05:00', 7, '2026-03-08T03:30:00-04:00'],
    ['autumn in Berlin', 'Europe/Berlin', '2026-10-18T02:30:00+02:00', 7, '2026-10-25T02:30:00+02:00'],
    ['a day left out', 'Pacific/Apia', '2011-12-28T09:00:00-10:00', 3, '2011-12-31T09:00:00+14:00'],
  ])('%s', (_, zone, from, days, expected) => {
    expect(isoAt(addDays(at(from), days, zone), zone)).toBe(expected);
  });
});

describe('deadlines', () => {
  test.each([
    [
      'midnight over the change',
      'Europe/Berlin',
      '2026-10-23T12:00:00+02:00',
      'MO',
      '2026-10-26T00:00:00+01:00',
    ],
    [
      'midnight in half an hour',
      'Asia/Kolkata',
      '2026-06-05T12:00:00+05:30',
      'MO',
      '2026-06-08T00:00:00+05:30',
    ],
    [
      'midnight in New York',
      'America/New_York',
      '2026-10-30T12:00:00-04:00',
      'MO',
      '2026-11-02T00:00:00-05:00',
    ],
  ] as const)('%s', (_, zone, from, weekday, expected) => {
    expect(isoAt(nextWeekdayAt(at(from), weekday, '00:00', zone), zone)).toBe(expected);
  });

  test.each([
    ['onto the next working day', ['2026-11-26'], '2026-11-26T17:00:00-05:00', '2026-11-27T17:00:00-05:00'],
    [
      'over several days off and the weekend',
      ['2026-11-26', '2026-11-27'],
      '2026-11-26T17:00:00-05:00',
      '2026-11-30T17:00:00-05:00',
    ],
    ['over the turn of the year', ['2027-01-01'], '2027-01-01T09:00:00-05:00', '2027-01-04T09:00:00-05:00'],
    [
      'over the change of the clocks',
      ['2026-03-06'],
      '2026-03-06T09:00:00-05:00',
      '2026-03-09T09:00:00-04:00',
    ],
  ])('move off holidays %s', (_, off, due, expected) => {
    const zone = 'America/New_York';
    expect(isoAt(moveOffHoliday(office(zone, ...off), at(due), zone), zone)).toBe(expected);
  });

  test('at 17:00:00 is in time, a moment later is not', () => {
    const calendar = office('Europe/Berlin');
    const due = addWorkingHours(calendar, at('2026-01-05T15:00:00+01:00'), 2);
    expect(due).toBe(at('2026-01-05T17:00:00+01:00'));
    expect(addWorkingDays(calendar, at('2026-01-05T17:00:00+01:00'), 0, '17:00')).toBe(due);
    expect(addWorkingDays(calendar, due + 1, 0, '17:00')).toBe(at('2026-01-06T17:00:00+01:00'));
  });

  test('an event before the clock starts waits for the opening', () => {
    const calendar = office('Asia/Kolkata');
    expect(isoAt(addWorkingHours(calendar, at('2026-01-05T03:15:00+05:30'), 1), 'Asia/Kolkata')).toBe(
      '2026-01-05T10:00:00+05:30',
    );
  });
});

test('a table of worked time says how long lies between two moments', () => {
  const calendar = office('Europe/Berlin', '2026-03-31');
  const from = at('2026-03-27T09:00:00+01:00');
  const to = at('2026-04-03T00:00:00+02:00');
  const pieces = workedTable(calendar, from, to);
  const worked = (t: number) => {
    const piece = pieces.findLast((each) => each.from <= t);
    return piece ? piece.worked + (piece.moving ? t - piece.from : 0) : 0;
  };
  expect(new Set(pieces.map((piece) => piece.from)).size).toBe(pieces.length);
  for (let t = from; t < to; t += 1_234_567) {
    expect([t, worked(t) - worked(from + 5000)]).toEqual([
      t,
      t < from + 5000 ? -5000 : workingTimeBetween(calendar, from + 5000, t),
    ]);
  }
});

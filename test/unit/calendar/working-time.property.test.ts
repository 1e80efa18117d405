import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { MINUTE, minutesOf, weekdayOf } from '#shared/domain/calendar/days';
import {
  type DeadlinePiece,
  daysTable,
  dueByTable,
  workingDaysTable,
  workingHoursTable,
} from '#shared/domain/calendar/deadline-table';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  isWorkingTime,
  type WorkCalendar,
  workingIntervals,
} from '#shared/domain/calendar/working-time';
import { officeWeek, type WeeklyHours } from '#shared/model/calendar';
import { count, seed } from '../../fixtures/counts';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
  'Australia/Lord_Howe',
];
/** Days around which the clocks of these zones change, a leap day, a year's end with ISO week 53, Apia's lost day. */
const DAYS = [
  '2026-03-29',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
  '2024-02-29',
  '2026-12-31',
  '2011-12-30',
  '2026-04-05',
];

const weeks: WeeklyHours[] = [
  officeWeek(),
  { ...officeWeek('22:00', '24:00'), SU: [{ from: '00:00', to: '06:30' }] },
  {
    ...officeWeek(),
    SA: [{ from: '01:30', to: '02:45' }],
    SU: [{ from: '01:15', to: '04:00' }],
    MO: [
      { from: '09:00', to: '12:00' },
      { from: '12:00', to: '15:00' },
    ],
  },
];

/** The rule said once more, as slowly as can be: look at the clock on the wall, minute after minute. */
function slowlyWorking({ timeZone, hours, off }: WorkCalendar, at: number): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const date = wall.toPlainDate();
  if (off.has(date.toString())) return false;
  const minute = wall.hour * 60 + wall.minute;
  return hours[weekdayOf(date)].some(({ from, to }) => minutesOf(from) <= minute && minute < minutesOf(to));
}

function slowlyAddMinutes(calendar: WorkCalendar, from: number, minutes: number): number {
  let left = minutes;
  let at = from;
  while (true) {
    if (slowlyWorking(calendar, at)) {
      left -= 1;
      if (left === 0) return at + MINUTE;
    }
    at += MINUTE;
  }
}

const setting = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  hours: fc.constantFrom(...weeks),
  day: fc.constantFrom(...DAYS),
  minute: fc.integer({ min: -3000, max: 3000 }),
  off: fc.boolean(),
});

function prepare({
  timeZone,
  hours,
  day,
  minute,
  off,
}: {
  timeZone: string;
  hours: WeeklyHours;
  day: string;
  minute: number;
  off: boolean;
}) {
  const calendar: WorkCalendar = { timeZone, hours, off: new Set(off ? [day] : []) };
  return { calendar, from: Date.parse(`${day}T00:00:00Z`) + minute * MINUTE };
}

describe('working time against the clock on the wall', () => {
  const options = { numRuns: count(60, 1000), seed };

  test('every minute is working time or not, alike', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const { calendar, from } = prepare(given);
        const to = from + 3 * 24 * 60 * MINUTE;
        const intervals = workingIntervals(calendar, from, to);
        for (let at = from; at < to; at += 7 * MINUTE) {
          const expected = slowlyWorking(calendar, at);
          expect(intervals.some(({ start, end }) => start <= at && at < end)).toBe(expected);
        }
        expect(isWorkingTime(calendar, from)).toBe(slowlyWorking(calendar, from));
      }),
      { ...options, numRuns: count(25, 300) },
    );
  });

  test('hours are added alike', () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: 1, max: 700 }), (given, minutes) => {
        const { calendar, from } = prepare(given);
        expect(addWorkingHours(calendar, from, minutes / 60)).toBe(slowlyAddMinutes(calendar, from, minutes));
      }),
      options,
    );
  });

  test('a table of deadlines says the same as the rule, for every event in it', () => {
    const tables: [
      string,
      (c: WorkCalendar, from: number, to: number, n: number) => DeadlinePiece[],
      (c: WorkCalendar, t: number, n: number) => number,
    ][] = [
      ['hours', (c, from, to, n) => workingHoursTable(c, from, to, n), (c, t, n) => addWorkingHours(c, t, n)],
      [
        'days',
        (c, from, to, n) => workingDaysTable(c, from, to, n, '12:00'),
        (c, t, n) => addWorkingDays(c, t, n, '12:00'),
      ],
      [
        'window',
        (c, from, to, n) => daysTable(from, to, n * 7, c.timeZone),
        (c, t, n) => addDays(t, n * 7, c.timeZone),
      ],
    ];
    fc.assert(
      fc.property(
        setting,
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.nat(4 * 24 * 60 * MINUTE - 1), { minLength: 20, maxLength: 20 }),
        (given, n, events) => {
          const { calendar, from } = prepare(given);
          for (const [name, table, rule] of tables) {
            const amount = name === 'days' ? n : n + 1;
            const pieces = table(calendar, from, from + 4 * 24 * 60 * MINUTE, amount);
            const edges = pieces.flatMap((piece) => [piece.from, piece.to - 1]);
            for (const t of [...events.map((event) => from + event), ...edges]) {
              expect([name, t, dueByTable(pieces, t)]).toEqual([name, t, rule(calendar, t, amount)]);
            }
          }
        },
      ),
      options,
    );
  });
});

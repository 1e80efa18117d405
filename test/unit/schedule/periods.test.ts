import { describe, expect, test } from 'vitest';
import { isoAt } from '#shared/domain/calendar/days';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { begunBefore } from '#shared/domain/schedule/begun-before';
import { everOccurs, instantMeant, periodsOf, periodTimes } from '#shared/domain/schedule/periods';
import { ruleProblem } from '#shared/domain/schedule/rule';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';

const BERLIN = 'Europe/Berlin';
const calendar = workCalendar(
  Calendar.parse({ team: 'marketing', timeZone: BERLIN, holidays: { country: 'DE' } }),
  2019,
  2028,
);

function commitment(fields: Record<string, unknown> = {}, schedule: Record<string, unknown> = {}) {
  return Commitment.parse({
    id: 'c',
    owedBy: 'marketing',
    owedTo: 'sales',
    metric: 'count',
    target: { value: 50, unit: 'leads' },
    schedule: {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '09:00',
      timeZone: BERLIN,
      start: '2026-01-05',
      ...schedule,
    },
    ...fields,
  });
}

function periods(given: ReturnType<typeof commitment>, from: string, to: string, zone = BERLIN) {
  return periodsOf(given, calendar, instantMeant(from, zone, false), instantMeant(to, zone, true));
}

describe('weekly periods', () => {
  test('are calendar weeks, due at the occurrence, across the change of the clocks', () => {
    const found = periods(commitment(), '2026-03-16', '2026-04-05');
    expect(found.map((period) => periodTimes(period, BERLIN))).toEqual([
      {
        start: '2026-03-16T00:00:00+01:00',
        end: '2026-03-23T00:00:00+01:00',
        due: '2026-03-16T09:00:00+01:00',
      },
      {
        start: '2026-03-23T00:00:00+01:00',
        end: '2026-03-30T00:00:00+02:00',
        due: '2026-03-23T09:00:00+01:00',
      },
      {
        start: '2026-03-30T00:00:00+02:00',
        end: '2026-04-06T00:00:00+02:00',
        due: '2026-03-30T09:00:00+02:00',
      },
    ]);
    expect(found[1]?.opens).toBe(found[0]?.closes);
  });

  test('twelve weeks are twelve periods, the first opening a week before', () => {
    const found = periods(commitment(), '2026-01-05', '2026-03-29');
    expect(found).toHaveLength(12);
    expect(isoAt(found[0]?.opens ?? 0, BERLIN)).toBe('2025-12-29T09:00:00+01:00');
  });

  test('a holiday moves the deadline, not the week, and the next period opens from there', () => {
    const [easter, after] = periods(commitment(), '2026-04-06', '2026-04-13');
    expect(easter && periodTimes(easter, BERLIN)).toEqual({
      start: '2026-04-06T00:00:00+02:00',
      end: '2026-04-13T00:00:00+02:00',
      due: '2026-04-07T09:00:00+02:00',
    });
    expect(after?.opens).toBe(easter?.due);
    const stays = commitment({ countingRules: { holidays: 'deadline-stays' } });
    expect(isoAt(periods(stays, '2026-04-06', '2026-04-06')[0]?.due ?? 0, BERLIN)).toBe(
      '2026-04-06T09:00:00+02:00',
    );
  });

  test('an exception is left out, and what it would have counted goes to the next one', () => {
    const found = periods(commitment({}, { except: ['2026-01-12'] }), '2026-01-05', '2026-01-25');
    expect(found.map(({ start }) => isoAt(start, BERLIN).slice(0, 10))).toEqual(['2026-01-05', '2026-01-19']);
    expect(found[1]?.opens).toBe(found[0]?.closes);
  });

  test('an hour that the clocks skip still comes', () => {
    const night = commitment({}, { rrule: 'FREQ=WEEKLY;BYDAY=SU', time: '02:30', start: '2026-03-22' });
    expect(periods(night, '2026-03-16', '2026-04-05').map(({ due }) => isoAt(due, BERLIN))).toEqual([
      '2026-03-22T02:30:00+01:00',
      '2026-03-29T03:30:00+02:00',
      '2026-04-05T02:30:00+02:00',
    ]);
  });

  test('two occurrences in a week make periods of a day', () => {
    const twice = commitment({}, { rrule: 'FREQ=WEEKLY;BYDAY=MO,TH' });
    expect(
      periods(twice, '2026-01-05', '2026-01-11').map((period) => periodTimes(period, BERLIN).start),
    ).toEqual(['2026-01-05T00:00:00+01:00', '2026-01-08T00:00:00+01:00']);
  });

  test('week 53 and the turn of the year', () => {
    const found = periods(commitment({}, { start: '2020-12-21' }), '2020-12-21', '2021-01-10');
    expect(found.map((period) => periodTimes(period, BERLIN).start.slice(0, 10))).toEqual([
      '2020-12-21',
      '2020-12-28',
      '2021-01-04',
    ]);
  });
});

test('monthly periods are calendar months, the last day of each', () => {
  const monthly = commitment({}, { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', time: '17:00', start: '2026-01-31' });
  const found = periods(monthly, '2026-01-01', '2026-03-31');
  expect(
    found.map((period) => [periodTimes(period, BERLIN).start.slice(0, 10), periodTimes(period, BERLIN).due]),
  ).toEqual([
    ['2026-01-01', '2026-01-31T17:00:00+01:00'],
    ['2026-02-01', '2026-02-28T17:00:00+01:00'],
    ['2026-03-01', '2026-03-31T17:00:00+02:00'],
  ]);
});

describe('when a period is judged', () => {
  test('at its deadline, with grace', () => {
    const [period] = periods(commitment({ grace: { minutes: 15 } }), '2026-01-05', '2026-01-05');
    expect(isoAt(period?.judgedAt ?? 0, BERLIN)).toBe('2026-01-05T09:15:00+01:00');
  });

  test('a weekday after the occurrence', () => {
    const decide = commitment({
      metric: 'timeliness',
      deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
    });
    expect(periods(decide, '2026-01-05', '2026-01-05').map(({ due }) => isoAt(due, BERLIN))).toEqual([
      '2026-01-07T17:00:00+01:00',
    ]);
  });

  test('a conversion when its window and the cut-off have passed', () => {
    const convert = commitment({ metric: 'conversion', window: { days: 30 }, cutOff: { days: 5 } });
    const [period] = periods(convert, '2026-03-23', '2026-03-23');
    expect(isoAt(period?.due ?? 0, BERLIN)).toBe('2026-04-22T09:00:00+02:00');
    expect(isoAt(period?.judgedAt ?? 0, BERLIN)).toBe('2026-04-28T00:00:00+02:00');
  });
});

test('a schedule that begins later falls on the same days before', () => {
  const begun = (rrule: string, start: string, day = '2025-11-20') => {
    const { schedule } = commitment({}, { rrule, start });
    const moved = begunBefore(schedule, day);
    const [first] = periods(commitment({ schedule: moved }), day, start);
    return [moved.start <= day, moved.rrule, first && isoAt(first.due, BERLIN).slice(0, 10)];
  };
  expect(begun('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-01-05')).toEqual([
    true,
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    '2025-11-24',
  ]);
  expect(begun('FREQ=MONTHLY', '2026-01-31')).toEqual([true, 'FREQ=MONTHLY', '2025-12-31']);
  expect(begun('FREQ=WEEKLY;BYDAY=MO;UNTIL=20260301;COUNT=3', '2026-01-05')[1]).toBe('FREQ=WEEKLY;BYDAY=MO');
  expect(begunBefore(commitment().schedule, '2026-02-01')).toEqual(commitment().schedule);
});

test('a rule that never comes to pass is told from one that does', () => {
  const { schedule } = commitment();
  expect(everOccurs(schedule)).toBe(true);
  expect(everOccurs({ ...schedule, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' })).toBe(false);
  expect(everOccurs({ ...schedule, rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20250101T000000Z' })).toBe(false);
});

test('what is wrong with a rule is named', () => {
  expect(ruleProblem('FREQ=WEEKLY;BYDAY=MO')).toBeUndefined();
  expect(ruleProblem('FREQ=WEEKLY;BYDAY=XX')).toContain('weekday that does not exist: "XX"');
  expect(ruleProblem('FREQ=DAILY;BYMONTH=13')).toBe('has a wrong BYMONTH: "13"');
  expect(ruleProblem('FREQ=WEEKLY;FOO=1')).toBe('has an unknown part "FOO"');
});

test('dates and instants as people write them', () => {
  expect(isoAt(instantMeant('2026-03-29', BERLIN, true), BERLIN)).toBe('2026-03-29T23:59:59.999+02:00');
  expect(isoAt(instantMeant('2026-03-29T10:00:00Z', BERLIN, true), BERLIN)).toBe('2026-03-29T12:00:00+02:00');
  expect(() => instantMeant('yesterday', BERLIN, false)).toThrow('is no date or time');
});

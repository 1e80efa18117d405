import { describe, expect, it } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { calledFor, nextCalled } from '#shared/domain/runs/called';
import { dueAfter } from '#shared/domain/runs/due';
import { runFigures } from '#shared/domain/runs/figures';
import { Calendar } from '#shared/model/calendar';
import { Run } from '#shared/model/run';
import { RunningProcess } from '#shared/model/running';

const HOUR = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const berlin = workCalendar(
  Calendar.parse({ team: 'sales', timeZone: 'Europe/Berlin', holidays: { country: 'DE', region: 'BE' } }),
  2026,
  2026,
);

describe('when a step is due', () => {
  // Friday, 24 April 2026, 15:00 in Berlin; Friday, 1 May is a holiday.
  const friday = at('2026-04-24T13:00:00Z');

  it('counts on the team’s calendar, over the weekend and holidays', () => {
    expect(iso(dueAfter(berlin, friday, { kind: 'workingHours', hours: 4 }))).toBe(
      '2026-04-27T09:00:00.000Z',
    );
    expect(iso(dueAfter(berlin, friday, { kind: 'workingDays', days: 1 }))).toBe('2026-04-27T15:00:00.000Z');
    expect(iso(dueAfter(berlin, friday, { kind: 'workingDays', days: 5 }))).toBe('2026-05-04T15:00:00.000Z');
    const thursday = at('2026-04-30T07:00:00Z');
    const nextFriday = { kind: 'weekday', weekday: 'FR', time: '12:00' } as const;
    expect(iso(dueAfter(berlin, thursday, nextFriday))).toBe('2026-05-04T10:00:00.000Z');
    expect(dueAfter(berlin, friday, null)).toBeNull();
  });

  it('keeps the wall clock when the clocks change', () => {
    const before = at('2026-03-27T14:00:00Z');
    expect(iso(dueAfter(berlin, before, { kind: 'workingDays', days: 1 }))).toBe('2026-03-30T15:00:00.000Z');
  });
});

describe('what calls for a run', () => {
  const mondays = {
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    time: '09:00',
    timeZone: 'Europe/Berlin',
    start: '2026-01-05',
    except: [],
  };
  const setting = (more: Record<string, unknown> = {}) =>
    RunningProcess.parse({
      ...{ id: 'hand-over', on: true, since: '2026-04-08T00:00:00.000Z', schedule: mondays },
      ...more,
    });
  const now = at('2026-05-05T10:00:00Z');
  const days = (started: string[], more = {}, imports: { hash: string; at: number }[] = []) =>
    calledFor(setting(more), new Set(started), imports, now).map(({ occurrence }) => occurrence);

  it('is each Monday since it was switched on, after the last that was started', () => {
    expect(days([])).toEqual(['2026-04-13', '2026-04-20', '2026-04-27', '2026-05-04']);
    expect(days(['2026-04-20'])).toEqual(['2026-04-27', '2026-05-04']);
    expect(days(['2026-05-04'])).toEqual([]);
    expect(days([], { on: false })).toEqual([]);
    expect(iso(nextCalled(setting(), now))).toBe('2026-05-11T07:00:00.000Z');
    expect(nextCalled(setting({ schedule: null }), now)).toBeNull();
  });

  it('is an import of leads, where that was chosen, and none from before', () => {
    const imports = [
      { hash: 'a'.repeat(64), at: at('2026-04-01T00:00:00Z') },
      { hash: 'b'.repeat(64), at: at('2026-05-05T08:00:00Z') },
    ];
    expect(days([], { schedule: null }, imports)).toEqual([]);
    expect(days([], { schedule: null, onImport: true }, imports)).toEqual([`import-${'b'.repeat(12)}`]);
    expect(days(['2026-05-04'], { onImport: true }, imports)).toEqual([`import-${'b'.repeat(12)}`]);
  });
});

describe('the figures of a process', () => {
  const role = (team: string) => ({ id: `${team}-role`, title: team, team });
  const plan = [
    {
      id: 'collect',
      title: 'Collect',
      role: role('marketing'),
      duration: { kind: 'workingHours', hours: 2 },
    },
    {
      id: 'decide',
      title: 'Decide',
      role: role('sales'),
      deadline: { kind: 'workingHours', hours: 4 },
    },
  ];
  const run = (log: unknown[]): Run =>
    Run.parse({ team: 'marketing', startedAt: '2026-05-04T07:00:00.000Z', plan, log });
  const deed = (name: string, visit: string, hour: string, reason = '') => ({
    ...{ id: `${name}${visit}${hour}`, deed: name, visit, reason },
    at: `2026-05-0${hour}:00.000Z`,
  });
  const figures = runFigures(
    [
      run([
        deed('done', 'collect~1', '4T08:00'),
        deed('accept', 'decide~1', '4T10:00'),
        deed('block', 'decide~1', '4T11:00', 'CRM'),
        deed('unblock', 'decide~1', '4T12:00'),
        deed('done', 'decide~1', '4T13:00'),
      ]),
      run([
        deed('done', 'collect~1', '4T10:00'),
        deed('return', 'decide~1', '4T11:00', 'No phone'),
        deed('done', 'collect~2', '4T12:00'),
      ]),
      run([deed('stop', 'collect~1', '4T08:00', 'No')]),
    ],
    () => berlin,
    at('2026-05-06T07:00:00Z'),
  );

  it('tells working from waiting, and holds both against the process', () => {
    expect(figures).toMatchObject({ runs: 3, done: 1, stopped: 1, cycle: 6 * HOUR });
    const [collect, decide] = figures.steps;
    // An hour, three hours, one hour: two of the three within two.
    expect(collect).toMatchObject({ done: 3, working: HOUR, within: 2, returned: 1, waiting: 0, here: 0 });
    // Taken over after two hours, blocked for one: two of work, three of waiting. In the second run it was given back
    // after an hour, and waits since Monday 14:00 in Berlin: three hours, eight, and none.
    expect(decide).toMatchObject({ done: 1, working: 2 * HOUR, blocked: 1, here: 1, returned: 0 });
    expect(decide?.waiting).toBe(3 * HOUR);
    // The first was five hours after a deadline of four; the last waits past it; what was given back is not late.
    expect(decide).toMatchObject({ withDeadline: 3, late: 2 });
  });
});

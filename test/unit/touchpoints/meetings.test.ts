import { describe, expect, it } from 'vitest';
import { actionsOf, isOverdue } from '#shared/domain/touchpoints/actions';
import { touchpointProblem } from '#shared/domain/touchpoints/check';
import { heldBefore, meetingOn, meetingsIn, nextMeeting, notHeld } from '#shared/domain/touchpoints/meetings';
import { nextOccurrence, occurrencesOf } from '#shared/domain/touchpoints/occurrences';
import { EVERY, NTH, type Rhythm, rhythmInWords, rhythmOf, ruleOf } from '#shared/domain/touchpoints/rhythm';
import type { Schedule } from '#shared/model/commitment';
import { Action, Touchpoint } from '#shared/model/touchpoint';

const mondays: Schedule = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '10:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-05',
  except: [],
};
const at = (iso: string): number => Date.parse(iso);
const touchpoint = (fields: Record<string, unknown> = {}): Touchpoint =>
  Touchpoint.parse({ title: 'Review', schedule: mondays, ...fields });
const starts = (schedule: Schedule, from: string, to: string): string[] =>
  occurrencesOf({ schedule, minutes: 30 }, at(from), at(to)).map(({ start }) =>
    new Date(start).toISOString(),
  );

describe('when meetings are', () => {
  it('keeps the wall clock over both clock changes', () => {
    expect(starts(mondays, '2026-03-20T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual([
      '2026-03-23T09:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
    ]);
    expect(starts(mondays, '2026-10-17T00:00:00Z', '2026-10-28T00:00:00Z')).toEqual([
      '2026-10-19T08:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ]);
  });

  it('holds a meeting whose hour a clock change skips after the gap, and one that comes twice once', () => {
    const night = { ...mondays, rrule: 'FREQ=DAILY', time: '02:30' };
    expect(starts(night, '2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z')).toEqual([
      '2026-03-29T01:30:00.000Z',
    ]);
    expect(starts(night, '2026-10-24T22:00:00Z', '2026-10-25T12:00:00Z')).toEqual([
      '2026-10-25T00:30:00.000Z',
    ]);
  });

  it('tells of one that is going on, and leaves out excepted days', () => {
    expect(starts(mondays, '2026-01-12T09:20:00Z', '2026-01-12T10:00:00Z')).toHaveLength(1);
    expect(starts(mondays, '2026-01-12T09:30:00Z', '2026-01-12T10:00:00Z')).toHaveLength(0);
    const without = { ...mondays, except: ['2026-01-12'] };
    expect(starts(without, '2026-01-12T00:00:00Z', '2026-01-13T00:00:00Z')).toEqual([]);
  });

  it('finds no next one where the rule has ended or never comes', () => {
    const now = at('2026-05-04T08:00:00Z');
    const next = (rrule: string) => nextOccurrence({ schedule: { ...mondays, rrule }, minutes: 30 }, now);
    expect(next('FREQ=WEEKLY;BYDAY=MO')?.id).toBe('2026-05-04');
    expect(next('FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1')?.id).toBe('2027-03-01');
    expect(next('FREQ=WEEKLY;BYDAY=MO;COUNT=3')).toBeNull();
    expect(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toBeNull();
    expect(next('FREQ=NONSENSE')).toBeNull();
  });
});

describe('a touchpoint’s meetings', () => {
  const now = at('2026-05-06T12:00:00Z');
  const week = { from: at('2026-04-20T00:00:00Z'), to: at('2026-05-12T00:00:00Z') };

  it('are those of the schedule and those that were written about, each with where it stands', () => {
    const some = touchpoint({
      meetings: [
        { id: '2026-04-20', outcome: 'held' },
        { id: '2026-04-27', outcome: 'skipped', reason: 'holiday' },
        {
          id: '2026-05-07',
          moved: { date: '2026-05-08', time: '14:00', timeZone: 'Europe/Berlin' },
        },
      ],
    });
    expect(meetingsIn(some, week, now).map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      '2026-04-20 held',
      '2026-04-27 skipped',
      '2026-05-04 open',
      '2026-05-07 coming',
      '2026-05-11 coming',
    ]);
    expect(new Date(meetingOn(some, '2026-05-07', now)?.start ?? 0).toISOString()).toBe(
      '2026-05-08T12:00:00.000Z',
    );
    expect(meetingOn(some, 'tomorrow', now)).toBeNull();
    expect(meetingOn(some, '2026-02-30', now)).toBeNull();
  });

  it('are looked for where one was moved into the stretch, and not where it was moved out', () => {
    const moved = touchpoint({
      meetings: [
        { id: '2026-05-04', moved: { date: '2026-05-06', time: '09:00', timeZone: 'Europe/Berlin' } },
      ],
    });
    const monday = { from: at('2026-05-04T00:00:00Z'), to: at('2026-05-04T23:00:00Z') };
    const wednesday = { from: at('2026-05-06T00:00:00Z'), to: at('2026-05-06T23:00:00Z') };
    expect(meetingsIn(moved, monday, now)).toEqual([]);
    expect(meetingsIn(moved, wednesday, now)).toMatchObject([{ id: '2026-05-04', moved: true }]);
  });

  it('skips what was called off in looking for the next', () => {
    expect(nextMeeting(touchpoint(), now)?.id).toBe('2026-05-11');
    const off = touchpoint({ meetings: [{ id: '2026-05-11', outcome: 'skipped' }] });
    expect(nextMeeting(off, now)?.id).toBe('2026-05-18');
    expect(nextMeeting(touchpoint({ schedule: null }), now)).toBeNull();
  });

  it('tells those since the last one that was held', () => {
    const held = (id: string, outcome = 'held') => touchpoint({ meetings: [{ id, outcome }] });
    expect(notHeld(held('2026-04-20'), now).map(({ id }) => id)).toEqual(['2026-04-27', '2026-05-04']);
    expect(notHeld(held('2026-05-04', 'written'), now)).toEqual([]);
    expect(heldBefore(held('2026-04-20'), '2026-05-04', now)?.id).toBe('2026-04-20');
    expect(heldBefore(held('2026-05-04'), '2026-05-04', now)).toBeNull();
  });
});

describe('actions', () => {
  const action = (id: string, fields: Record<string, unknown> = {}): Action =>
    Action.parse({ id, title: id, ...fields });
  const meeting = { id: '2026-05-04', start: at('2026-05-04T08:00:00Z') };

  it('carry over until they are done', () => {
    const actions = [
      action('late', { from: '2026-04-20', due: '2026-05-20' }),
      action('soon', { from: '2026-04-27', due: '2026-05-01' }),
      action('done', { from: '2026-04-20', doneAt: '2026-04-30T10:00:00.000Z' }),
      action('done here', { from: '2026-04-20', doneAt: '2026-05-04T08:10:00.000Z' }),
      action('new', { from: '2026-05-04' }),
      action('later', { from: '2026-05-11' }),
      action('outside'),
    ];
    const { carried, own } = actionsOf(actions, meeting);
    expect(carried.map(({ id }) => id)).toEqual(['soon', 'late', 'done here', 'outside']);
    expect(own.map(({ id }) => id)).toEqual(['new']);
  });

  it('are overdue the day after', () => {
    expect(isOverdue(action('a', { due: '2026-05-04' }), '2026-05-04')).toBe(false);
    expect(isOverdue(action('a', { due: '2026-05-04' }), '2026-05-05')).toBe(true);
    expect(isOverdue(action('a'), '2026-05-05')).toBe(false);
  });
});

describe('a rhythm', () => {
  it('is read from the rule that was made of it', () => {
    for (const every of EVERY)
      for (const nth of NTH) {
        const days: Rhythm['days'] = every === 'week' ? ['MO', 'TH'] : ['TU'];
        const monthly = every === 'month' || every === 'quarter';
        const rhythm: Rhythm = { every, days, nth: monthly ? nth : 1 };
        expect(rhythmOf(ruleOf(rhythm))).toEqual(rhythm);
      }
    for (const own of [
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=4',
      'FREQ=MONTHLY;BYMONTHDAY=15',
      'nonsense',
    ])
      expect(rhythmOf(own), own).toBeNull();
  });

  it('is said in words', () => {
    expect(rhythmInWords(mondays)).toBe('Every Monday at 10:00 (Berlin)');
    expect(rhythmInWords({ ...mondays, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' })).toBe(
      'Every 2 weeks on Monday at 10:00 (Berlin)',
    );
    expect(rhythmInWords({ ...mondays, rrule: 'FREQ=MONTHLY;BYDAY=-1FR' })).toBe(
      'Every month on the last Friday at 10:00 (Berlin)',
    );
  });

  it('that cannot be is refused by its field', () => {
    expect(touchpointProblem(touchpoint())).toBeNull();
    const never = { ...mondays, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' };
    expect(touchpointProblem({ schedule: never })).toMatchObject({ field: 'schedule.rrule' });
    expect(touchpointProblem({ schedule: { ...mondays, rrule: 'FREQ=WEEKLY;BYDAY=XX' } })?.message).toContain(
      'names a weekday',
    );
    expect(touchpointProblem({ meetings: [{ id: '2026-05-04' }, { id: 'soon' }] })?.field).toBe(
      'meetings.1.id',
    );
  });
});

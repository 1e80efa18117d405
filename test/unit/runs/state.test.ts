import { describe, expect, it } from 'vitest';
import { withoutEvidence } from '#shared/domain/runs/evidence';
import { doersOf } from '#shared/domain/runs/people';
import { handedFrom, runState } from '#shared/domain/runs/state';
import { takenByStranger } from '#shared/domain/runs/taking';
import { waysFrom, withoutEnd } from '#shared/domain/runs/ways';
import { Run, type RunDeed } from '#shared/model/run';

const step = (id: string, team: string | null, more: Record<string, unknown> = {}) => ({
  id,
  title: id,
  role: team === null ? null : { id: `${team}-role`, title: team, team },
  ...more,
});
type Deed = [deed: RunDeed, visit: string, at: string, more?: { branch?: string; reason?: string }];
const plan = [
  step('collect', 'marketing', { evidence: 'The list' }),
  step('decide', 'sales', {
    branches: [
      { id: 'no', label: 'No', to: null },
      { id: 'again', label: 'Again', to: 'collect' },
    ],
  }),
  step('report', 'sales'),
];
const run = (deeds: readonly Deed[], more: Record<string, unknown> = {}): Run =>
  Run.parse({
    title: 'Run',
    startedAt: '2026-05-04T07:00:00.000Z',
    owner: 'anna',
    plan,
    log: deeds.map(([deed, visit, at, rest], index) => ({
      ...{ id: `d${index}`, deed, visit, by: 'ben', at: `2026-05-${at}:00.000Z` },
      ...rest,
    })),
    ...more,
  });
const told = (each: Run) => {
  const { visits, standing, current, ignored } = runState(each);
  return { visits: visits.map(({ id }) => id), standing, at: current?.id ?? null, ignored };
};

describe('where a run stands', () => {
  it('begins at the first step, and waits to be taken over where the next team comes', () => {
    expect(told(run([]))).toEqual({ visits: ['collect~1'], standing: 'active', at: 'collect~1', ignored: 0 });
    const handed = run([['done', 'collect~1', '04T09:00']]);
    expect(told(handed)).toMatchObject({ standing: 'offered', at: 'decide~1' });
    expect(handedFrom(handed, runState(handed))?.id).toBe('collect~1');
    const taken = run([
      ['done', 'collect~1', '04T09:00'],
      ['accept', 'decide~1', '04T11:00'],
    ]);
    expect(told(taken)).toMatchObject({ standing: 'active', at: 'decide~1' });
    expect(runState(taken).current?.takenAt).toBe(Date.parse('2026-05-04T11:00:00Z'));
  });

  it('goes back to who handed it over, with the reason, and can be given back again', () => {
    const back = run([
      ['done', 'collect~1', '04T09:00'],
      ['return', 'decide~1', '04T10:00', { reason: 'No phone numbers' }],
    ]);
    expect(told(back)).toMatchObject({ standing: 'active', at: 'collect~2' });
    expect(runState(back).current?.broughtBack).toBe('No phone numbers');
    const twice = run([
      ['done', 'collect~1', '04T09:00'],
      ['return', 'decide~1', '04T10:00', { reason: 'No phone numbers' }],
      ['done', 'collect~2', '04T11:00'],
      ['return', 'decide~2', '04T12:00', { reason: 'Still none' }],
    ]);
    expect(told(twice)).toMatchObject({ standing: 'active', at: 'collect~3', ignored: 0 });
  });

  it('takes a branch: to the end, or back in a circle as often as somebody says so', () => {
    const ended = run([
      ['done', 'collect~1', '04T09:00'],
      ['done', 'decide~1', '04T10:00', { branch: 'no' }],
    ]);
    expect(told(ended)).toMatchObject({ standing: 'done', at: null });
    expect(runState(ended).endedAt).toBe(Date.parse('2026-05-04T10:00:00Z'));
    const circle = run([
      ['done', 'collect~1', '04T09:00'],
      ['done', 'decide~1', '04T10:00', { branch: 'again' }],
      ['done', 'collect~2', '05T09:00'],
    ]);
    expect(told(circle)).toMatchObject({ standing: 'offered', at: 'decide~2' });
  });

  it('is blocked and goes on, is called off and taken up again', () => {
    const blocked: Deed = ['block', 'collect~1', '04T08:00', { reason: 'CRM is down' }];
    expect(runState(run([blocked]))).toMatchObject({ standing: 'blocked', reason: 'CRM is down' });
    expect(told(run([blocked, ['unblock', 'collect~1', '04T09:00']])).standing).toBe('active');
    const off: Deed = ['stop', 'collect~1', '04T08:00', { reason: 'Fair cancelled' }];
    expect(runState(run([off]))).toMatchObject({
      standing: 'stopped',
      reason: 'Fair cancelled',
      current: null,
    });
    expect(told(run([off, ['resume', '', '05T08:00']]))).toMatchObject({
      standing: 'active',
      at: 'collect~1',
    });
  });

  it('counts what two people did at once only once, and never lets time go back', () => {
    const both = run([
      ['done', 'collect~1', '04T09:00'],
      ['done', 'collect~1', '04T09:01'],
      ['accept', 'decide~1', '04T08:00'],
    ]);
    expect(told(both)).toMatchObject({ at: 'decide~1', standing: 'active', ignored: 1 });
    expect(runState(both).current?.takenAt).toBe(Date.parse('2026-05-04T09:00:00Z'));
    expect(told(run([['done', 'collect~1', '04T09:00', { branch: 'unknown' }]])).ignored).toBe(1);
    expect(told(run([], { plan: [] })).standing).toBe('empty');
  });
});

describe('the ways on', () => {
  it('ends where only a step that is gone would follow, so that no run is held for ever', () => {
    const broken = [{ id: 'a', goesOn: false, branches: [{ id: 'x', label: '', to: 'gone' }] }];
    expect(waysFrom(broken, 'a')).toEqual([{ branch: null, label: '', to: null }]);
    expect(withoutEnd(broken)).toEqual([]);
  });

  it('names the steps of a circle that no way leads out of', () => {
    const circle = [
      { id: 'a', goesOn: true, branches: [] },
      { id: 'b', goesOn: false, branches: [{ id: 'x', label: '', to: 'a' }] },
      { id: 'c', goesOn: true, branches: [] },
    ];
    expect(withoutEnd(circle)).toEqual(['a', 'b']);
    expect(withoutEnd(plan.map((each) => ({ goesOn: true, branches: [], ...each })))).toEqual([]);
  });
});

describe('who is to do a step', () => {
  const people = {
    active: new Set(['anna', 'ben', 'cem']),
    holders: new Map([['marketing-role', ['ben', 'gone']]]),
  };
  const doers = (work: unknown[]): string[] => {
    const each = run([], { work });
    return doersOf(each, runState(each), people);
  };

  it('is who was named, else who holds the role; the owner where that person left or nobody holds it', () => {
    expect(doers([])).toEqual(['ben']);
    expect(doers([{ id: 'collect~1', assignee: 'cem' }])).toEqual(['cem']);
    expect(doers([{ id: 'collect~1', assignee: 'gone' }])).toEqual(['anna']);
    const unheld = run([['done', 'collect~1', '04T09:00']]);
    expect(doersOf(unheld, runState(unheld), people)).toEqual(['anna']);
  });
});

describe('evidence', () => {
  it('is missing of a finished step that asks for it, until there is a file, a link or a note', () => {
    const missing = (evidence: unknown[]) => {
      const each = run([['done', 'collect~1', '04T09:00']], { work: [{ id: 'collect~1', evidence }] });
      return withoutEvidence(each, runState(each)).map(({ id }) => id);
    };
    expect(missing([])).toEqual(['collect~1']);
    expect(missing([{ id: 'e', note: '  ' }])).toEqual(['collect~1']);
    expect(missing([{ id: 'e', link: 'https://crm.example/list' }])).toEqual([]);
  });
});

describe('who takes over', () => {
  const known = (each: Run, count: number): Set<string> =>
    new Set(each.log.slice(0, count).map(({ id }) => id));

  it('is the team that something was handed to, and nobody else gives it back', () => {
    const taken = run([
      ['done', 'collect~1', '04T09:00'],
      ['accept', 'decide~1', '04T10:00'],
      ['return', 'decide~1', '04T11:00', { reason: 'No phone numbers' }],
      ['done', 'collect~2', '04T12:00'],
    ]);
    expect(takenByStranger(taken, new Set(), 'sales')).toBeNull();
    expect(takenByStranger(taken, known(taken, 1), 'marketing')).toEqual({ team: 'sales', step: 'decide' });
    expect(takenByStranger(taken, known(taken, 2), null)).toEqual({ team: 'sales', step: 'decide' });
    // What stood there before is nobody's new deed, and a step that nothing was handed over for is free to finish.
    expect(takenByStranger(taken, known(taken, 3), 'marketing')).toBeNull();
  });

  it('finishing what nobody took over is taking it, finishing what was taken is not', () => {
    const finished = run([
      ['done', 'collect~1', '04T09:00'],
      ['done', 'decide~1', '04T10:00'],
    ]);
    expect(takenByStranger(finished, known(finished, 1), 'marketing')).toMatchObject({ team: 'sales' });
    const taken = run([
      ['done', 'collect~1', '04T09:00'],
      ['accept', 'decide~1', '04T10:00'],
      ['done', 'decide~1', '04T11:00'],
    ]);
    expect(takenByStranger(taken, known(taken, 2), 'marketing')).toBeNull();
  });
});

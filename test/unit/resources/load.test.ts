import { describe, expect, it } from 'vitest';
import { type LoadGiven, type LoadProcess, loadOf } from '#shared/domain/resources/load';
import { volumeId } from '#shared/domain/resources/sources';
import { balanceOf } from '#shared/domain/resources/teams';
import { Resources } from '#shared/model/resources';

type Step = LoadProcess['steps'][number];
const step = (id: string, hours: number | null, raci: Step['raci']): Step => ({
  ...{ id, title: id, raci },
  duration: hours === null ? null : { kind: 'workingHours', hours },
});
const volume = (process: string, of: string, per: 'lead' | 'week', times: number) => ({
  id: volumeId(process, of),
  ...{ process, step: of, per, times },
});
const given = (
  steps: Step[],
  entered: Record<string, unknown>,
  more: Partial<LoadGiven> = {},
): LoadGiven => ({
  processes: [{ id: 'p', title: 'Hand over', steps }],
  roles: [
    { id: 'sdr', title: 'SDR', team: 'sales', people: 2 },
    { id: 'lead', title: 'Lead', team: 'marketing', people: 1 },
  ],
  entered: Resources.parse(entered),
  leads: { planned: 50, actual: 60 },
  dayHours: (team) => (team === 'sales' ? 7.5 : 8),
  present: (team) => (team === 'sales' ? 0.8 : 1),
  ...more,
});

describe('the load of a week', () => {
  it('is how long a step takes, times how often it is done', () => {
    const load = loadOf(
      given([step('call', 0.5, { sdr: 'R', lead: 'A' }), step('list', 3, { lead: 'AR' })], {
        volumes: [volume('p', '', 'lead', 1), volume('p', 'list', 'week', 1)],
        roles: [
          { id: 'sdr', hours: 30 },
          { id: 'lead', hours: 10 },
        ],
      }),
    );
    // 50 leads of half an hour: 25 of 30 hours. 60 came: 30 hours, of which holidays left 24.
    expect(load.roles).toMatchObject([
      {
        id: 'sdr',
        planned: 25,
        actual: 30,
        capacity: 30,
        capacityThen: 24,
        over: { planned: false, actual: true },
      },
      { id: 'lead', planned: 3, actual: 3, over: { planned: false, actual: false } },
    ]);
    expect(load.processes).toMatchObject([{ planned: 28, actual: 33, gaps: 0 }]);
  });

  it('of a step that several roles do is shared, and a day is as long as in their team', () => {
    const days: Step = {
      id: 'visit',
      title: '',
      raci: { sdr: 'R', lead: 'R' },
      duration: { kind: 'workingDays', days: 2 },
    };
    const load = loadOf(given([days], { volumes: [volume('p', '', 'week', 2)] }));
    // Two days of 7.5 hours, twice a week: 30 hours, 15 for each.
    expect(load.roles.map(({ id, planned, capacity }) => [id, planned, capacity])).toEqual([
      ['lead', 15, null],
      ['sdr', 15, null],
    ]);
  });

  it('is more than a capacity of nought as soon as there is anything to do, without dividing by it', () => {
    const steps = [step('call', 0.5, { sdr: 'R' })];
    const roles = [{ id: 'sdr', hours: 0 }];
    const busy = loadOf(given(steps, { volumes: [volume('p', '', 'lead', 1)], roles }));
    expect(busy.roles).toMatchObject([{ capacity: 0, planned: 25, over: { planned: true, actual: true } }]);
    expect(loadOf(given(steps, { roles })).roles).toMatchObject([{ planned: 0, over: { planned: false } }]);
  });

  it('says what is missing instead of counting nothing', () => {
    const steps = [step('a', null, { sdr: 'R' }), step('b', 1, { lead: 'A' }), step('c', 1, { sdr: 'R' })];
    const gaps = (entered: Record<string, unknown>, leads: LoadGiven['leads']) =>
      loadOf(given(steps, entered, { leads })).processes[0]?.steps.map(({ gap }) => gap);
    const none = { planned: null, actual: null };
    expect(gaps({}, none)).toEqual(['duration', 'role', 'volume']);
    expect(gaps({ volumes: [volume('p', '', 'lead', 1)] }, none)).toEqual(['duration', 'role', 'leads']);
    expect(gaps({ volumes: [volume('p', '', 'week', 1)] }, none)).toEqual(['duration', 'role', null]);
  });
});

describe('how the teams balance', () => {
  const teams = [
    { id: 'marketing', positions: 2 },
    { id: 'sales', positions: 5 },
  ];
  const leads = { planned: 50, actual: 64 };

  it('tells sellers for each marketer, and leads for each rep beside what one can work', () => {
    expect(balanceOf({ teams, sellers: 'sales', leads, canWork: 12 })).toMatchObject({
      ratio: 2.5,
      perRep: { planned: 10, actual: 12.8 },
      over: { planned: false, actual: true },
    });
  });

  it('divides by nobody on neither side', () => {
    const nobody = [
      { id: 'marketing', positions: 0 },
      { id: 'sales', positions: 0 },
    ];
    expect(balanceOf({ teams: nobody, sellers: 'sales', leads, canWork: 12 })).toMatchObject({
      ratio: null,
      perRep: { planned: null, actual: null },
      over: { planned: true, actual: true },
    });
    expect(balanceOf({ teams, sellers: 'sales', leads, canWork: null }).over).toEqual({
      planned: false,
      actual: false,
    });
  });
});

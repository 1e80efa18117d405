import { describe, expect, it } from 'vitest';
import { RULES } from '#shared/domain/compliance/rules';
import { findings, inForce, measured, open, places, record } from './world';

const TARGET = { value: 50, unit: 'leads' };
const SCHEDULE = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '09:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-05',
};
const commitment = (more: Record<string, unknown> = {}) => ({
  ...{ id: 'c1', title: 'Fifty leads', owedBy: 'marketing', owedTo: 'sales', metric: 'count' },
  ...{ target: TARGET, schedule: SCHEDULE },
  ...more,
});
const agreement = (more: Record<string, unknown> = {}) =>
  record('agreement', 'sla', {
    purpose: 'p',
    parties: ['marketing', 'sales'],
    commitments: [commitment()],
    ...more,
  });
const step = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: `Step ${id}`,
  raci: { sdr: 'AR' },
  ...more,
});
const process = (steps: unknown[], more: Record<string, unknown> = {}) =>
  record('process', 'hand-over', { purpose: 'p', roles: [{ id: 'sdr' }], steps, ...more });
const standing = (id: string, what: ReturnType<typeof inForce>) => ({ standings: [[id, what] as const] });
const said = (id: string, what: ReturnType<typeof measured>) => ({ measured: [[id, [what]] as const] });
const workspace = (roles: unknown[]) => record('workspace', 'workspace', { roles });
const discussion = (more: Record<string, unknown>) =>
  record('discussion', 'about--hand-over', { record: 'hand-over', ...more });
const message = (id: string, by: string, text: string, more: Record<string, unknown> = {}) => ({
  ...{ id, by, text, at: '2026-02-01T10:00:00.000Z' },
  ...more,
});

describe('the rules', () => {
  it('are 46, of every cause, eight on at first, each with its own words', () => {
    expect(RULES.filter(({ on }) => on).map(({ id }) => id)).toEqual([
      'required-fields',
      'raci-integrity',
      'step-without-deadline',
      'no-owner',
      'commitment-not-measurable',
      'commitment-missed',
      'agreement-unsigned',
      'past-review',
    ]);
    expect(RULES).toHaveLength(46);
    expect(new Set(RULES.map(({ cause }) => cause)).size).toBe(4);
    for (const { id, title, explanation, mend } of RULES) {
      expect(id).toMatch(/^[a-z-]+$/);
      for (const words of [title, explanation, mend]) expect(words.length, id).toBeGreaterThan(12);
    }
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  });
});

describe('about documents', () => {
  it('required-fields', () => {
    const needing = process([step('a')], { template: { id: 't', version: 1 } });
    expect(places('required-fields', [needing])).toEqual([]);
    const templates = new Map([['t', { version: 1, required: ['outcome'] }]]);
    expect(places('required-fields', [needing], { world: { templates } })).toEqual(['hand-over outcome']);
  });

  it('raci-integrity', () => {
    expect(places('raci-integrity', [process([step('a')])])).toEqual([]);
    const found = findings('raci-integrity', [process([step('a', { raci: { sdr: 'R' } })])]);
    expect(found).toMatchObject([{ path: 'steps/a/raci', severity: 'error', mendable: true }]);
  });

  it('step-without-deadline', () => {
    const deadline = { kind: 'workingDays', days: 1 };
    expect(places('step-without-deadline', [process([step('a', { deadline }), step('b')])])).toEqual([
      'hand-over steps/b/deadline',
    ]);
  });

  it('step-without-evidence', () => {
    expect(places('step-without-evidence', [process([step('a', { evidence: 'CRM' }), step('b')])])).toEqual([
      'hand-over steps/b/evidence',
    ]);
  });

  it('no-owner and owner-gone', () => {
    expect(places('no-owner', [agreement()])).toEqual(['sla owner']);
    expect(places('owner-gone', [agreement()])).toEqual([]);
    expect(places('no-owner', [agreement({ owner: 'cleo' })])).toEqual([]);
    expect(findings('owner-gone', [agreement({ owner: 'cleo' })])[0]?.message).toContain('Cleo Falk');
    expect(places('owner-gone', [agreement({ owner: 'anna' })])).toEqual([]);
  });

  it('flow-broken', () => {
    const branch = { id: 'x', label: 'no', to: 'gone' };
    const found = findings('flow-broken', [process([step('a', { branches: [branch] }), step('b')])]);
    expect(found).toMatchObject([{ path: 'steps/a/branches/x', mendable: true }]);
    expect(places('flow-broken', [process([step('a', { goesOn: false }), step('b')])])).toEqual([
      'hand-over steps/b',
    ]);
    expect(places('flow-broken', [process([step('a'), step('b')])])).toEqual([]);
  });

  it('broken-link', () => {
    const linking = agreement({ processes: [{ id: 'hand-over' }], definitions: [{ id: 'fit' }] });
    expect(places('broken-link', [linking, process([step('a')])])).toEqual(['sla link/fit']);
    expect(places('broken-link', [linking, process([step('a')]), record('definition', 'fit')])).toEqual([]);
  });

  it('template-outdated', () => {
    const made = process([step('a')], { template: { id: 't', version: 1 } });
    const of = (version: number) => ({ world: { templates: new Map([['t', { version, required: [] }]]) } });
    expect(places('template-outdated', [made], of(2))).toEqual(['hand-over template']);
    expect(places('template-outdated', [made], of(1))).toEqual([]);
  });

  it('unresolved-conflict', () => {
    const steps = [step('a', { title: 'Call' })];
    const found = findings('unresolved-conflict', [record('process', 'p', { steps }, ['steps/a/deadline'])]);
    expect(found[0]?.message).toBe('p: two sides differ on the deadline in “Call”.');
    expect(places('unresolved-conflict', [record('process', 'p')])).toEqual([]);
  });

  it('process-past-review', () => {
    const yearly = process([step('a')], { reviewEvery: { months: 1 } });
    expect(places('process-past-review', [yearly], standing('hand-over', inForce()))).toEqual([
      'hand-over reviewEvery',
    ]);
    expect(
      places('process-past-review', [yearly], { ...standing('hand-over', inForce()), today: '2026-01-20' }),
    ).toEqual([]);
  });
});

describe('about words', () => {
  const two = [
    record('definition', 'fit', { title: 'Good fit' }),
    record('definition', 'fits', { title: 'good fit' }),
  ];

  it('definition-conflict', () => {
    expect(places('definition-conflict', two)).toEqual(['fit also/fits', 'fits also/fit']);
    expect(places('definition-conflict', two.slice(1))).toEqual([]);
  });

  it('term-undefined', () => {
    const speaking = process([step('a', { title: 'Hand the MQLs over' })], { purpose: 'Leads of good fit' });
    expect(places('term-undefined', [speaking])).toEqual(['hand-over term/MQL', 'hand-over term/good fit']);
    expect(places('term-undefined', [speaking, ...two])).toEqual(['hand-over term/MQL']);
    const long = record('definition', 'm', { title: 'Marketing qualified lead' });
    expect(places('term-undefined', [speaking, ...two, long])).toEqual([]);
  });

  it('definition-not-agreed and process-not-agreed', () => {
    const resting = agreement({ processes: [{ id: 'hand-over' }], definitions: [{ id: 'fit' }] });
    const records = [resting, process([step('a')]), ...two];
    expect(places('definition-not-agreed', records)).toEqual(['sla definitions/fit']);
    expect(places('definition-not-agreed', records, standing('fit', inForce()))).toEqual([]);
    expect(places('process-not-agreed', records)).toEqual(['sla processes/hand-over']);
    expect(places('process-not-agreed', records, standing('hand-over', inForce()))).toEqual([]);
    expect(places('process-not-agreed', [resting])).toEqual([]);
  });
});

describe('about what was signed', () => {
  it('agreement-unsigned', () => {
    expect(findings('agreement-unsigned', [agreement()])[0]?.message).toContain('is a draft');
    expect(places('agreement-unsigned', [agreement()], standing('sla', inForce()))).toEqual([]);
  });

  it('past-review', () => {
    const review = (reviewOn: string) => standing('sla', inForce({ reviewOn }));
    expect(places('past-review', [agreement()], review('2026-02-28'))).toEqual(['sla reviewOn']);
    expect(places('past-review', [agreement()], review('2026-03-01'))).toEqual([]);
  });

  it('agreement-expiring', () => {
    const ends = (expiresOn: string) => standing('sla', inForce({ expiresOn }));
    expect(findings('agreement-expiring', [agreement()], ends('2026-03-11'))[0]?.message).toContain(
      'in 10 days',
    );
    expect(places('agreement-expiring', [agreement()], ends('2026-06-01'))).toEqual([]);
  });

  it('proposal-overdue', () => {
    expect(places('proposal-overdue', [agreement()], standing('sla', open()))).toEqual([]);
    const found = findings('proposal-overdue', [agreement()], standing('sla', open({ dueOn: '2026-02-28' })));
    expect(found[0]?.message).toBe('sla waits for Sales for 9 days.');
    expect(
      places('proposal-overdue', [agreement()], { ...standing('sla', open()), today: '2026-03-20' }),
    ).toEqual(['sla -']);
  });

  it('signatory-gone', () => {
    const parties = [
      { team: 'marketing', signatories: ['anna'] },
      { team: 'sales', signatories: ['cleo'] },
    ];
    const found = findings('signatory-gone', [agreement()], standing('sla', inForce({ parties })));
    expect(found.map(({ message }) => message)).toEqual([
      'sla: Cleo Falk, who signed for Sales, is not here any more.',
    ]);
    expect(places('signatory-gone', [agreement()], standing('sla', inForce()))).toEqual([]);
  });

  it('unread-version', () => {
    const found = findings('unread-version', [agreement()], standing('sla', inForce({ unread: ['ben'] })));
    expect(found[0]?.message).toBe('sla: not read yet by Ben Okafor.');
    expect(places('unread-version', [agreement()], standing('sla', inForce()))).toEqual([]);
  });

  it('rival-versions', () => {
    expect(places('rival-versions', [agreement()], standing('sla', { ...inForce(), rivals: 2 }))).toEqual([
      'sla -',
    ]);
    expect(places('rival-versions', [agreement()], standing('sla', inForce()))).toEqual([]);
  });
});

describe('about figures', () => {
  it('commitment-missed and commitment-at-risk', () => {
    const found = findings(
      'commitment-missed',
      [agreement()],
      said('sla', measured(['attained', 'missed', 'missed'])),
    );
    expect(found[0]?.message).toBe('sla, “Fifty leads”: missed. Missed 2 times in a row.');
    expect(places('commitment-missed', [agreement()], said('sla', measured(['missed', 'attained'])))).toEqual(
      [],
    );
    expect(places('commitment-at-risk', [agreement()], said('sla', measured(['at risk'])))).toEqual([
      'sla commitments/c1',
    ]);
  });

  it('commitment-not-measurable', () => {
    const lacking = said('sla', measured([], { missing: ['qualifiedAt'] }));
    expect(findings('commitment-not-measurable', [agreement()], lacking)[0]?.message).toContain(
      'qualifiedAt',
    );
  });

  it('error-budget-spent', () => {
    const budget = agreement({
      commitments: [commitment({ errorBudget: { misses: 1, periods: 4, whenSpent: 'We meet.' } })],
    });
    const weeks = (...statuses: Parameters<typeof measured>[0]) => said('sla', measured(statuses));
    const found = findings('error-budget-spent', [budget], weeks('missed', 'attained', 'missed'));
    expect(found[0]?.message).toBe(
      'sla, “Fifty leads”: 2 of the last 3 periods missed, 1 were allowed. Agreed for this: We meet.',
    );
    const old = weeks('missed', 'missed', 'attained', 'attained', 'attained', 'missed');
    expect(places('error-budget-spent', [budget], old)).toEqual([]);
    expect(places('error-budget-spent', [agreement()], weeks('missed', 'missed'))).toEqual([]);
  });

  it('no-data', () => {
    const without = {
      ...said('sla', measured(['attained', 'no data', 'in progress'])),
      ...standing('sla', inForce()),
    };
    expect(places('no-data', [agreement()], without)).toEqual(['sla commitments/c1']);
    const fine = { ...said('sla', measured(['no data', 'attained'])), ...standing('sla', inForce()) };
    expect(places('no-data', [agreement()], fine)).toEqual([]);
  });

  it('leads-rejected-without-reason', () => {
    const leads = (withoutReason: number) => ({
      world: { leads: { rejected: 12, withoutReason, since: '2026-01-01' } },
    });
    const found = findings('leads-rejected-without-reason', [workspace([])], leads(3));
    expect(found[0]?.message).toBe('3 of 12 leads rejected since 2026-01-01 have no reason.');
    expect(places('leads-rejected-without-reason', [workspace([])], leads(0))).toEqual([]);
  });
});

describe('about people', () => {
  const steps = Array.from({ length: 12 }, (_, at) => step(`s${at}`));

  it('overloaded-accountable', () => {
    const roles = workspace([{ id: 'sdr', title: 'SDR', members: ['anna'] }]);
    expect(findings('overloaded-accountable', [roles, process(steps)])[0]?.message).toBe(
      'SDR answers for 12 of 12 steps.',
    );
    const shared = process([...steps, ...steps.map(({ id }) => step(`${id}x`, { raci: { ae: 'AR' } }))]);
    expect(places('overloaded-accountable', [roles, shared])).toEqual([]);
  });

  it('load-above-capacity', () => {
    const role = (planned: number, actual: number, capacity: number) => ({
      ...{ id: 'sdr', title: 'SDR', planned, actual, capacity, capacityThen: capacity * 0.8 },
      over: { planned: planned > capacity, actual: actual > capacity * 0.8 },
    });
    const of = (own: ReturnType<typeof role>, each: number | null = 10) => ({
      world: {
        resources: {
          roles: [own],
          reps: {
            ...{ team: 'sales', positions: each === null ? 0 : 5, canWork: 12 },
            perRep: { planned: each, actual: each },
            over: { planned: each === null || each > 12, actual: false },
          },
        },
      },
    });
    const asked = [record('resources', 'resources')];
    const messages = (given: ReturnType<typeof of>) =>
      findings('load-above-capacity', asked, given).map(({ message }) => message);
    expect(places('load-above-capacity', asked, of(role(20, 15, 20)))).toEqual([]);
    expect(messages(of(role(25, 30, 20)))).toEqual([
      'SDR: 25 hours a week are planned, and 20 hours there are.',
    ]);
    expect(messages(of(role(20, 18.25, 20)))).toEqual([
      'SDR: 18.3 hours a week came lately, and 16 hours there are.',
    ]);
    expect(messages(of(role(5, 0, 0), 12.5))).toEqual([
      'SDR: 5 hours a week are planned, and 0 hours there are.',
      'Sales: 12.5 leads a week for each rep are planned, and one can work 12.',
    ]);
    expect(messages(of(role(0, 0, 0), null))).toEqual(['Sales: there are leads and nobody to work them.']);
    expect(places('load-above-capacity', asked, { world: { resources: null } })).toEqual([]);
  });

  it('role-without-people', () => {
    const roles = (members: string[]) => workspace([{ id: 'sdr', title: 'SDR', members }]);
    expect(places('role-without-people', [roles([]), process(steps)])).toEqual(['workspace roles/sdr']);
    expect(places('role-without-people', [roles(['cleo']), process(steps)])).toEqual(['workspace roles/sdr']);
    expect(places('role-without-people', [roles(['anna']), process(steps)])).toEqual([]);
  });

  it('decision-without-owner', () => {
    const said = discussion({
      decisions: [
        { id: 'd', text: 'Call first' },
        { id: 'e', text: 'x', owner: 'anna' },
      ],
    });
    expect(places('decision-without-owner', [said, process([])])).toEqual(['hand-over decisions/d']);
    expect(places('decision-without-owner', [said])).toEqual([]);
  });

  const touchpoint = (fields: Record<string, unknown>) =>
    record('touchpoint', 'review', { title: 'Weekly review', ...fields });
  const mondays = {
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    time: '10:00',
    timeZone: 'Europe/Berlin',
    start: '2026-02-02',
    except: [],
  };

  it('decision-without-owner, in a meeting', () => {
    const met = touchpoint({
      meetings: [
        {
          id: '2026-02-23',
          decisions: [
            { id: 'd', title: 'Call first', owner: 'cleo' },
            { id: 'e', title: 'x', owner: 'anna' },
          ],
        },
      ],
      actions: [
        { id: 'a', title: 'Nobody’s' },
        { id: 'b', title: 'Done', doneAt: '2026-02-24T10:00:00.000Z' },
      ],
    });
    expect(places('decision-without-owner', [met])).toEqual([
      'review meetings/2026-02-23/decisions/d',
      'review actions/a',
    ]);
  });

  it('touchpoint-skipped', () => {
    const at = (outcome: string, reason = '') =>
      touchpoint({
        schedule: mondays,
        meetings: [
          { id: '2026-02-16', outcome: 'held' },
          { id: '2026-02-23', outcome, reason },
        ],
      });
    expect(places('touchpoint-skipped', [at('held')])).toEqual([]);
    expect(places('touchpoint-skipped', [at('written')])).toEqual([]);
    const [skipped] = findings('touchpoint-skipped', [at('skipped', 'trade fair')]);
    expect(skipped).toMatchObject({ path: 'meetings/2026-02-23' });
    expect(skipped?.message).toBe('Weekly review: the meeting of 23 February 2026 was skipped: trade fair.');
    const [open] = findings('touchpoint-skipped', [at('planned')]);
    expect(open?.message).toContain('nobody said whether it was held');
    // The day itself is left for writing it down.
    expect(places('touchpoint-skipped', [at('planned')], { today: '2026-02-23' })).toEqual([]);
    const [never] = findings('touchpoint-skipped', [touchpoint({ schedule: mondays })]);
    expect(never?.message).toContain('(4 meetings in a row were not held)');
  });

  it('action-overdue', () => {
    const actions = [
      { id: 'a', title: 'Call', owner: 'ben', due: '2026-02-27' },
      { id: 'b', title: 'Today', due: '2026-03-01' },
      { id: 'c', title: 'Done', due: '2026-02-01', doneAt: '2026-02-24T10:00:00.000Z' },
    ];
    const found = findings('action-overdue', [touchpoint({ actions })]);
    expect(found.map(({ path }) => path)).toEqual(['actions/a']);
    expect(found[0]?.message).toContain('27 February 2026. Ben Okafor was to do it.');
  });

  it('touchpoint-without-rhythm', () => {
    expect(places('touchpoint-without-rhythm', [touchpoint({ schedule: mondays })])).toEqual([]);
    expect(places('touchpoint-without-rhythm', [touchpoint({})])).toEqual(['review schedule']);
    const over = { ...mondays, rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=2' };
    expect(places('touchpoint-without-rhythm', [touchpoint({ schedule: over })])).toEqual([
      'review schedule',
    ]);
    const never = { ...mondays, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' };
    expect(findings('touchpoint-without-rhythm', [touchpoint({ schedule: never })])[0]?.message).toBe(
      'Weekly review: its rhythm never comes to pass.',
    );
    const added = {
      id: '2026-03-09',
      moved: { date: '2026-03-09', time: '09:00', timeZone: 'Europe/Berlin' },
    };
    expect(places('touchpoint-without-rhythm', [touchpoint({ meetings: [added] })])).toEqual([]);
  });

  it('participant-gone', () => {
    expect(places('participant-gone', [touchpoint({ people: [{ id: 'anna' }] })])).toEqual([]);
    const [gone] = findings('participant-gone', [touchpoint({ people: [{ id: 'anna' }, { id: 'cleo' }] })]);
    expect(gone).toMatchObject({ path: 'people', severity: 'note' });
    expect(gone?.message).toContain('Cleo Falk');
  });

  it('question-unanswered', () => {
    const asked = (...more: unknown[]) =>
      discussion({ threads: [{ id: 't', messages: [message('m', 'anna', 'Why, @{ben}?'), ...more] }] });
    expect(places('question-unanswered', [asked(), process([])])).toEqual(['hand-over threads/t/m/ben']);
    expect(places('question-unanswered', [asked(), process([])], { today: '2026-02-03' })).toEqual([]);
    const answer = message('n', 'ben', 'So.', { answers: ['m'] });
    expect(places('question-unanswered', [asked(answer), process([])])).toEqual([]);
  });
});

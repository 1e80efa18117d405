import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

let sample: SampleServices;
let client: AccordClient;
const clock = { now: Date.parse('2026-05-03T10:00:00.000Z') };
const PROCESS = 'lead-hand-over';

beforeAll(async () => {
  sample = await startSample(() => new Date(clock.now));
  ({ client } = sample);
});
afterAll(() => sample.close());

const MONDAYS = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '09:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-05',
  except: [],
};
const waits = async (kind: string) =>
  (await client.home.state({ view: 'team' })).waitingForMe.filter((each) => each.kind === kind);
const own = async () => (await client.runs.processes()).find(({ process }) => process === PROCESS);

test('a process that an agreement in force rests on is switched on, called for, started once, and carried out', async () => {
  expect(await own()).toMatchObject({ on: false, inForce: { number: 1 }, called: [] });
  await expect(client.runs.start({ process: PROCESS })).rejects.toMatchObject({ code: 'INVALID' });
  await expect(
    client.runs.setUp({
      process: PROCESS,
      schedule: { ...MONDAYS, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
    }),
  ).rejects.toMatchObject({ code: 'INVALID' });
  await client.runs.setUp({ process: PROCESS, on: true, schedule: MONDAYS });
  expect(await client.runs.switched()).toBe(true);
  expect(await own()).toMatchObject({
    on: true,
    called: [],
    next: '2026-05-04T07:00:00.000Z',
    withoutEnd: [],
  });

  clock.now = Date.parse('2026-05-05T08:00:00.000Z');
  expect((await own())?.called).toEqual([
    { occurrence: '2026-05-04', by: 'schedule', at: '2026-05-04T07:00:00.000Z', late: true },
  ]);
  expect(await waits('start')).toMatchObject([{ record: PROCESS, dueOn: '2026-05-04' }]);
  const late = await client.compliance.check({ rules: ['process-not-run'] });
  expect(late.findings).toMatchObject([{ record: PROCESS, message: expect.stringContaining('4 May 2026') }]);

  const { id } = await client.runs.start({ process: PROCESS, occurrence: '2026-05-04' });
  expect(await client.runs.start({ process: PROCESS, occurrence: '2026-05-04' })).toEqual({ id });
  await expect(client.runs.start({ process: PROCESS, occurrence: '2026-05-06' })).rejects.toMatchObject({
    code: 'INVALID',
  });
  expect(await waits('start')).toEqual([]);
  expect((await client.compliance.check({ rules: ['process-not-run'] })).findings).toEqual([]);
  const [line] = await client.runs.list();
  expect(line).toMatchObject({
    id,
    standing: 'active',
    finished: 0,
    step: { id: 'collect', team: 'marketing' },
  });
  expect(line?.dueAt).toBe('2026-05-08T12:00:00+02:00');
  expect(await waits('step')).toMatchObject([{ record: id, handedOver: false, dueOn: '2026-05-08' }]);
  expect(await client.records.list({ kind: 'run' })).toMatchObject([{ id, status: 'in work' }]);
});

test('what is done in a run moves it; what is missing or late is found', async () => {
  const [line] = await client.runs.list();
  const id = line?.id ?? '';
  const log = [
    { id: 'one', deed: 'done', visit: 'collect~1', at: '2026-05-05T09:00:00.000Z', by: 'anna-berg' },
    {
      ...{ id: 'two', deed: 'done', visit: 'check-fit~1', branch: 'fits' },
      ...{ at: '2026-05-05T10:00:00.000Z', by: 'anna-berg' },
    },
  ];
  await client.records.put({
    view: { id, log, work: [{ id: 'hand-over~1', assignee: 'who-left', checked: {}, evidence: [] }] },
  });
  expect((await client.runs.list())[0]).toMatchObject({
    standing: 'active',
    finished: 2,
    step: { id: 'hand-over' },
  });
  const rules = ['step-late', 'run-assignee-gone'];
  const found = async () => (await client.compliance.check({ rules })).findings.map(({ rule }) => rule);
  expect(await found()).toEqual(['run-assignee-gone']);
  clock.now = Date.parse('2026-05-20T08:00:00.000Z');
  expect((await found()).sort()).toEqual(['run-assignee-gone', 'step-late']);
  const { steps, runs } = await client.runs.figures({ process: PROCESS });
  expect(runs).toBe(1);
  expect(steps.find(({ step }) => step === 'check-fit')).toMatchObject({ done: 1 });
  expect(await client.runs.details({ id })).toMatchObject({ outdated: null, missingFiles: [] });
  await expect(client.runs.details({ id: PROCESS })).rejects.toMatchObject({ code: 'INVALID' });
});

test('what was handed to a team is taken over, and given back, by that team alone', async () => {
  const [line] = await client.runs.list();
  const id = line?.id ?? '';
  const { view } = await client.records.show({ id });
  const before = view['log'] as Record<string, unknown>[];
  const deed = (name: string, visit: string, by: string) => ({
    ...{ id: `${name}-${visit}`, deed: name, visit, by, at: new Date(clock.now).toISOString() },
    ...(name === 'return' && { reason: 'No phone numbers' }),
  });
  const handed = [...before, deed('done', 'hand-over~1', 'anna-berg')];
  await client.records.put({ view: { id, log: handed } });
  expect((await client.runs.list())[0]).toMatchObject({ standing: 'offered', step: { id: 'assign' } });
  for (const name of ['accept', 'return', 'done'])
    await expect(
      client.records.put({ view: { id, log: [...handed, deed(name, 'assign~1', 'anna-berg')] } }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('Sales') });
  expect((await client.records.show({ id })).view['log']).toHaveLength(handed.length);
  await client.people.actAs({ member: 'ben-okafor' });
  await client.records.put({ view: { id, log: [...handed, deed('return', 'assign~1', 'ben-okafor')] } });
  expect((await client.runs.list())[0]).toMatchObject({
    standing: 'active',
    step: { id: 'hand-over' },
    returned: 1,
  });
  await client.people.actAs({ member: 'anna-berg' });
});

test('evidence that vanished is told, and a run stays with its version when that is retired', async () => {
  const [line] = await client.runs.list();
  const id = line?.id ?? '';
  const gone = { id: 'list', hash: 'f'.repeat(64), type: 'text/csv', name: 'list.csv', size: 12 };
  await client.records.put({ view: { id, work: [{ id: 'hand-over~1', checked: {}, evidence: [gone] }] } });
  expect(await client.runs.details({ id })).toMatchObject({ outdated: null, missingFiles: ['list'] });
  const { findings } = await client.compliance.check({ rules: ['evidence-missing'] });
  expect(findings.map(({ message }) => message).join()).toContain(
    'the file “list.csv” is not on this device.',
  );
  for (const record of [PROCESS, 'lead-agreement'])
    for (const as of ['anna-berg', 'ben-okafor'])
      await client.signoff.retire({ id: record, as, reason: 'We work otherwise now.' });
  expect(await client.runs.details({ id })).toMatchObject({ outdated: 'retired' });
  expect(await own()).toMatchObject({ inForce: null });
  await expect(client.runs.start({ process: PROCESS })).rejects.toMatchObject({ code: 'INVALID' });
  const { view } = await client.records.show({ id });
  expect(view['plan']).toHaveLength(line?.steps ?? 0);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyWorkspace, type Workspace } from '../templates/service';

let now = new Date('2026-03-02T09:00:00Z');
let workspace: Workspace;

beforeAll(async () => {
  workspace = await emptyWorkspace(() => now, null);
  const put = (view: Record<string, unknown>) => workspace.client.records.put({ view });
  await put({
    kind: 'process',
    id: 'hand-over',
    title: 'Hand-over',
    purpose: 'Leads come on time',
    roles: [{ id: 'sdr' }],
    steps: [
      { id: 's1', title: 'Hand over', raci: { sdr: 'R' }, deadline: { kind: 'workingDays', days: 1 } },
      { id: 's2', title: 'Decide', raci: { sdr: 'AR' }, evidence: 'A date in the CRM' },
    ],
  });
});
afterAll(() => workspace.end());

const found = async () => {
  const { findings, waived } = await workspace.client.compliance.findings();
  return { findings: findings.map(({ rule }) => rule), waived: waived.map(({ rule }) => rule) };
};

it('switches rules on and off for the workspace, and gives them another severity', async () => {
  const { client } = workspace;
  const { findings } = await client.compliance.check({});
  expect(findings.map(({ rule }) => rule)).toEqual(['raci-integrity', 'step-without-deadline', 'no-owner']);
  await client.compliance.setRule({ rule: 'step-without-evidence', on: true, severity: 'error' });
  await client.compliance.setRule({ rule: 'no-owner', on: false });
  const next = await client.compliance.check({});
  expect(next.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'raci-integrity error',
    'step-without-deadline warning',
    'step-without-evidence error',
  ]);
  // Who names a rule gets it, on or off.
  expect((await client.compliance.check({ rules: ['no-owner'] })).findings).toHaveLength(1);
  await client.compliance.setRule({ rule: 'no-owner', on: null });
  await client.compliance.setRule({ rule: 'step-without-evidence', on: null, severity: null });
  const rules = await client.compliance.rules();
  expect(rules.filter(({ on, standard }) => on !== standard.on)).toEqual([]);
  await expect(client.compliance.setRule({ rule: 'nope', on: true })).rejects.toThrow('raci-integrity');
});

it('mends with one click, and takes it back', async () => {
  const { client } = workspace;
  const { findings } = await client.compliance.findings();
  const raci = findings.find(({ rule }) => rule === 'raci-integrity');
  expect(raci).toMatchObject({ mendable: true, recordKind: 'process' });
  const place = { rule: 'raci-integrity', record: 'hand-over', path: raci?.path ?? null };
  const { undo } = await client.compliance.mend(place);
  const steps = async () =>
    (await client.records.show({ id: 'hand-over' })).view['steps'] as { raci: unknown }[];
  expect((await steps())[0]?.raci).toEqual({ sdr: 'AR' });
  expect((await found()).findings).not.toContain('raci-integrity');
  await expect(client.compliance.mend(place)).rejects.toThrow('mended already');
  const { gone } = await client.compliance.findings();
  expect(gone).toMatchObject([{ rule: 'raci-integrity', record: 'hand-over', title: 'Hand-over' }]);
  await client.compliance.undoMend({ undo });
  expect((await steps())[0]?.raci).toEqual({ sdr: 'R' });
  expect((await found()).findings).toContain('raci-integrity');
  await expect(client.compliance.undoMend({ undo })).rejects.toThrow('no longer');
  const unmendable = { rule: 'step-without-deadline', record: 'hand-over', path: 'steps/s2/deadline' };
  await expect(client.compliance.mend(unmendable)).rejects.toThrow('person');
});

it('keeps apart what is waived, with who, why and until when, and brings it back when that is over', async () => {
  const { client } = workspace;
  const place = { rule: 'raci-integrity', record: 'hand-over' };
  const given = { ...place, reason: 'Sales names somebody in April' };
  await expect(client.compliance.waive({ ...given, until: '' })).rejects.toThrow('until');
  await expect(client.compliance.waive({ ...given, until: '2030-01-01' })).rejects.toThrow(
    'more than a year',
  );
  await expect(client.compliance.waive({ ...given, until: '2026-03-01' })).rejects.toThrow('was over');
  await expect(client.compliance.waive({ ...given, reason: ' ', until: '2026-04-30' })).rejects.toThrow(
    'reason',
  );
  const other = { ...given, rule: 'past-review', until: '2026-04-30' };
  await expect(client.compliance.waive(other)).rejects.toThrow('nothing');

  const waiver = await client.compliance.waive({ ...given, until: '2026-04-30' });
  expect(waiver).toMatchObject({
    owner: 'Mia Brandt',
    by: 'Mia Brandt',
    path: 'steps/s1/raci',
    until: '2026-04-30',
  });
  expect(await found()).toEqual({
    findings: ['step-without-deadline', 'no-owner'],
    waived: ['raci-integrity'],
  });
  expect(await client.signoff.verify({})).toEqual({ ok: true, problems: [] });
  const told = await client.history.list({ record: 'hand-over' });
  expect(told.entries).toContainEqual(expect.objectContaining({ code: 'waived', until: '2026-04-30' }));

  await client.compliance.endWaiver({ act: waiver.act });
  expect((await found()).findings).toContain('raci-integrity');
  await client.compliance.waive({ ...given, until: '2026-04-30' });
  expect((await found()).waived).toEqual(['raci-integrity']);
  now = new Date('2026-05-01T00:00:00Z');
  expect(await found()).toEqual({
    findings: ['raci-integrity', 'step-without-deadline', 'no-owner'],
    waived: [],
  });
  expect((await client.compliance.check({ at: '2026-04-30' })).waived).toHaveLength(1);
});

it('remembers on this device when it saw a finding first', async () => {
  const before = await workspace.client.compliance.findings();
  await workspace.reopen();
  now = new Date('2026-05-08T09:00:00Z');
  const { findings, gone } = await workspace.client.compliance.findings();
  const first = (rule: string) => findings.find((each) => each.rule === rule)?.firstSeen;
  expect(first('no-owner')).toBe('2026-03-02T09:00:00.000Z');
  expect(gone).toEqual(before.gone);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { pastedLeads } from '#shared/domain/leads/triage';
import { emptyWorkspace, type Workspace } from '../templates/service';

describe('what is pasted', () => {
  test.each<[string, string, ReturnType<typeof pastedLeads>['leads']]>([
    [
      'one id a line',
      'A-1\r\n\r\n A-2 \n',
      [
        { leadId: 'A-1', source: '', offer: '' },
        { leadId: 'A-2', source: '', offer: '' },
      ],
    ],
    [
      'columns of a spreadsheet',
      'A-1\tFair\tGuide, 2026',
      [{ leadId: 'A-1', source: 'Fair', offer: 'Guide, 2026' }],
    ],
    [
      'names that give the order',
      'Source;Lead ID\nFair;"A ""1"""',
      [{ leadId: 'A "1"', source: 'Fair', offer: '' }],
    ],
    ['nothing', ' \n', []],
  ])('%s', (_, text, leads) => {
    expect(pastedLeads(text)).toEqual({ leads, refused: [] });
  });

  test('lines that name no lead are told by their number', () => {
    const { leads, refused } = pastedLeads('A,Fair\n,Web\na@b.example,Web\nA,Web\n');
    expect(leads).toHaveLength(1);
    expect(refused).toEqual([
      { line: 2, reason: 'empty' },
      { line: 3, reason: 'person' },
      { line: 4, reason: 'twice' },
    ]);
  });
});

const passphrase = 'a long passphrase';
let now = new Date('2026-06-01T08:00:00Z');
let workspace: Workspace;
let client: AccordClient;
beforeAll(async () => {
  workspace = await emptyWorkspace(() => now);
  client = workspace.client;
});
afterAll(() => workspace.end());

test('pasted leads wait until they are decided, each decision with its time and an agreed reason', async () => {
  const empty = await client.leads.triage.list();
  expect(empty).toMatchObject({ on: false, total: 0 });
  const [reason = ''] = empty.reasons;
  expect(reason).not.toBe('');
  const leads = ['=A1', 'B', 'C'].map((leadId) => ({ leadId, source: 'Fair', offer: '' }));
  expect(await client.leads.triage.add({ leads, passphrase })).toEqual({ added: 3 });
  expect((await client.leads.triage.list()).leads).toMatchObject([
    { leadId: '=A1', source: 'Fair', offer: null, handedOverAt: '2026-06-01T08:00:00.000Z' },
    { leadId: 'B' },
    { leadId: 'C' },
  ]);

  now = new Date('2026-06-02T09:30:00Z');
  const wrong = [{ leadId: 'B', as: 'rejected', reason: 'No mood' }] as const;
  await expect(client.leads.triage.decide({ decisions: [...wrong], passphrase })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining(reason),
  });
  const { imports } = await client.leads.summary();
  expect(imports).toHaveLength(1);
  await client.leads.triage.decide({
    decisions: [
      { leadId: '=A1', as: 'qualified' },
      { leadId: 'B', as: 'rejected', reason },
      { leadId: 'C', as: 'accepted' },
    ],
    passphrase,
  });
  expect(await client.leads.triage.list()).toMatchObject({
    total: 1,
    leads: [{ leadId: 'C', acceptedAt: '2026-06-02T09:30:00.000Z' }],
  });
  expect(await client.leads.mappings()).toEqual([]);
});

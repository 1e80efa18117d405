import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { finished } from '../../fixtures/finished';
import { folderHolds } from '../../fixtures/folder-holds';
import { emptyWorkspace, type Workspace } from '../templates/service';

let workspace: Workspace;
let client: AccordClient;
beforeAll(async () => {
  workspace = await emptyWorkspace(() => new Date('2026-06-30T12:00:00Z'), null);
  client = workspace.client;
});
afterAll(() => workspace.end());

const home = () => join(workspace.root, 'home');
const held = async (text: string) => [
  ...(await folderHolds(home(), text)),
  ...(await folderHolds(join(workspace.root, 'workspace'), text)),
];

async function bring(name: string, lines: readonly string[], more: object = {}) {
  const path = join(workspace.root, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return finished(await client.leads.import({ source: { path }, timeZone: 'UTC', ...more }));
}

const CRM = [
  'Lead ID,Created Date,MQL Date,Full Name,Email,Region',
  'CRM-1,2026-06-01,2026-06-02,Ann Quartermain,ann@x.example,North',
  'CRM-2,2026-06-01,2026-06-02,Bob Underhill,bob@x.example,South',
];

test('no personal column is kept unless it is asked for, and then on this device only', async () => {
  const plain = await bring('crm.csv', CRM, { exportedAt: '2026-06-20T00:00:00Z' });
  expect(plain.apart).toEqual([]);
  expect(await held('Quartermain')).toEqual([]);
  expect(await client.leads.apart.kept()).toEqual({ columns: [], leads: 0 });

  // The same file once more: its leads stay, and what was chosen is kept of them.
  const again = await bring('crm.csv', CRM, { apart: ['Full Name'] });
  expect(again).toMatchObject({ already: true, import: plain.import, apart: ['Full Name'] });
  expect(await client.leads.apart.of({ leadIds: ['CRM-2', 'CRM-1', 'nobody'] })).toEqual(
    expect.arrayContaining([
      { leadId: 'CRM-1', values: [{ column: 'Full Name', value: 'Ann Quartermain' }] },
      { leadId: 'CRM-2', values: [{ column: 'Full Name', value: 'Bob Underhill' }] },
    ]),
  );
  expect((await client.leads.apart.of({ leadIds: ['nobody'] })).length).toBe(0);
  expect(await client.leads.apart.kept()).toEqual({ columns: ['Full Name'], leads: 2 });
  // In its own folder and nowhere else: not in the workspace, the ledger or what is remembered of files.
  const where = await held('Quartermain');
  expect(where.length).toBeGreaterThan(0);
  for (const path of where) expect(path).toMatch(/^apart[\\/]/);
  expect(await held('ann@x.example')).toEqual([]);
});

test('files like it go on with what this device keeps, others keep nothing, and the newest word counts', async () => {
  const path = join(workspace.root, 'next.csv');
  const next = [CRM[0] as string, 'CRM-1,2026-06-01,2026-06-02,Ann Q. Smith,ann@x.example,North'];
  await writeFile(path, `${next.join('\n')}\n`);
  const how = { source: { path }, timeZone: 'UTC' };
  expect((await client.leads.preview({ ...how, asLastTime: true })).apart).toEqual(['Full Name']);
  expect(await client.leads.preview(how)).toMatchObject({ apart: [], personal: ['Full Name', 'Email'] });
  const { apart } = await bring('next.csv', next, { asLastTime: true, exportedAt: '2026-06-30T11:00:00Z' });
  expect(apart).toEqual(['Full Name']);
  const [ann] = await client.leads.apart.of({ leadIds: ['CRM-1'] });
  expect(ann?.values).toEqual([{ column: 'Full Name', value: 'Ann Q. Smith' }]);
  await expect(bring('next.csv', next, { apart: ['Nickname'] })).rejects.toThrow(/"Nickname".*does not have/);
  await expect(bring('next.csv', next, { apart: ['Lead ID'] })).rejects.toThrow(/"Lead ID".*taken for/);
});

test('a column that is no personal one to look at leaves the leads when it is kept apart', async () => {
  const lines = ['Lead ID,Created Date,Ansprechpartner,Region', 'P-1,2026-06-03,Carla Ibsen,East'];
  await bring('named.csv', lines, { apart: ['Ansprechpartner'] });
  expect((await held('Carla Ibsen')).every((path) => /^apart[\\/]/.test(path))).toBe(true);
  const [carla] = await client.leads.apart.of({ leadIds: ['P-1'] });
  expect(carla?.values).toEqual([{ column: 'Ansprechpartner', value: 'Carla Ibsen' }]);
});

test('rows of a list that joins tell who the lead of the CRM is', async () => {
  const crm = ['Lead ID,Created Date,Email', 'J-1,2026-06-01,dan@x.example'];
  await bring('keys.csv', crm, { match: { column: 'Email', ids: 'kept' } });
  const fair = [
    'Badge,Created Date,Email,Phone',
    '17,2026-06-02,DAN@x.example,+49 30 1',
    '18,2026-06-02,,+49 30 2',
  ];
  const mapping = { leadId: 'Badge', createdAt: 'Created Date' };
  await bring('fair.csv', fair, { mapping, match: { column: 'Email', ids: 'joined' }, apart: ['Phone'] });
  expect(await client.leads.apart.of({ leadIds: ['J-1', 'Badge 18'] })).toEqual(
    expect.arrayContaining([
      { leadId: 'J-1', values: [{ column: 'Phone', value: '+49 30 1' }] },
      { leadId: 'Badge 18', values: [{ column: 'Phone', value: '+49 30 2' }] },
    ]),
  );
  await client.leads.forget({ leadId: 'J-1' });
  expect(await held('+49 30 1')).toEqual([]);
  expect(await client.leads.apart.of({ leadIds: ['J-1', 'Badge 18'] })).toHaveLength(1);
});

test('who is forgotten goes from what was kept, and stays out of what comes later', async () => {
  await client.leads.forget({ leadId: 'CRM-1' });
  for (const gone of ['Quartermain', 'Ann Q. Smith']) expect(await held(gone)).toEqual([]);
  expect(await held('Bob Underhill')).not.toEqual([]);
  await bring('later.csv', [...CRM, 'CRM-3,2026-06-01,2026-06-02,Eve Ohm,eve@x.example,West'], {
    apart: ['Full Name'],
  });
  expect(await held('Quartermain')).toEqual([]);
  expect(await client.leads.apart.of({ leadIds: ['CRM-1', 'CRM-3'] })).toMatchObject([{ leadId: 'CRM-3' }]);
});

test('what was cut short is done when the workspace is opened again', async () => {
  const [id = ''] = await readdir(join(home(), 'apart'));
  const folder = join(home(), 'apart', id);
  const before = (await readdir(folder)).sort();
  // As a crash leaves it: a half-written file, and nothing that says of whom the others were cleared.
  await writeFile(join(folder, 'x.parquet.anew'), 'PAR1 half of Eve Ohm');
  await writeFile(join(folder, 'cleared'), '');
  await workspace.reopen();
  expect(await client.leads.apart.of({ leadIds: ['CRM-3'] })).toHaveLength(1);
  expect((await readdir(folder)).sort()).toEqual(before);
});

test('a device lets go of all of it', async () => {
  expect(await client.leads.apart.erase()).toEqual({ columns: [], leads: 0 });
  expect(await held('Eve Ohm')).toEqual([]);
  expect(await client.leads.apart.of({ leadIds: ['CRM-3'] })).toEqual([]);
  expect((await client.leads.summary()).leads).toBeGreaterThan(0);
});

test('leads of the same company are flagged by what this device keeps, and count all the same', async () => {
  await client.records.put({
    view: {
      ...{ id: 'agreed', kind: 'agreement', title: 'Agreed' },
      commitments: [
        {
          ...{ id: 'came', owedBy: 'growth', owedTo: 'field-sales', metric: 'count' },
          target: { bound: 'atLeast', value: 1, unit: 'leads' },
          schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'UTC', start: '2026-05-04' },
        },
      ],
    },
  });
  const lines = [
    'Lead ID,MQL Date,Company Name',
    ...['F-1,2026-06-10,Contoso', 'F-2,2026-06-11, CONTOSO ', 'F-3,2026-06-11,Fabrikam', 'F-4,2026-06-12,'],
  ];
  const depth = async () =>
    client.measure.depth({ id: 'agreed', commitment: 'came', from: '2026-06-15', to: '2026-06-15' });
  await bring('fair.csv', lines, { exportedAt: '2026-06-29T00:00:00Z' });
  const flagged = (found: Awaited<ReturnType<typeof depth>>) =>
    found?.flags.find(({ kind }) => kind === 'same-company');
  expect(flagged(await depth())).toBeUndefined();
  await bring('fair.csv', lines, { apart: ['Company Name'] });
  const found = await depth();
  expect(flagged(found)).toEqual({ kind: 'same-company', leads: 2, some: ['F-1', 'F-2'] });
  expect(found?.funnel.reduce((sum, { handedOver }) => sum + handedOver, 0)).toBe(4);
  // For that no name goes anywhere else.
  expect((await held('Contoso')).every((path) => /^apart[\\/]/.test(path))).toBe(true);
});

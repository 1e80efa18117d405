import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { ImportOptions } from '#shared/contract/leads';
import { finished } from '../../fixtures/finished';
import { emptyWorkspace, type Workspace } from '../templates/service';

const passphrase = 'a long passphrase';
let workspace: Workspace;
let client: AccordClient;
beforeAll(async () => {
  workspace = await emptyWorkspace();
  client = workspace.client;
});
afterAll(() => workspace.end());

async function file(name: string, ...lines: string[]): Promise<ImportOptions['source']> {
  const path = join(workspace.root, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return { path };
}

test('how a file was read is kept, offered for the next one, and changed and removed like any record', async () => {
  const first = await file('leads 2026-05-04.csv', 'Key,When,Where,Mail', 'A,03/04/2026 08:00,Fair,a@b.c');
  const columns = { leadId: 'Key', handedOverAt: 'When', source: 'Where' };
  expect((await client.leads.preview({ source: first, mapping: columns })).remembered).toBeNull();
  await finished(
    await client.leads.import({
      source: first,
      mapping: columns,
      dateOrder: 'dmy',
      timeZone: 'America/New_York',
      passphrase,
    }),
  );
  const [kept] = await client.leads.mappings();
  expect(kept).toMatchObject({ title: 'leads', columns, timeZone: 'America/New_York', dateOrder: 'dmy' });

  const second = await file('leads 2026-05-11.csv', 'When,Key,Where,Mail', '05/04/2026 08:00,B,Fair,b@b.c');
  const offered = await client.leads.preview({ source: second });
  expect(offered.remembered).toMatchObject({ id: kept?.id, used: false });
  expect(offered.mapping).not.toEqual(columns);
  const read = await client.leads.preview({ source: second, asLastTime: true });
  expect(read).toMatchObject({
    mapping: columns,
    timeZone: 'America/New_York',
    rows: 1,
    rejected: 0,
    remembered: { id: kept?.id, used: true, dateOrder: 'dmy' },
    understood: [{ leadId: 'B', handedOverAt: '2026-04-05T12:00:00.000Z', source: 'Fair' }],
  });
  // By name, as the command line asks for it; a name that nobody knows says which there are.
  const named = await finished(
    await client.leads.import({ source: second, mapping: kept?.id ?? '', remember: false, passphrase }),
  );
  expect(named).toMatchObject({ accepted: 1, timeZone: 'America/New_York' });
  await expect(client.leads.preview({ source: second, mapping: 'nobody' })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining(kept?.id ?? 'no id'),
  });

  const changed = { leadId: 'Key', createdAt: 'When', source: 'Where' };
  await client.records.put({ view: { id: kept?.id, kind: 'mapping', title: 'Ours', columns: changed } });
  expect((await client.leads.preview({ source: second, asLastTime: true })).mapping).toEqual(changed);
  await client.records.remove({ id: kept?.id ?? '' });
  expect(await client.leads.mappings()).toEqual([]);
  // An import after that keeps it anew.
  const third = await file('third.csv', 'When,Key,Where,Mail', '13/04/2026 08:00,C,Fair,b@b.c');
  await finished(await client.leads.import({ source: third, mapping: changed, passphrase }));
  expect(await client.leads.mappings()).toMatchObject([{ columns: changed }]);
});

test('an order that was remembered gives way to what the values of a file say', async () => {
  const columns = { leadId: 'Id', createdAt: 'Day', tier: 'Tier' };
  const first = await file('orders.csv', 'Id,Day,Tier', 'O-1,03/04/2026,A');
  await finished(
    await client.leads.import({ source: first, mapping: columns, dateOrder: 'dmy', passphrase }),
  );
  const second = await file('orders.csv', 'Id,Day,Tier', 'O-2,03/04/2026,A', 'O-3,03/25/2026,A');
  const options = { source: second, asLastTime: true, timeZone: 'UTC' };
  const { dates, understood } = await client.leads.preview(options);
  expect(dates).toMatchObject([{ order: 'decided' }]);
  expect(understood.map(({ createdAt }) => createdAt?.slice(0, 10))).toEqual(['2026-03-04', '2026-03-25']);
});

test('a dry run keeps nothing, and says which mapping would have read the file', async () => {
  const source = await file('again.csv', 'Id,Day,Tier', 'O-4,2026-04-03,A');
  const before = await client.leads.mappings();
  const result = await finished(await client.leads.import({ source, dryRun: true, passphrase }));
  expect(result.couldRead).toMatchObject({ title: 'orders' });
  expect(await client.leads.mappings()).toEqual(before);
});

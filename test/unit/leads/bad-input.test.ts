import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
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

async function file(name: string, text: string): Promise<{ path: string }> {
  const path = join(workspace.root, name);
  await writeFile(path, text);
  return { path };
}

/** All that an import could leave behind, by its name. */
async function kept(): Promise<string[]> {
  const folders = [
    'workspace/acts',
    'workspace/blobs',
    'workspace/docs/mapping',
    'home/work',
    'home/rejects',
  ];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(workspace.root, folder), { recursive: true }).catch(() => [])).map(
        (name) => `${folder}/${name}`,
      ),
    ),
  );
  return found.flat().sort();
}

test('an import that is cancelled half-way leaves nothing behind', async () => {
  const rows = Array.from({ length: 150_000 }, (_, i) => `L${i},2026-01-05 09:00,${i % 9 === 0 ? 'x' : ''}`);
  const source = await file('many.csv', `Lead ID,Created,Amount\n${rows.join('\n')}\n`);
  const before = await kept();
  const stop = new AbortController();
  const task = await client.leads.import({ source, timeZone: 'UTC', passphrase }, { signal: stop.signal });
  const run = (async () => {
    for await (const event of task) if (event.type === 'progress' && (event.share ?? 0) >= 0.1) stop.abort();
  })();
  await expect(run).rejects.toThrow();
  // The stream ends once the work has stopped.
  await vi.waitFor(async () => expect(await kept()).toEqual(before), { timeout: 20_000, interval: 100 });
  expect((await client.leads.summary()).imports).toEqual([]);
});

test('what cannot be imported changes nothing, and is told in one line with its place', async () => {
  const before = await kept();
  const refuse = async (name: string, text: string, data: object, message: RegExp) => {
    const source = await file(name, text);
    const task = client.leads.import({ source, timeZone: 'UTC', passphrase }).then(finished);
    await expect(task).rejects.toMatchObject({
      code: 'INVALID',
      data,
      message: expect.stringMatching(message),
    });
    await expect(task).rejects.not.toMatchObject({ message: expect.stringMatching(/\n/) });
  };
  await refuse('empty.csv', '', {}, /empty\.csv is empty/);
  await refuse('head.csv', 'Lead ID,Created\n', { line: 1 }, /no leads/);
  await refuse(
    'order.csv',
    'Lead ID,Created\nA,03/04/2026\n',
    { column: 'Created' },
    /day first or month first/,
  );
  await refuse(
    'mixed.csv',
    'Lead ID,Created\nA,13/04/2026\nB,04/13/2026\n',
    { column: 'Created', line: 2 },
    /line 2.*line 3/,
  );
  await refuse('no-id.csv', 'Name,Created\nA,2026-01-05\n', {}, /id of the lead/);
  expect(await kept()).toEqual(before);
});

test('a formula stays text, and is none any more in the list of refused rows', async () => {
  const source = await file(
    'formulas.csv',
    'Lead ID,Created,Source\n"=cmd|\' /C calc\'!A0",2026-01-05,"=HYPERLINK(""http://x"")"\nB,"=1+1",Fair\n',
  );
  const result = await finished(await client.leads.import({ source, timeZone: 'UTC', passphrase }));
  expect(result).toMatchObject({ accepted: 1, rejected: 1 });
  const { leads } = await client.leads.triage.list();
  expect(leads).toMatchObject([{ leadId: "=cmd|' /C calc'!A0", source: '=HYPERLINK("http://x")' }]);
  const { bytes } = await client.leads.rejects({ import: result.import ?? '' });
  expect(new TextDecoder().decode(bytes)).toContain(
    '3,Created,"is not a date, or not between 1990 and 2049",\'=1+1',
  );
});

test('exports that come out of order are taken in the order in which they were made', async () => {
  const older = await file('older.csv', 'Lead ID,MQL Date,Lead Source\nO-1,2026-05-04,Fair\n');
  const newer = await file('newer.csv', 'Lead ID,MQL Date,Lead Source\nO-1,2026-05-04,Webinar\n');
  const how = { timeZone: 'UTC', passphrase };
  await finished(await client.leads.import({ source: newer, exportedAt: '2026-05-12T00:00:00Z', ...how }));
  await finished(await client.leads.import({ source: older, exportedAt: '2026-05-05T00:00:00Z', ...how }));
  const { leads } = await client.leads.triage.list();
  expect(leads.find(({ leadId }) => leadId === 'O-1')).toMatchObject({ source: 'Webinar' });
});

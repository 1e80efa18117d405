import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { finished } from '../../fixtures/finished';
import { folderHolds } from '../../fixtures/folder-holds';
import { emptyWorkspace, type Workspace } from '../templates/service';

const passphrase = 'a long passphrase';
let workspace: Workspace;
let client: AccordClient;
let agreement = '';

beforeAll(async () => {
  workspace = await emptyWorkspace(() => new Date('2026-06-30T12:00:00Z'));
  client = workspace.client;
  ({ id: agreement } = await client.records.create({
    kind: 'agreement',
    template: 'marketing-sales-agreement',
  }));
});
afterAll(() => workspace.end());

async function bring(name: string, ...lines: string[]) {
  const path = join(workspace.root, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return finished(await client.leads.import({ source: { path }, timeZone: 'UTC', passphrase }));
}

test('who is forgotten keeps their times for the figures, and has no name any more, in later exports neither', async () => {
  const head = 'Lead ID,Created Date,MQL Date,Region,Lead Owner';
  await bring(
    'first.csv',
    head,
    'KEEP-1,2026-06-01,2026-06-02,North,rep-1',
    'GONE-7,2026-06-01,2026-06-02,South,rep-2',
    'GONE-7,never,,,',
  );
  const before = await client.measure.agreement({ id: agreement });
  const figures = ({ commitments }: typeof before) =>
    commitments.map(({ periods }) => periods.map(({ numerator, denominator }) => [numerator, denominator]));
  const { act, known } = await client.leads.forget({ leadId: 'GONE-7', passphrase });
  expect(known).toBe(true);
  expect((await client.leads.summary()).leads).toBe(2);
  expect(figures(await client.measure.agreement({ id: agreement }))).toEqual(figures(before));
  // Nothing that was made of the imports names them, nor do the rows that were refused.
  expect(await folderHolds(join(workspace.root, 'home'), 'GONE-7')).toEqual([]);
  expect(await folderHolds(join(workspace.root, 'home'), 'KEEP-1')).not.toEqual([]);
  // The act names nobody.
  expect(await folderHolds(join(workspace.root, 'workspace', 'acts'), 'GONE-7')).toEqual([]);

  await bring('second.csv', head, 'GONE-7,2026-06-01,2026-06-02,South,rep-3');
  expect((await client.leads.summary()).leads).toBe(2);
  expect(await folderHolds(join(workspace.root, 'home', 'ledgers'), 'GONE-7')).toEqual([]);
  // Once more changes nothing, and who is not there yet is forgotten beforehand.
  expect(await client.leads.forget({ leadId: 'GONE-7', passphrase })).toMatchObject({ act, known: true });
  expect((await client.leads.forget({ leadId: 'LATER-1', passphrase })).known).toBe(false);
  const { entries } = await client.history.list({});
  expect(entries.filter(({ code }) => code === 'forgot')).toHaveLength(2);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { finished } from '../../fixtures/finished';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

const ID = 'lead-agreement';

let sample: SampleServices;
let client: AccordClient;
let now = '2026-01-04T12:00:00Z';
beforeAll(async () => {
  sample = await startSample(() => new Date(now), '2026-01-04');
  ({ client } = sample);
});
afterAll(() => sample.close());

async function file(name: string, lines: readonly string[]): Promise<string> {
  const path = join(sample.root, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** When the agreement began to count. */
async function effectiveOn(): Promise<string> {
  const { inForce } = await client.signoff.state({ id: ID });
  return inForce?.effectiveOn ?? '';
}

test('an import says how new its newest lead is, and which agreements count only from later on', async () => {
  const from = await effectiveOn();
  const path = await file('old.csv', [
    'Lead ID,MQL Date,Became SQL,Disqualified Date,Fits',
    'OLD-1,2025-01-07 10:00,2025-01-08 10:00,,yes',
    'OLD-2,2025-03-05 10:00,,,no',
  ]);
  // A few weeks after it was signed: nobody would look for leads of before in it a year on.
  now = new Date(Date.parse(`${from}T12:00:00Z`) + 20 * 86_400_000).toISOString();
  const result = await finished(
    await client.leads.import({ source: { path }, timeZone: 'Europe/Berlin', dryRun: false }),
  );
  expect(result.unjudged).toEqual([{ agreement: ID, from, leads: 2 }]);
  expect(result.newest?.slice(0, 10) ?? '').toMatch(/^20\d\d-\d\d-\d\d$/);
  const { unjudged } = await client.measure.agreement({ id: ID });
  expect(unjudged).toEqual({ agreement: ID, from, leads: 2 });

  now = new Date(Date.parse(`${from}T12:00:00Z`) + 90 * 86_400_000).toISOString();
  expect((await client.measure.agreement({ id: ID })).unjudged).toBeNull();
});

test('what a file could not measure is said before it is imported, with what earlier ones have counted in', async () => {
  const path = await file('bare.csv', ['Lead ID,Created Date,Channel', 'N-1,2026-01-03 10:00,Web']);
  const { notMeasurable } = await client.leads.preview({ source: { path } });
  // The worked example's own leads have every column.
  expect(notMeasurable).toEqual([]);
  const { view } = await client.records.show({ id: ID });
  const [first, ...rest] = view['commitments'] as Record<string, unknown>[];
  const segment = [{ field: 'Territory', anyOf: ['North'] }];
  await client.records.put({ view: { id: ID, commitments: [{ ...first, segment }, ...rest] } });
  expect((await client.leads.preview({ source: { path } })).notMeasurable).toEqual([
    { commitment: 'Leads handed over', missing: ['Territory'] },
  ]);
  const told = await file('told.csv', [
    'Lead ID,MQL Date,Territory',
    'N-2,2026-01-03 10:00,North',
    'N-3,2026-01-03 11:00,South',
  ]);
  expect((await client.leads.preview({ source: { path: told } })).notMeasurable).toEqual([]);
});

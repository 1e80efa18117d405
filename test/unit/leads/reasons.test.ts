import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { unknownReasons } from '#shared/domain/leads/reasons';
import { count, seed } from '../../fixtures/counts';
import { finished } from '../../fixtures/finished';
import { emptyWorkspace, type Workspace } from '../templates/service';

test('a reason is known whatever its case and the blanks around it, and nothing else is', () => {
  const reason = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(reason), fc.array(reason), (agreed, given) => {
      const found = given.map((each, n) => ({
        reason: n % 2 ? ` ${each.toUpperCase()} ` : each,
        rows: n + 1,
      }));
      const unknown = unknownReasons(found, agreed);
      expect(
        found
          .filter((each) => !unknown.includes(each))
          .every(({ rows }) => agreed.includes(given[rows - 1] ?? '')),
      ).toBe(true);
      expect(unknown.some(({ rows }) => agreed.includes(given[rows - 1] ?? ''))).toBe(false);
    }),
    { numRuns: count(50, 2000), seed },
  );
});

let workspace: Workspace;
let client: AccordClient;
beforeAll(async () => {
  workspace = await emptyWorkspace(() => new Date('2026-06-30T12:00:00Z'), null);
  client = workspace.client;
});
afterAll(() => workspace.end());

async function file(name: string, ...lines: string[]) {
  const path = join(workspace.root, name);
  await writeFile(path, `${['Id,Gone,Why,Tier', ...lines].join('\n')}\n`);
  return { path };
}

test('reasons that nobody agreed on are named, and what was said of them once holds for the next file', async () => {
  const [agreed = ''] = (await client.leads.triage.list()).reasons;
  const mapping = { leadId: 'Id', disqualifiedAt: 'Gone', rejectionReason: 'Why', tier: 'Tier' };
  const first = await file('first.csv', 'A,2026-06-01,Too tiny,1', `B,2026-06-01,${agreed.toUpperCase()},1`);
  const named = await finished(await client.leads.import({ source: first, mapping }));
  expect(named.unknownReasons).toEqual([{ reason: 'Too tiny', rows: 1 }]);

  const second = await file('second.csv', 'C,2026-06-02,too tiny ,1', 'D,2026-06-02,No mood,1');
  const reasons = { 'Too tiny': agreed };
  const meant = await finished(await client.leads.import({ source: second, mapping, reasons }));
  expect(meant.unknownReasons).toEqual([{ reason: 'No mood', rows: 1 }]);

  const third = await file('third.csv', 'E,2026-06-03,TOO TINY,1');
  const looked = await client.leads.preview({ source: third, asLastTime: true });
  expect(looked.reasons).toMatchObject({ unknown: [], mean: reasons });
  expect(looked.reasons.agreed).toContain(agreed);
  expect(looked.understood).toMatchObject([{ leadId: 'E', rejectionReason: agreed }]);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import type { Metric } from '#shared/model/commitment';
import { NEW_RULES } from '#shared/model/counting';
import { finished } from '../../fixtures/finished';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

const ID = 'lead-agreement';
let sample: SampleServices;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

const judged = ['attained', 'missed'];

test('the figures and the leads behind them say the same of every period', async () => {
  const { client } = sample;
  const { commitments } = await client.measure.agreement({ id: ID });
  expect(commitments.map(({ periods }) => periods.length >= 12)).toEqual([true, true, true, true]);
  for (const { id, periods, metric } of commitments) {
    // Every third is enough to meet kept, missed and maturing ones.
    for (const period of periods.filter((_, i) => i % 3 === 0)) {
      const behind = await client.measure.leads({ id: ID, commitment: id, period: period.start });
      // The period of the drill-down is the one that was measured, in every figure and word of it.
      const { contested: _, report: __, ...same } = period;
      expect(behind.period).toMatchObject(same);
      const counted = behind.leads.filter((lead) => lead.counted).length;
      expect([id, period.start, counted]).toEqual([id, period.start, period.numerator]);
      expect([id, period.start, behind.leads.length]).toEqual([id, period.start, period.denominator]);
      const missed = await client.measure.leads({
        id: ID,
        commitment: id,
        period: period.start,
        missed: true,
      });
      expect(missed.leads).toEqual(behind.leads.filter((lead) => !lead.counted));
      const ratio = (period.numerator ?? 0) / (period.denominator ?? 1);
      if (judged.includes(period.status)) expect(period.measured).toBe(metric === 'count' ? counted : ratio);
    }
  }
});

// After the week with 46 leads, after that with 38, and on the day that the example is made for.
test.each(['2026-01-20T12:00:00Z', '2026-02-17T12:00:00Z', '2026-05-03T10:00:00Z'])(
  'the check tells of the misses that the figures tell of, in their words, at %s',
  async (at) => {
    const { client } = sample;
    const { commitments } = await client.measure.agreement({ id: ID, at });
    const { findings } = await client.compliance.check({ at, rules: ['commitment-missed'] });
    const expected = commitments.flatMap(({ periods }) => {
      const last = periods.filter(({ status }) => judged.includes(status)).at(-1);
      return last?.status === 'missed' ? [last.explanation] : [];
    });
    if (!at.startsWith('2026-05')) expect(expected.length).toBeGreaterThan(0);
    expect(findings).toHaveLength(expected.length);
    for (const explanation of expected)
      expect(findings.filter(({ message }) => message.includes(explanation))).toHaveLength(1);
  },
);

test('what an import says it took in is what the figures gain', async () => {
  const { client, root } = sample;
  const summary = await client.leads.summary();
  const start = '2026-04-27';
  const week = async () =>
    (await client.measure.agreement({ id: ID, from: start, to: start })).commitments.map(
      ({ periods: [period] }) => [period?.numerator, period?.denominator],
    );
  const before = await week();
  const path = join(root, 'more.csv');
  const rows = ['X-1,2026-04-24 10:00,yes', 'X-2,2026-04-24 11:00,no', 'X-3,2026-04-25 09:00,yes', 'X-3,,'];
  await writeFile(path, ['Lead ID,Handed Over At,Fit', ...rows].join('\n'));
  const as = 'anna-berg';
  const result = await finished(
    await client.leads.import({ source: { path }, timeZone: 'Europe/Berlin', as }),
  );
  expect([result.rows, result.accepted, result.rejected, result.leads]).toEqual([4, 4, 0, 3]);
  expect((await client.leads.summary()).leads).toBe(summary.leads + result.leads);
  const gained = (await week()).map((figures, i) =>
    figures.map((n, at) => (n ?? 0) - (before[i]?.[at] ?? 0)),
  );
  // Handed over, of which fit, decided in time, qualified.
  expect(gained).toEqual([
    [3, 3],
    [2, 3],
    [0, 3],
    [0, 3],
  ]);
});

test('every counting rule stands in what both sides signed, and in the words beside each figure', async () => {
  const { client } = sample;
  const { inForce } = await client.signoff.state({ id: ID });
  const { version, records } = await client.signoff.frozen({ proposal: inForce?.proposal ?? '' });
  const agreement = records.find(({ id }) => id === ID);
  expect(version.manifest).toContainEqual(
    expect.objectContaining({ id: ID, contentHash: agreement?.contentHash }),
  );
  const { commitments } = await client.measure.agreement({ id: ID });
  const frozen = agreement?.view['commitments'] as { id: string; countingRules: Record<string, unknown> }[];
  expect(frozen.map(({ id }) => id)).toEqual(commitments.map(({ id }) => id));
  for (const { id, countingRules } of frozen) {
    expect([id, countingRules]).toEqual([id, expect.objectContaining(NEW_RULES)]);
    const metric = commitments.find((each) => each.id === id)?.metric as Metric;
    const told = commitments.find((each) => each.id === id)?.rules ?? [];
    const words = rulesInWords(metric, NEW_RULES);
    expect(told).toHaveLength(words.length);
    for (const { answer } of words) expect(told.join('\n')).toContain(answer);
  }
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { Review } from '#shared/contract/review';
import type { Question } from '#shared/domain/review/answer';
import { sampleLeads } from '../../../build/sample/leads';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

const ID = 'lead-agreement';
const AS_OF = '2026-05-03';
const CUT_OFF = '2026-05-03T12:00:00.000Z';

let root = '';
let sample: SampleServices;
let client: AccordClient;
let now = new Date(CUT_OFF);

beforeAll(async () => {
  sample = await startSample(() => now);
  ({ root, client } = sample);
});
afterAll(() => sample.close());

async function reviewed(quarter: string, at = CUT_OFF): Promise<Review> {
  for await (const event of await client.review.open({ id: ID, quarter, at }))
    if (event.type === 'done') return event.result;
  throw new Error('The review did not end');
}

const answerTo = (review: Review, question: Question) =>
  review.answers.find((each) => each.question === question) ?? review.answers[0];

/** The same leads, read from the file that the sample imports and counted here by themselves. */
function leadsOf(quarter: { from: string; to: string }): Record<string, string>[] {
  const [head = '', ...lines] = sampleLeads(AS_OF).trim().split('\n');
  const columns = head.split(',');
  return lines
    .map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at] ?? '', value])))
    .filter((lead) => {
      const day = String(lead['Handed over']).slice(0, 10);
      return day >= quarter.from && day <= quarter.to;
    });
}

describe('the review of a quarter', () => {
  test('the quarter that is over is suggested', async () => {
    expect(await client.review.quarters({ id: ID })).toMatchObject({
      suggested: '2026-Q1',
      now: CUT_OFF,
      quarters: [{ quarter: '2026-Q2' }, { quarter: '2026-Q1', from: '2026-01-01', to: '2026-03-31' }],
    });
  });

  test('promises are counted as the design counts them', async () => {
    const { facts } = await reviewed('2026-Q1');
    // Twelve weeks as stated, and that of 30 March: 51 handed over, 32 fit, 50 in time, the conversion still open.
    expect(
      facts.promises.map(({ version, kept, judged, open }) => ({ version, kept, judged, open })),
    ).toEqual([
      { version: 1, kept: 10, judged: 13, open: 0 },
      { version: 1, kept: 9, judged: 13, open: 0 },
      { version: 1, kept: 12, judged: 13, open: 0 },
      { version: 1, kept: 8, judged: 12, open: 1 },
    ]);
  });

  test('leads are counted as the file has them', async () => {
    const { facts, ...quarter } = await reviewed('2026-Q1');
    const leads = leadsOf(quarter);
    expect(facts.leads).toBe(leads.length);
    const count = (of: readonly Record<string, string>[], field: string) =>
      of.filter((lead) => lead[field]).length;
    for (const { source, leads: all, sqls, won, revenue } of facts.sources.rows) {
      const own = leads.filter((lead) => lead['Source'] === source);
      expect([all, sqls, won]).toEqual([own.length, count(own, 'Qualified'), count(own, 'Won')]);
      const earned = own.filter((lead) => lead['Won']).reduce((sum, lead) => sum + Number(lead['Amount']), 0);
      expect(revenue.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(earned);
    }
    for (const { reason, leads: rejected } of facts.rejections.rows)
      expect(rejected).toBe(
        leads.filter((lead) => lead['Rejection reason'] === (reason ?? '') && lead['Disqualified']).length,
      );
    expect(facts.untouched).toMatchObject({
      fitting: leads.filter((lead) => /^(yes|true|1)$/i.test(String(lead['Fit']))).length,
      total: 0,
    });
  });

  test('every question has an answer that says where it comes from, and what is missing', async () => {
    const review = await reviewed('2026-Q1');
    expect(review.answers.map(({ question }) => question)).toHaveLength(10);
    for (const { answer, from } of review.answers) {
      expect(answer).not.toBe('');
      expect(from).not.toBe('');
    }
    expect(answerTo(review, 'sources')?.missing).toMatchObject([
      { text: 'No spend entered for these months: SQLs and revenue per euro cannot be told.' },
    ]);
    expect(answerTo(review, 'promises')?.answer).toContain('39 of 51 judged periods were kept.');
    expect(review.facts.time.rows.map(({ stage }) => stage)).toEqual(['routing', 'waiting', 'working']);
  });

  test('goes on paper with what was decided, and nothing else of the agreement', async () => {
    const decided = await client.discussion.decide({
      id: ID,
      text: 'We hand over 55 leads.',
      review: { quarter: '2026-Q1', change: { commitment: 'any', value: 55 } },
    });
    expect(decided.decisions.at(-1)).toMatchObject({ review: { quarter: '2026-Q1' } });
    await client.discussion.decide({ id: ID, text: 'Decided in the corridor.' });
    const out = join(root, 'review.html');
    const making = await client.exports.make({
      ids: [ID],
      format: 'html',
      out,
      review: { quarter: '2026-Q1', at: CUT_OFF },
    });
    for await (const event of making) if (event.type === 'done') expect(event.result.file).toBe(out);
    const html = await readFile(out, 'utf8');
    expect(html).toContain('<title>Review of Q1 2026</title>');
    for (const { answer } of (await reviewed('2026-Q1')).answers)
      expect(html).toContain(answer.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('“')[0]);
    expect(html).toContain('We hand over 55 leads.');
    expect(html).not.toContain('Decided in the corridor.');
  });

  test('what was spent is set against what each source brought', async () => {
    const { id } = await client.resources.begin();
    const cost = (month: string, spend: number) => ({
      id: `partner-${month}`,
      month,
      source: 'partner',
      spend,
    });
    await client.records.put({
      view: {
        id,
        sources: [{ id: 'partner', title: 'Partner' }],
        // April is none of the quarter.
        costs: [cost('2026-01', 1000), cost('2026-03', 2000), cost('2026-04', 9999)],
      },
    });
    const review = await reviewed('2026-Q1');
    const partner = review.facts.sources.rows.find(({ source }) => source === 'Partner');
    expect(review.facts.sources.spend).toEqual([{ source: 'Partner', amount: 3000, currency: 'EUR' }]);
    const [table] = answerTo(review, 'sources')?.tables ?? [];
    const row = table?.rows.find(([name]) => name?.[0]?.text === 'Partner')?.map((cell) => cell[0]?.text);
    const earned = partner?.revenue[0]?.amount ?? 0;
    expect(row?.slice(6)).toEqual([
      '3,000\u00a0EUR',
      `${Math.round((3000 / (partner?.sqls ?? 0)) * 100) / 100}\u00a0EUR`,
      String(earned / 3000),
    ]);
    expect(answerTo(review, 'sources')?.missing[0]?.text).toContain('No spend entered on Website');
  });

  test('the cut-off stays: what comes in later changes nothing', async () => {
    const before = await reviewed('2026-Q1');
    now = new Date('2026-05-04T12:00:00.000Z');
    const lines = sampleLeads(AS_OF).trim().split('\n');
    const late = (lines[1] ?? '').replace(/^[^,]+/, 'late-1');
    const path = join(root, 'late.csv');
    await writeFile(path, `${lines[0]}\n${late}\n`);
    const { SAMPLE_MAPPING } = await import('../../../build/sample/leads');
    const imported = await client.leads.import({
      source: { path },
      mapping: { ...SAMPLE_MAPPING },
      timeZone: 'Europe/Berlin',
      exportedAt: '2026-05-04T10:00:00.000Z',
    });
    for await (const event of imported) if (event.type === 'done') expect(event.result.accepted).toBe(1);
    const after = await reviewed('2026-Q1');
    expect(after.later).toBe(1);
    expect(after.facts).toEqual(before.facts);
    const fresh = await reviewed('2026-Q1', now.toISOString());
    expect(fresh.facts.leads).toBe(before.facts.leads + 1);
    expect(fresh.facts.changed.figures.map(({ cause, by }) => ({ cause, by }))).toContainEqual({
      cause: 'late data',
      by: 'Anna Berg',
    });
  });

  test('a promise that a later version dropped is listed with what came of it', async () => {
    const { view } = await client.records.show({ id: ID });
    const commitments = (view['commitments'] as { id: string }[]).filter(({ id }) => id !== 'fit');
    await client.records.put({ view: { id: ID, commitments, effectiveOn: '2026-05-11' } });
    await client.signoff.propose({ id: ID, as: 'anna-berg' });
    for (const as of ['anna-berg', 'ben-okafor']) await client.signoff.sign({ id: ID, as });
    now = new Date('2026-05-20T12:00:00.000Z');
    const { facts, answers } = await reviewed('2026-Q2', now.toISOString());
    const rows = facts.promises.filter(({ commitment }) => commitment === 'fit');
    expect(rows).toMatchObject([{ dropped: true, version: 1, title: 'Leads that fit' }]);
    expect(rows[0]?.judged).toBeGreaterThan(0);
    expect(facts.promises.filter(({ dropped }) => dropped)).toEqual(rows);
    expect(JSON.stringify(answers[0])).toContain('Leads that fit (promised no more)');
  });

  test('refuses what cannot be known', async () => {
    await expect(reviewed('2026-Q1', '2027-01-01T00:00:00.000Z')).rejects.toMatchObject({ code: 'INVALID' });
    await expect(reviewed('2026-Q3')).rejects.toMatchObject({ code: 'INVALID' });
    const [definition] = await client.records.list({ kind: 'definition' });
    await expect(client.review.quarters({ id: definition?.id ?? '' })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});

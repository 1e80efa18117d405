import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { Services } from '../../../electron/services/router';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

const ID = 'lead-agreement';
const WEEK = '2026-03-09';
const SPAN = { id: ID, from: '2026-01-05', to: '2026-03-29' };

let root = '';
let sample: SampleServices;
let services: Services;
let client: AccordClient;
let now = new Date('2026-05-03T12:00:00.000Z');

beforeAll(async () => {
  sample = await startSample(() => now);
  ({ root, services, client } = sample);
});
afterAll(() => sample.close());

const actAs = (member: string) => client.people.actAs({ member });

/** The commitment whose figure is the number of leads, in the week asked for. */
async function handedOver() {
  const { commitments } = await client.measure.agreement(SPAN);
  const found = commitments.find(({ metric }) => metric === 'count');
  const period = found?.periods.find(({ start }) => start.startsWith(WEEK));
  if (!found || !period) throw new Error('The worked example promises no number of leads');
  return { commitment: found.id, period };
}

describe('notes on the time', () => {
  test('are written and taken away by members of either team', async () => {
    const { added, annotations } = await client.annotations.add({
      id: ID,
      from: '2026-03-09',
      to: '2026-03-13',
      text: 'Trade fair week',
    });
    expect(annotations).toMatchObject([{ name: 'Anna Berg', text: 'Trade fair week' }]);
    await expect(
      client.annotations.add({ id: ID, from: '2026-03-13', to: '2026-03-09', text: 'x' }),
    ).rejects.toMatchObject({ code: 'INVALID', data: { field: 'to' } });
    await actAs('ben-okafor');
    expect((await client.annotations.drop({ id: ID, annotation: added, dropped: true })).annotations).toEqual(
      [],
    );
    expect(
      (await client.annotations.drop({ id: ID, annotation: added, dropped: false })).annotations,
    ).toHaveLength(1);
    await actAs('anna-berg');
  });
});

describe('figures to set targets by', () => {
  test('come from leads that are old enough, each as a range', async () => {
    const { conversion, closeRate, dealSize } = await client.targets.own();
    const share = (conversion?.part ?? 0) / (conversion?.whole ?? 1);
    expect(conversion?.whole).toBeGreaterThan(300);
    expect(conversion?.range?.low).toBeLessThan(share);
    expect(conversion?.range?.high).toBeGreaterThan(share);
    expect(closeRate?.whole).toBe(conversion?.part);
    expect(dealSize?.currency).toBe('EUR');
    expect(dealSize?.range?.low).toBeGreaterThan(4000);
    expect(dealSize?.range?.high).toBeLessThan(24_000);
  });
});

describe('a contested lead', () => {
  let lead = '';
  let dispute = '';
  let frozen = '';

  test('figures are frozen, and wait for the other team', async () => {
    await expect(
      client.statements.freeze({ id: ID, from: '2020-01-01', to: '2020-02-01' }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    await expect(client.statements.freeze({ ...SPAN, at: '2026-06-01' })).rejects.toMatchObject({
      code: 'INVALID',
    });
    frozen = (await client.statements.freeze(SPAN)).act;
    await actAs('ben-okafor');
    expect((await client.home.state()).waitingForMe).toMatchObject([
      { kind: 'acknowledge', who: 'Anna Berg', statement: frozen },
    ]);
    await client.statements.acknowledge({ statement: frozen });
    await expect(client.statements.acknowledge({ statement: frozen })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const { statements } = await client.statements.list({ id: ID });
    expect(statements).toMatchObject([{ waitingFor: [], may: false }]);
    const { content, differences } = await client.statements.show({ statement: frozen });
    expect(differences).toEqual([]);
    expect(content.commitments[0]?.periods.map(({ numerator }) => numerator)).toEqual([
      52, 50, 46, 55, 51, 50, 38, 53, 50, 57, 49, 52,
    ]);
    expect(content.imports).toHaveLength(1);
    expect(content.commitments[0]?.countingRules?.lowVolume).toBe(20);
  });

  test('is counted both ways until the other side answers', async () => {
    const { commitment, period } = await handedOver();
    const before = period.numerator ?? 0;
    const { leads } = await client.measure.leads({ id: ID, commitment, period: WEEK });
    lead = leads[0]?.leadId ?? '';
    const asked = { id: ID, commitment, period: WEEK, lead, reason: 'A test lead.' };
    await expect(client.disputes.contest({ ...asked, claim: 'counts' })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'claim' },
    });
    await expect(
      client.disputes.contest({ ...asked, lead: 'nobody', claim: 'left-out' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    dispute = (await client.disputes.contest({ ...asked, claim: 'left-out' })).act;
    await expect(client.disputes.contest({ ...asked, claim: 'left-out' })).rejects.toMatchObject({
      code: 'EXISTS',
    });
    const after = (await handedOver()).period;
    expect(after.numerator).toBe(before);
    expect(after.contested).toMatchObject({ open: 1, numerator: before - 1 });
    const own = await client.disputes.list({ id: ID });
    expect(own.disputes).toMatchObject([{ status: 'open', may: ['withdraw'] }]);
    await expect(client.disputes.answer({ dispute, outcome: 'accepted', reason: 'x' })).rejects.toMatchObject(
      { code: 'NOT_ALLOWED' },
    );
    await actAs('anna-berg');
    expect((await client.home.state()).waitingForMe).toMatchObject([
      { kind: 'dispute', lead, dueOn: '2026-05-17' },
    ]);
  });

  test('counts as claimed once that is accepted, and the statement names the difference', async () => {
    const { period } = await handedOver();
    await client.disputes.answer({ dispute, outcome: 'accepted', reason: 'It was one.' });
    const after = (await handedOver()).period;
    expect(after.contested).toBeUndefined();
    expect(after.numerator).toBe((period.numerator ?? 0) - 1);
    const { commitment } = await handedOver();
    const { leads } = await client.measure.leads({ id: ID, commitment, period: WEEK });
    expect(leads.find(({ leadId }) => leadId === lead)).toMatchObject({
      counted: false,
      dispute: { status: 'accepted' },
    });
    const { differences, content } = await client.statements.show({ statement: frozen });
    expect(differences).toMatchObject([
      { commitment, before: { numerator: period.numerator }, after: { numerator: after.numerator } },
    ]);
    expect(content.commitments[0]?.periods.find(({ start }) => start.startsWith(WEEK))?.numerator).toBe(
      period.numerator,
    );
    expect((await client.home.state()).waitingForMe).toEqual([]);
    await expect(client.disputes.answer({ dispute, outcome: 'rejected', reason: 'x' })).rejects.toMatchObject(
      { code: 'CONFLICT' },
    );
  });

  test('that nobody answers in time leaves the figure as it was', async () => {
    const { commitment, period } = await handedOver();
    const { leads } = await client.measure.leads({ id: ID, commitment, period: WEEK });
    const other = leads.find(({ counted }) => counted)?.leadId ?? '';
    await client.disputes.contest({
      ...{ id: ID, commitment, period: WEEK, lead: other },
      claim: 'does-not-count',
      reason: 'Came by phone.',
    });
    expect((await handedOver()).period.contested?.open).toBe(1);
    now = new Date('2026-05-18T12:00:00.000Z');
    expect((await client.disputes.list({ id: ID })).disputes[0]).toMatchObject({ status: 'lapsed', may: [] });
    expect((await handedOver()).period).toMatchObject({ numerator: period.numerator });
    expect((await handedOver()).period.contested).toBeUndefined();
  });

  test('what changed of judged figures is listed with its cause', async () => {
    const file = join(root, 'late.csv');
    const bring = async (mapping: Record<string, string>, exportedAt: string): Promise<void> => {
      const base = { leadId: 'Lead', handedOverAt: 'Handed over', timeZone: 'UTC' };
      const { timeZone, ...fields } = base;
      const stream = await client.leads.import({
        ...{ source: { path: file }, timeZone, exportedAt, dryRun: false },
        mapping: { ...fields, ...mapping },
      });
      for await (const event of stream) if (event.type === 'done') return;
    };
    const found = async (cause: string) => {
      for await (const event of await client.restatements.find(SPAN))
        if (event.type === 'done') return event.result.restatements.filter((each) => each.cause === cause);
      return [];
    };
    expect(await client.restatements.steps({ id: ID })).toEqual({ steps: 1 });
    expect(await found('settled dispute')).toMatchObject([
      { start: expect.stringContaining(WEEK), by: 'Anna Berg', leads: [lead] },
    ]);
    // A lead of that week that nobody had told of, and one whose fit was read from the wrong column.
    const { leads } = await client.measure.leads({
      id: ID,
      commitment: (await handedOver()).commitment,
      period: '2026-03-16',
    });
    const known = leads.find(({ fit }) => fit)?.leadId ?? '';
    await writeFile(
      file,
      `Lead,Handed over,Fit,Right fit\nL-late,2026-03-09 07:00,yes,yes\n${known},,yes,no\n`,
    );
    now = new Date('2026-05-19T12:00:00.000Z');
    await bring({ fit: 'Fit' }, '2026-05-19T08:00:00Z');
    expect(await found('late data')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          commitment: (await handedOver()).commitment,
          start: expect.stringContaining(WEEK),
          file: 'late.csv',
          leads: ['L-late'],
          count: 1,
          acknowledged: false,
        }),
      ]),
    );
    now = new Date('2026-05-20T12:00:00.000Z');
    await bring({ fit: 'Right fit' }, '2026-05-20T08:00:00Z');
    expect(await found('changed mapping')).toMatchObject([
      { start: expect.stringContaining('2026-03-16'), leads: [known], by: 'Anna Berg' },
    ]);
    const { act } = await client.statements.freeze(SPAN);
    await client.statements.acknowledge({ statement: act, as: 'ben-okafor' });
    expect((await found('changed mapping'))[0]?.acknowledged).toBe(true);
  });

  test('that both differ on is decided by somebody of neither team, whom both signed', async () => {
    const nora = await client.people.add({ name: 'Nora Lund', team: 'neither' });
    expect(nora).toMatchObject({ team: 'neither', role: 'arbiter', signatory: false });
    await expect(client.people.setSignatory({ member: nora.id, signatory: true })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await client.people.rights()).at(-1)).toMatchObject({
      team: 'neither',
      rights: { arbiter: ['read', 'comment', 'settle'] },
      members: { arbiter: ['Nora Lund'] },
    });
    await client.records.put({ view: { id: ID, disputes: { answerDays: 14, arbiter: nora.id } } });
    await client.signoff.propose({ id: ID, effectiveOn: '2026-03-02' });
    for (const as of ['anna-berg', 'ben-okafor']) await client.signoff.sign({ id: ID, as });
    const { commitment, period } = await handedOver();
    const { leads } = await client.measure.leads({ id: ID, commitment, period: WEEK });
    const third = leads.findLast(({ counted }) => counted)?.leadId ?? '';
    const { act } = await client.disputes.contest({
      ...{ id: ID, commitment, period: WEEK, lead: third, as: 'anna-berg' },
      ...{ claim: 'does-not-count', reason: 'A student.' },
    });
    await actAs(nora.id);
    await expect(
      client.disputes.answer({ dispute: act, outcome: 'accepted', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('neither team') });
    await client.disputes.answer({ dispute: act, outcome: 'rejected', reason: 'A buyer.', as: 'ben-okafor' });
    expect((await client.home.state()).waitingForMe).toMatchObject([{ kind: 'dispute', lead: third }]);
    const about = async () =>
      (await client.disputes.list({ id: ID })).disputes.find(({ dispute: each }) => each === act);
    expect(await about()).toMatchObject({
      status: 'rejected',
      arbiter: 'Nora Lund',
      may: ['uphold', 'dismiss'],
    });
    await client.disputes.settle({ dispute: act, outcome: 'upheld', reason: 'A student it was.' });
    expect(await about()).toMatchObject({
      status: 'upheld',
      settlement: { by: 'Nora Lund', team: 'neither' },
    });
    expect((await handedOver()).period.numerator).toBe((period.numerator ?? 0) - 1);
    await actAs('anna-berg');
  });

  test('verify names figures that were changed after they were frozen', async () => {
    expect(await client.signoff.verify({})).toMatchObject({ ok: true });
    const act = services.app.session.history.acts.find(({ kind }) => kind === 'statement');
    if (act?.kind !== 'statement') throw new Error('There is no statement');
    const file = services.app.session.store.blobs.path(act.content);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"numerator":52', '"numerator":53'));
    const { problems } = await client.signoff.verify({ id: ID });
    expect(problems.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^The figures frozen with a statement of figures by Anna Berg .* were changed/),
    ]);
    await expect(client.statements.show({ statement: frozen })).rejects.toMatchObject({ code: 'CORRUPT' });
    await writeFile(file, text);
  });
});

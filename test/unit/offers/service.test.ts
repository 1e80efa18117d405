import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

let sample: SampleServices;
let client: AccordClient;
const clock = { now: Date.parse('2026-05-03T10:00:00.000Z') };

beforeAll(async () => {
  sample = await startSample(() => new Date(clock.now));
  ({ client } = sample);
});
afterAll(() => sample.close());

const ANNA = { as: 'anna-berg' };
const BEN = { as: 'ben-okafor' };
const later = (days: number): void => {
  clock.now += days * 86_400_000;
};
const lineOf = async (id: string) => (await client.offers.catalogue()).find((each) => each.id === id);
const statusOf = async (id: string) =>
  (await client.records.list({ kind: 'offer' })).find((each) => each.id === id)?.status;

async function offer(title: string, fields: Record<string, unknown> = {}): Promise<string> {
  const { id } = await client.records.create({ kind: 'offer', title });
  if (Object.keys(fields).length > 0) await client.records.put({ view: { id, ...fields } });
  return id;
}

describe('what a meeting should see of the offers', () => {
  const proposed = async (meeting: string) => {
    const brief = await client.touchpoints.brief({ id: 'monday-hand-over', meeting });
    return brief.offers.map(({ title, reason }) => [title, reason]);
  };
  const quiet = ['Customer story', 'Demo video', 'Price calculator'].map((title) => [title, 'unjudged']);

  test('the worked example was met about every Monday, and is dated as it would have been', async () => {
    const { view } = await client.records.show({ id: 'monday-hand-over' });
    const meetings = view['meetings'] as { id: string; outcome: string }[];
    expect(meetings).toHaveLength(17);
    expect(meetings.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'held')).toEqual([
      'written',
    ]);
    expect([meetings[0]?.id, meetings.at(-1)?.id]).toEqual(['2026-01-05', '2026-04-27']);
    expect((await client.home.state({ view: 'me' })).waitingForMe).toEqual([]);
    const stamps = (await client.records.list({})).map(({ updatedAt }) => updatedAt);
    expect(stamps.filter((at) => at < '2025-12-22' || at > '2026-05-03T00:00:00.000Z')).toEqual([]);
  });

  test('what was announced since the last one comes first, then what nobody said anything about', async () => {
    expect((await proposed('2026-05-04')).toSorted()).toEqual(quiet);
    const id = await offer('Trade fair folder');
    expect((await proposed('2026-05-04')).toSorted()).toEqual(quiet);
    await client.offers.announce({ id, ...ANNA });
    expect((await proposed('2026-05-04'))[0]).toEqual(['Trade fair folder', 'new']);
    // Nothing is proposed to a meeting that is over.
    expect(await proposed('2026-04-27')).toEqual([]);
    await client.offers.retire({ id, ...ANNA });
    expect((await proposed('2026-05-04')).toSorted()).toEqual(quiet);
  });
});

describe('an offer is announced', () => {
  test('it waits for those to whom it was announced until each of them knows it', async () => {
    const id = await offer('Starter kit', { personas: ['Head of IT'], validUntil: '2026-05-31' });
    expect(await lineOf(id)).toMatchObject({
      status: 'draft',
      owner: 'anna-berg',
      known: { count: 0, of: 0 },
    });
    await client.offers.announce({ id, note: 'For first talks', ...ANNA });
    const page = await client.offers.page({ id });
    expect(page.announcement).toMatchObject({ by: 'Anna Berg', to: ['sales'], changed: false });
    expect(page.readers).toMatchObject([{ member: 'ben-okafor', knownAt: null }]);
    expect(await statusOf(id)).toBe('announced');

    await client.offers.acknowledge({ id, ...BEN });
    expect(await lineOf(id)).toMatchObject({ status: 'announced', known: { count: 1, of: 1 } });
    await expect(client.offers.acknowledge({ id, ...BEN })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(client.offers.acknowledge({ id, ...ANNA })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('what is changed afterwards is not what was announced, but tags are no change', async () => {
    const id = await offer('Checklist');
    await client.offers.announce({ id });
    await client.filing.tag({ ids: [id], add: ['spring'], remove: [] });
    expect((await client.offers.page({ id })).announcement?.changed).toBe(false);
    await client.records.put({ view: { id, purpose: 'What to ask before buying' } });
    expect((await client.offers.page({ id })).announcement?.changed).toBe(true);
    await client.offers.announce({ id });
    expect((await client.offers.page({ id })).announcement?.changed).toBe(false);
  });

  test('its last day ends it, and nobody announces what is over', async () => {
    const id = await offer('Spring price', { validUntil: '2026-05-10' });
    await client.offers.announce({ id });
    later(7);
    expect(await statusOf(id)).toBe('announced');
    later(1);
    expect(await statusOf(id)).toBe('expired');
    await expect(client.offers.announce({ id })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('2026-05-10'),
    });
  });

  test('one without a title, one for strangers, and what is no offer are refused', async () => {
    const id = await offer('');
    await expect(client.offers.announce({ id })).rejects.toMatchObject({ code: 'INVALID' });
    await client.records.put({ view: { id, title: 'Named' } });
    await expect(client.offers.announce({ id, to: ['press'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(client.offers.announce({ id: 'good-fit' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(client.offers.acknowledge({ id, ...BEN })).rejects.toMatchObject({ code: 'INVALID' });
    await client.records.put({ view: { id, visibility: 'private' } });
    await expect(client.offers.announce({ id })).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('a retired one is not handed out until it is announced again', async () => {
    const old = await offer('Old deck');
    const next = await offer('New deck');
    await client.offers.announce({ id: old });
    await expect(client.offers.retire({ id: old, replacedBy: old })).rejects.toMatchObject({
      code: 'INVALID',
    });
    await client.offers.retire({ id: old, reason: 'Old prices', replacedBy: next });
    const page = await client.offers.page({ id: old });
    expect(page).toMatchObject({
      status: 'retired',
      retirement: { reason: 'Old prices', replacedBy: { id: next, title: 'New deck' } },
      readers: [],
      may: { retire: false },
    });
    await expect(client.offers.acknowledge({ id: old, ...BEN })).rejects.toMatchObject({ code: 'INVALID' });
    await client.offers.announce({ id: old });
    expect(await statusOf(old)).toBe('announced');
  });

  test('it is told in the history, by its name', async () => {
    const told = (await client.home.state({})).changes.map(({ code }) => code);
    expect(told).toEqual(expect.arrayContaining(['announced', 'retiredOffer', 'acknowledgedOffer']));
    expect(await client.compliance.findings()).toMatchObject({ failed: [] });
  });
});

describe('what came of an offer', () => {
  test('prospects are counted apart from those who sell, and one’s own word can be taken back', async () => {
    const id = await offer('Calculator');
    await client.offers.say({ id, from: 'prospect', mark: 'good', lead: 'L-1', text: 'Sent it on' });
    const { said } = await client.offers.say({ id, from: 'rep', mark: 'bad' });
    expect((await lineOf(id))?.feedback).toEqual({
      prospect: { good: 1, mixed: 0, bad: 0 },
      rep: { good: 0, mixed: 0, bad: 1 },
    });
    expect((await client.offers.page({ id })).feedback).toMatchObject([
      { from: expect.any(String), name: 'Anna Berg', own: true },
      { own: true },
    ]);
    await client.offers.takeBack({ id, feedback: said, dropped: true });
    expect((await lineOf(id))?.feedback.rep.bad).toBe(0);
    await client.offers.takeBack({ id, feedback: said, dropped: false });
    expect((await lineOf(id))?.feedback.rep.bad).toBe(1);
    await client.people.actAs({ member: 'ben-okafor' });
    await expect(client.offers.takeBack({ id, feedback: said, dropped: true })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await client.people.actAs({ member: 'anna-berg' });
  });
});

describe('what sales asked for and did not find', () => {
  const ask = (what: string, more: Record<string, unknown> = {}) => client.offers.ask({ what, ...more });
  const found = async (id: string) =>
    (await client.offers.requests()).requests.find((each) => each.id === id);

  test('it is due after the agreed working days of who answers, or on the day that was named', async () => {
    clock.now = Date.parse('2026-05-13T10:00:00.000Z');
    await client.offers.setTurnaround({ days: null });
    await client.people.actAs({ member: 'ben-okafor' });
    const { asked, may } = await ask('A case from a hospital', { persona: 'Head of IT', stage: 'Decision' });
    expect(may).toBe(true);
    expect(await found(asked)).toMatchObject({
      by: { name: 'Ben Okafor', team: 'sales' },
      status: 'open',
      due: null,
      late: false,
    });
    // Wednesday and five working days; Ascension Day, the 14th, is none in Germany where it is kept.
    await client.offers.setTurnaround({ days: 5 });
    const due = (await found(asked))?.due ?? '';
    expect(['2026-05-20', '2026-05-21']).toContain(due);
    await client.offers.changeRequest({ request: asked, neededOn: '2026-05-15' });
    expect(await found(asked)).toMatchObject({ due: '2026-05-15', late: false });
    later(3);
    expect((await found(asked))?.late).toBe(true);
    await client.people.actAs({ member: 'anna-berg' });
  });

  test('it is taken on, answered by an offer or with a reason, opened again, taken away and put back', async () => {
    const { asked: id } = await ask('A price sheet in French');
    await client.offers.changeRequest({ request: id, owner: 'anna-berg' });
    expect(await found(id)).toMatchObject({ status: 'in work', owner: { name: 'Anna Berg' } });
    const made = await offer('Price sheet, French');
    await client.offers.changeRequest({ request: id, answer: { offer: made, reason: '' } });
    expect(await found(id)).toMatchObject({
      status: 'answered',
      answer: { offer: { id: made, title: 'Price sheet, French' } },
    });
    await client.offers.changeRequest({ request: id, answer: null });
    expect((await found(id))?.status).toBe('in work');
    await expect(
      client.offers.changeRequest({ request: id, answer: { offer: null, reason: '' } }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    await client.offers.changeRequest({ request: id, answer: { offer: null, reason: 'No market there' } });
    expect((await found(id))?.status).toBe('declined');
    await client.offers.changeRequest({ request: id, dropped: true });
    expect(await found(id)).toBeUndefined();
    await client.offers.changeRequest({ request: id, dropped: false });
    expect(await found(id)).toMatchObject({ what: 'A price sheet in French', status: 'declined' });
    await expect(client.offers.changeRequest({ request: 'nothing' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('leads that took an offer', () => {
  test('each lead of the export counts once, with the offer or without it', async () => {
    const id = await offer('The guide', { inCrm: ['Buyer’s guide'] });
    const { days, measured, effects, unknown } = await client.offers.effects();
    expect([days, measured]).toEqual([60, true]);
    const effect = effects[id];
    const { total, leads } = await client.offers.takers({ id });
    expect(total).toBeGreaterThanOrEqual(effect?.with.leads ?? 0);
    expect(leads[0]).toMatchObject({ leadId: expect.any(String), state: expect.any(String), link: null });
    expect(leads.map(({ handedOverAt }) => handedOverAt)).toEqual(
      leads
        .map(({ handedOverAt }) => handedOverAt)
        .toSorted()
        .toReversed(),
    );
    expect(unknown).toEqual([]);
    // The worked example has the same one by its title.
    expect(effects['buyers-guide']).toEqual(effect);
    // The same leads, counted by hand: eight weeks had been handed over sixty days before the export.
    const own = await client.targets.own();
    expect((effect?.with.leads ?? 0) + (effect?.without.leads ?? 0)).toBe(own.conversion?.whole);
    expect((effect?.with.qualified ?? 0) + (effect?.without.qualified ?? 0)).toBe(own.conversion?.part);
  });
});

describe('Home and the rules', () => {
  test('an announcement waits for who is to know it, a request for who sees to it', async () => {
    await client.people.actAs({ member: 'ben-okafor' });
    const id = await offer('Flyer');
    await client.people.actAs({ member: 'anna-berg' });
    await client.offers.announce({ id, note: 'For the fair' });
    const waitsFor = async (member: string, kind: string) => {
      await client.people.actAs({ member });
      return (await client.home.state({})).waitingForMe.filter((line) => line.kind === kind);
    };
    expect(await waitsFor('anna-berg', 'offer')).toEqual([]);
    expect(await waitsFor('ben-okafor', 'offer')).toContainEqual(
      expect.objectContaining({ record: id, who: 'Anna Berg', text: 'For the fair' }),
    );
    await client.offers.acknowledge({ id });
    expect((await waitsFor('ben-okafor', 'offer')).map(({ record }) => record)).not.toContain(id);

    const { asked } = await client.offers.ask({ what: 'A film' });
    const film = (line: { title: string }): boolean => line.title === 'A film';
    expect((await waitsFor('ben-okafor', 'request')).filter(film)).toEqual([]);
    expect((await waitsFor('anna-berg', 'request')).filter(film)).toHaveLength(1);
    await client.offers.changeRequest({ request: asked, owner: 'ben-okafor' });
    expect((await waitsFor('anna-berg', 'request')).filter(film)).toEqual([]);
    expect((await waitsFor('ben-okafor', 'request')).filter(film)).toHaveLength(1);
    await client.people.actAs({ member: 'anna-berg' });
  });

  test('a rule that is asked sees what stands in acts, and is content once it is mended', async () => {
    const id = await offer('Leaflet', { purpose: 'For the fair' });
    const found = async (rule: string) =>
      (await client.compliance.check({ rules: [rule] })).findings.filter(({ record }) => record === id);
    expect(await found('offer-not-announced')).toHaveLength(1);
    await client.offers.announce({ id });
    expect(await found('offer-not-announced')).toEqual([]);
    expect(await found('offer-unknown')).toEqual([]);
    later(8);
    expect(await found('offer-unknown')).toHaveLength(1);
    await client.offers.acknowledge({ id, ...BEN });
    expect(await found('offer-unknown')).toEqual([]);
    later(31);
    expect(await found('offer-without-feedback')).toHaveLength(1);
    await client.offers.say({ id, from: 'prospect', mark: 'mixed' });
    expect(await found('offer-without-feedback')).toEqual([]);
    expect(await found('request-unanswered')).toEqual([]);
    const { findings } = await client.compliance.check({ rules: ['request-unanswered'] });
    expect(findings.map(({ message }) => message).join()).toContain('A case from a hospital');
  });
});

describe('feedback from a column of the CRM', () => {
  test('a column is named, its words are given marks, and its leads are counted with their offers', async () => {
    const before = await client.offers.feedbackColumns();
    expect(before).toMatchObject({ prospect: null, rep: null });
    expect(before.columns).toContain('Country');
    await expect(
      client.offers.setFeedbackColumn({ from: 'prospect', column: 'Shoe size' }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    const named = await client.offers.setFeedbackColumn({ from: 'prospect', column: 'Country' });
    expect(named.prospect?.words.every(({ mark }) => mark === null)).toBe(true);
    const [first] = named.prospect?.words ?? [];
    const marks = { good: [first?.said ?? ''], mixed: [], bad: [] };
    await client.offers.setFeedbackColumn({ from: 'prospect', column: 'Country', marks });
    const { fromCrm } = await client.offers.effects();
    const { good } = fromCrm['the-guide']?.prospect ?? { good: 0 };
    expect(good).toBeGreaterThan(0);
    expect(good).toBeLessThan(first?.leads ?? 0);
    await client.offers.setFeedbackColumn({ from: 'prospect', column: null });
    expect((await client.offers.effects()).fromCrm).toEqual({});
  });
});

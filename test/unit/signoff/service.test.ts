import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

const NOW = new Date('2026-05-03T12:00:00.000Z');
const ID = 'lead-hand-over';

let root = '';
let sample: SampleServices;
let client: AccordClient;

beforeAll(async () => {
  sample = await startSample(() => NOW);
  ({ root, client } = sample);
});
afterAll(() => sample.close());

/** Gives the process another title, so that it can be proposed again. */
async function change(title: string): Promise<void> {
  const { view } = await client.records.show({ id: ID });
  await client.records.put({ view: { id: ID, ...view, title } });
}

const partyOf = async (team: string) =>
  (await client.signoff.state({ id: ID })).versions.at(-1)?.parties.find((each) => each.team === team);

describe('a proposal with its days', () => {
  test('is refused when it would end before it counts, or is due already', async () => {
    await change('Hand-over, second edition');
    await expect(
      client.signoff.propose({ id: ID, effectiveOn: '2026-06-01', expiresOn: '2026-06-01' }),
    ).rejects.toMatchObject({ code: 'INVALID', data: { field: 'expiresOn' } });
    await expect(client.signoff.propose({ id: ID, dueOn: '2026-05-02' })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'dueOn' },
    });
    await client.signoff.propose({ id: ID, dueOn: '2026-05-08', expiresOn: '2027-05-01' });
    const { waitingForMe } = await client.home.state();
    const { open } = await client.signoff.state({ id: ID });
    expect(waitingForMe).toMatchObject([
      { kind: 'sign', record: ID, proposal: open?.proposal, dueOn: '2026-05-08' },
    ]);
  });

  test('is reminded of by a mail with the day for the calendar', async () => {
    await client.signoff.sign({ id: ID });
    const { to, eml } = await client.signoff.remind({ id: ID });
    expect(to).toEqual(['Ben Okafor']);
    const mail = new TextDecoder().decode(eml.bytes);
    const calendar = Buffer.from(
      mail.split('filename="sign.ics"')[1]?.split('--')[0] ?? '',
      'base64',
    ).toString();
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260508');
    expect(calendar).toContain('BEGIN:VALARM');
  });

  test('the sentence that is shown is the one that is signed', async () => {
    const { open } = await client.signoff.state({ id: ID });
    await client.people.actAs({ member: 'ben-okafor' });
    const { signing } = await client.signoff.frozen({ proposal: open?.proposal ?? '' });
    expect(signing).toEqual({
      statement: 'I agree to “Hand-over, second edition” for Sales. I have read the one change.',
      onBehalfOf: null,
    });
    await client.signoff.sign({ id: ID });
    expect((await client.signoff.frozen({ proposal: open?.proposal ?? '' })).signing).toBeNull();
  });
});

describe('a word that an agreement rests on', () => {
  const AGREEMENT = 'lead-agreement';

  test('changes nothing that is agreed, and shows with what it is signed again', async () => {
    const before = await client.signoff.state({ id: AGREEMENT });
    expect(before.changes).toEqual([]);
    await client.records.put({ view: { id: 'good-fit', title: 'Good fit, newly' } });
    const { grounds, inForce, next } = await client.signoff.state({ id: AGREEMENT });
    expect(inForce?.number).toBe(1);
    const renamed = 'Definition “Good fit, newly”: title Good fit → Good fit, newly';
    expect(grounds.map(({ text }) => text)).toContain(renamed);
    expect(next).toBe('propose');
    await client.signoff.propose({ id: AGREEMENT, as: 'anna-berg' });
    const { open } = await client.signoff.state({ id: AGREEMENT });
    const shown = await client.signoff.frozen({ proposal: open?.proposal ?? '' });
    expect(shown.changes).toEqual([]);
    expect(shown.grounds.map(({ text }) => text)).toContain(renamed);
    expect(shown.signing?.statement).toMatch(
      shown.grounds.length === 1 ? /the one change/ : new RegExp(`the ${shown.grounds.length} changes`),
    );
    await client.signoff.withdraw({ id: AGREEMENT, as: 'anna-berg' });
  });
});

describe('people beside the signatories', () => {
  test('a newcomer is asked to read what is in force, and says so once', async () => {
    const cara = await client.people.add({ name: 'Cara Voss', team: 'sales', signatory: false });
    await client.people.actAs({ member: cara.id });
    const unread = async () =>
      (await client.home.state()).waitingForMe
        .filter(({ kind }) => kind === 'read')
        .map(({ record }) => record);
    expect(await unread()).toContain(ID);
    await client.signoff.acknowledge({ id: ID });
    expect(await unread()).not.toContain(ID);
    await expect(client.signoff.acknowledge({ id: ID })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('a deputy signs on the days for which they were named', async () => {
    const days = { from: '2026-05-01', until: '2026-05-10' };
    await expect(
      client.people.setDeputy({ as: 'ben-okafor', deputy: 'anna-berg', ...days }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    await client.people.setDeputy({ as: 'ben-okafor', deputy: 'cara-voss', ...days });
    expect(await client.people.deputies()).toEqual([
      { signatory: 'ben-okafor', deputy: 'cara-voss', ...days },
    ]);
    await change('Hand-over, third edition');
    await client.signoff.propose({ id: ID, as: 'anna-berg' });
    expect((await client.signoff.state({ id: ID })).next).toBe('sign');
    await client.signoff.sign({ id: ID });
    expect((await partyOf('sales'))?.signatories).toMatchObject([
      { name: 'Ben Okafor', deputy: 'Cara Voss' },
    ]);
    await client.people.setDeputy({ as: 'ben-okafor', deputy: null, ...days });
    await client.signoff.withdraw({ id: ID, as: 'anna-berg' });
  });

  test('an assent is kept with its evidence, and verify names evidence that was changed', async () => {
    await client.signoff.propose({ id: ID, as: 'anna-berg' });
    await client.signoff.sign({ id: ID, as: 'anna-berg' });
    const bytes = new TextEncoder().encode('Signed: Ben, I agree.');
    const given = { id: ID, member: 'ben-okafor', way: 'document', on: '2026-05-02' } as const;
    const evidence = { name: 'signed.pdf', type: 'application/pdf', bytes };
    await expect(client.signoff.assent({ ...given, on: '2026-05-04', evidence })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'on' },
    });
    await expect(client.signoff.assent({ ...given, as: 'anna-berg', evidence })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await client.signoff.assent({ ...given, evidence });
    const sales = await partyOf('sales');
    const assent = sales?.signatories[0]?.assent;
    expect(assent).toMatchObject({
      way: 'document',
      recordedBy: 'Cara Voss',
      evidence: { name: 'signed.pdf' },
    });
    expect((await client.signoff.state({ id: ID })).status).toBe('in force');
    expect(await client.signoff.verify({})).toEqual({ ok: true, problems: [] });
    const hash = assent?.evidence.hash ?? '';
    const file = join(root, 'ws', 'blobs', hash.slice(0, 2), hash);
    await writeFile(file, 'Signed: Ben, I do not agree.');
    expect((await client.signoff.verify({})).problems).toMatchObject([
      { record: ID, problem: expect.stringContaining('The evidence “signed.pdf”') },
    ]);
    await writeFile(file, bytes);
  });

  test('both teams end what is in force, each with a reason', async () => {
    await client.signoff.retire({ id: ID, as: 'anna-berg', reason: 'We sell through partners now.' });
    await client.people.actAs({ member: 'ben-okafor' });
    expect((await client.home.state()).waitingForMe).toMatchObject([
      { kind: 'end', team: 'Marketing', reason: 'We sell through partners now.' },
    ]);
    await expect(client.signoff.retire({ id: ID, as: 'anna-berg', reason: 'Again.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await client.signoff.retire({ id: ID, reason: 'So do we.' });
    expect((await client.signoff.state({ id: ID })).status).toBe('retired');
  });
});

describe('of whom a signature is asked', () => {
  test('is chosen among the signatories of each team, and nobody else', async () => {
    const all = (members: string[]) => ({
      id: ID,
      asked: [{ team: 'sales', rule: 'all' as const, members }],
    });
    await expect(client.signoff.propose(all(['anna-berg']))).rejects.toMatchObject({ code: 'INVALID' });
    await client.signoff.propose(all(['ben-okafor']));
    const { open } = await client.signoff.state({ id: ID });
    expect(open?.parties.map(({ team, rule }) => [team, rule])).toEqual([
      ['marketing', 'any'],
      ['sales', 'all'],
    ]);
    await client.signoff.withdraw({ id: ID });
  });
});

describe('rights', () => {
  test('are changed by a signatory, and whoever lost one is told why', async () => {
    await client.people.setRole({ as: 'ben-okafor', member: 'cara-voss', role: 'reader' });
    await client.people.actAs({ member: 'cara-voss' });
    const { edit, comment } = await client.people.may();
    expect(comment).toEqual({ may: true, why: null });
    expect(edit).toEqual({
      may: false,
      why: 'As reader, Cara Voss may not edit. Ben Okafor can change that under People.',
    });
    const sales = (await client.people.rights()).find(({ team }) => team === 'sales');
    expect(sales?.locked).toContain('Only a signatory of Sales');
    const rights = { ...sales?.rights, reader: ['read' as const, 'comment' as const, 'edit' as const] };
    await expect(client.people.setRights({ team: 'sales', rights })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await client.people.setRights({ team: 'sales', rights, as: 'ben-okafor' });
    expect((await client.people.may()).edit.may).toBe(true);
    await expect(
      client.people.setRights({ team: 'sales', rights: {}, as: 'ben-okafor' }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED', data: { field: 'rights' } });
    await expect(
      client.people.setRole({ as: 'ben-okafor', member: 'ben-okafor', role: 'reader' }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED', data: { field: 'role' } });
  });

  test('stand in the history, by team', async () => {
    const { entries } = await client.history.list({ kind: 'people', team: 'sales' });
    expect(entries.map(({ code }) => code)).toEqual([
      'changedTeamRights',
      'changedRole',
      'endedDeputy',
      'namedDeputy',
      'joined',
    ]);
  });
});

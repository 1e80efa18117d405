import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from '#shared/contract/versions';
import type { Act } from '#shared/model/acts';
import { encodeAct } from '../../electron/services/acts/codec';
import { CommandLine } from '../fixtures/command-line';
import { changeLetter, named, signatureBy, Tampering } from '../fixtures/tampering';

const accord = new CommandLine();
const beside = new Tampering(accord.workspace, accord.home);
const kept = accord.path('kept');
const keptHome = accord.path('kept-home');

interface Verified {
  ok: boolean;
  problems: { record: string | null; problem: string }[];
}

async function verified(): Promise<Verified> {
  const { code, stdout } = await accord.run('verify', '--json');
  const report = JSON.parse(stdout) as Verified;
  expect(code).toBe(report.ok ? 0 : 1);
  return report;
}

/** All that verify says, in one text. */
const problems = async (): Promise<string> =>
  (await verified()).problems.map(({ record, problem }) => `${record ?? ''}: ${problem}`).join('\n');

beforeAll(async () => {
  await accord.json('init', accord.workspace, '--sample', '--as-of', '2026-05-03');
  // What this device remembers of the end is written when it is opened and closed.
  expect(await verified()).toEqual({ ok: true, problems: [] });
  cpSync(accord.workspace, kept, { recursive: true });
  cpSync(accord.home, keptHome, { recursive: true });
});
afterAll(() => accord.dispose());

// What an exchange can be tampered with, and each fault in it, stands with the story of two teams.
describe('verify', () => {
  beforeEach(() => {
    rmSync(accord.workspace, { recursive: true, force: true });
    cpSync(kept, accord.workspace, { recursive: true });
    rmSync(accord.home, { recursive: true, force: true });
    cpSync(keptHome, accord.home, { recursive: true });
  });

  it('names a changed letter in a definition that was pinned, and what is gone', async () => {
    const entry = beside.proposalOf('lead-agreement').manifest.find(({ kind }) => kind === 'definition');
    changeLetter(beside.blobOf(entry?.contentHash ?? ''), '"50"', '"10"');
    expect(await problems()).toMatch(
      /lead-agreement: What was frozen of the definition “Good fit” was changed/,
    );
    rmSync(beside.blobOf(entry?.contentHash ?? ''));
    expect(await problems()).toMatch(
      /lead-agreement: What was frozen of the definition “Good fit” .*is missing/,
    );
  });

  it('names a changed letter in an act', async () => {
    const { hash } = beside.find(named('lead-agreement'));
    changeLetter(beside.fileOf(hash), '"any"', '"all"');
    const said = await problems();
    expect(said).toContain('This act was altered');
    expect(said).toContain(`a proposal for “Lead agreement” by Anna Berg`);
    expect(said).toContain(hash);
  });

  it('names a changed letter in a dispute, and in figures that were frozen', async () => {
    const { commitments } = await accord.json<{ commitments: { id: string; metric: string }[] }>(
      'measure',
      'lead-agreement',
    );
    const commitment = commitments.find(({ metric }) => metric === 'count')?.id ?? '';
    await accord.json(
      ...['contest', 'lead-agreement', '--commitment', commitment, '--period', '2026-01-05'],
      ...['--lead', 'L-01001', '--claim', 'left-out', '--reason', 'A test lead.', '--as', 'ben-okafor'],
    );
    await accord.json('state', 'lead-agreement', '--from', '2026-01-05', '--to', '2026-03-29');
    changeLetter(
      beside.fileOf(beside.find(({ kind }) => kind === 'dispute').hash),
      'A test lead',
      'A best lead',
    );
    const statement = beside.find(({ kind }) => kind === 'statement');
    if (statement.kind !== 'statement') throw new Error('no statement');
    changeLetter(beside.blobOf(statement.content), '"numerator":52', '"numerator":53');
    const said = await problems();
    expect(said).toContain('This act was altered');
    expect(said).toContain('a dispute about a lead by Ben Okafor');
    expect(said).toMatch(/^lead-agreement: The figures frozen with a statement of figures .* were changed/m);
  });

  it('names what a revoked key wrote outside the known history, however it is dated', async () => {
    const signature = beside.find(signatureBy('ben-okafor'));
    const heads = beside.ends().map(({ hash }) => hash);
    const revoked = { kind: 'revocation', member: 'ben-okafor', memberKey: signature.key, last: null };
    beside.forge(beside.find(signatureBy('anna-berg')), {
      ...revoked,
      reason: '',
      at: '2026-05-02T09:00:00.000Z',
      heads,
    });
    beside.forge(signature, { kind: 'acknowledgement', at: '2026-01-06T09:00:00.000Z' });
    expect(await problems()).toMatch(/replaced or revoked before anybody had seen it/);
  });

  it('names an act by a key that nobody here has', async () => {
    const signature = beside.find(signatureBy('ben-okafor'));
    const { hash: _hash, ...body } = signature;
    const { newKeyPair } = await import('../../electron/services/keys/ed25519');
    const { key, secret } = newKeyPair();
    const bytes = encodeAct({ ...body, key } as Act, secret);
    beside.put(bytes);
    expect(await problems()).toContain('not a member with that key at the time; it does not count');
  });

  it('names a proposal that is played again, in whatever guise', async () => {
    const proposal = beside.proposalOf('lead-agreement');
    const bytes = readFileSync(beside.fileOf(proposal.hash));
    writeFileSync(beside.fileOf('0'.repeat(64)), bytes);
    expect(await problems()).toContain(`repeats the act ${proposal.hash.slice(0, 12)} (a proposal for`);
    rmSync(beside.fileOf('0'.repeat(64)));
    const spaced = Buffer.concat([bytes, Buffer.from('\n')]);
    const copy = beside.put(spaced);
    expect(await problems()).toContain(`repeats the act ${proposal.hash.slice(0, 12)} (a proposal for`);
    rmSync(beside.fileOf(copy));
    beside.forge(proposal, { at: '2026-05-02T10:00:00.000Z' });
    expect(await problems()).toMatch(/lead-agreement: .* repeats the proposal .* without having seen it/);
  });

  it('says nothing of a workspace that is whole', async () => {
    expect(await verified()).toEqual({ ok: true, problems: [] });
  });
});

describe('diff', () => {
  afterEach(() => rmSync(accord.path('view.json'), { force: true }));

  it('tells what the draft changes, in words and for programs', async () => {
    const view = await accord.json<{ commitments: { target: { value: number } }[] }>(
      'show',
      'lead-agreement',
    );
    const [first] = view.commitments;
    if (first) first.target.value = 60;
    writeFileSync(accord.path('view.json'), JSON.stringify(view));
    await accord.json('put', accord.path('view.json'));
    const { hash } = beside.proposalOf('lead-agreement');
    for (const version of ['1', hash.slice(0, 8), hash]) {
      const { from, to, records } = await accord.json<Comparison>('diff', 'lead-agreement', version, 'draft');
      expect([from.number, from.proposal, to.status]).toEqual([1, hash, 'draft']);
      expect(records[0]?.differences.map(({ text }) => text)).toEqual([
        'Leads handed over: target 50 → 60 leads',
      ]);
    }
    const { stdout } = await accord.run('diff', 'lead-agreement', '1', 'draft');
    expect(stdout).toContain('From version 1 (in force) to the draft');
    expect(stdout).toContain('  Leads handed over: target 50 → 60 leads');
    const same = await accord.json<Comparison>('diff', 'lead-agreement', '1', '1');
    expect(same.records.map(({ became }) => became)).toEqual(['same']);
  });

  it('says in one line which versions there are', async () => {
    for (const wrong of ['7', 'abcdef12']) {
      const { code, stderr } = await accord.run('diff', 'lead-agreement', wrong, 'draft');
      expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
      expect(stderr).toContain(`has no version ${wrong}. It has: 1, draft.`);
    }
  });
});

import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from '#shared/contract/versions';
import type { KnownAct } from '#shared/domain/acts/history';
import type { Act } from '#shared/model/acts';
import { canonicalBytes, decodeAct, encodeAct } from '../../electron/services/acts/codec';
import { CommandLine } from '../fixtures/command-line';

const accord = new CommandLine();
const acts = join(accord.workspace, 'acts');
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

function readActs(): KnownAct[] {
  return readdirSync(acts).flatMap((name) => {
    const decoded = decodeAct(new Uint8Array(readFileSync(join(acts, name))));
    return decoded.ok ? [decoded.act] : [];
  });
}

function find(wanted: (act: KnownAct) => boolean): KnownAct {
  const act = readActs().find(wanted);
  if (!act) throw new Error('There is no such act in the worked example');
  return act;
}

const fileOf = (hash: string): string => join(acts, `${hash}.json`);

/** The file of an act with other bytes, under the name that those bytes ask for. */
function rewrite(hash: string, bytes: Uint8Array): string {
  const name = createHash('sha256').update(bytes).digest('hex');
  rmSync(fileOf(hash));
  writeFileSync(fileOf(name), bytes);
  return name;
}

/** The private key of a member: the worked example keeps it in the open. */
function secretOf(member: string): Uint8Array {
  const keys = join(accord.home, 'keys');
  const [workspace = ''] = readdirSync(keys);
  const file = JSON.parse(readFileSync(join(keys, workspace, `${member}.json`), 'utf8')) as {
    secret: string;
  };
  return new Uint8Array(Buffer.from(file.secret, 'base64'));
}

/** Writes an act as somebody who has the key could beside the program. */
function forge(act: KnownAct, changes: Record<string, unknown>): string {
  const { hash: _hash, ...body } = act;
  const forged = { ...body, ...changes } as Act;
  const bytes = encodeAct(forged, secretOf(forged.author));
  const name = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(fileOf(name), bytes);
  return name;
}

const changeLetter = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say “${from}”`);
  writeFileSync(path, text.replace(from, to));
};

const named = (record: string) => (act: KnownAct) => act.kind === 'proposal' && act.record.id === record;
const signatureBy = (author: string) => (act: KnownAct) => act.kind === 'signature' && act.author === author;
const proposalOf = (record: string) => {
  const act = find(named(record));
  if (act.kind !== 'proposal') throw new Error('no proposal');
  return act;
};
const blobOf = (hash: string): string => join(accord.workspace, 'blobs', hash.slice(0, 2), hash);

beforeAll(async () => {
  await accord.json('init', accord.workspace, '--sample', '--as-of', '2026-05-03');
  // What this device remembers of the end is written when it is opened and closed.
  expect(await verified()).toEqual({ ok: true, problems: [] });
  cpSync(accord.workspace, kept, { recursive: true });
  cpSync(accord.home, keptHome, { recursive: true });
});
afterAll(() => accord.dispose());

describe('verify', () => {
  beforeEach(() => {
    rmSync(accord.workspace, { recursive: true, force: true });
    cpSync(kept, accord.workspace, { recursive: true });
    rmSync(accord.home, { recursive: true, force: true });
    cpSync(keptHome, accord.home, { recursive: true });
  });

  it('names a changed letter in the text that was signed', async () => {
    const [own] = proposalOf('lead-agreement').manifest;
    changeLetter(blobOf(own?.contentHash ?? ''), '"value":50', '"value":40');
    expect(await problems()).toMatch(
      /^lead-agreement: What was frozen of the agreement “Lead agreement” was changed/m,
    );
  });

  it('names a changed letter in a definition that was pinned, and what is gone', async () => {
    const entry = proposalOf('lead-agreement').manifest.find(({ kind }) => kind === 'definition');
    changeLetter(blobOf(entry?.contentHash ?? ''), '"50"', '"10"');
    expect(await problems()).toMatch(
      /lead-agreement: What was frozen of the definition “Good fit” was changed/,
    );
    rmSync(blobOf(entry?.contentHash ?? ''));
    expect(await problems()).toMatch(
      /lead-agreement: What was frozen of the definition “Good fit” .*is missing/,
    );
  });

  it('names a changed letter in an act', async () => {
    const { hash } = find(named('lead-agreement'));
    changeLetter(fileOf(hash), '"any"', '"all"');
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
    changeLetter(fileOf(find(({ kind }) => kind === 'dispute').hash), 'A test lead', 'A best lead');
    const statement = find(({ kind }) => kind === 'statement');
    if (statement.kind !== 'statement') throw new Error('no statement');
    changeLetter(blobOf(statement.content), '"numerator":52', '"numerator":53');
    const said = await problems();
    expect(said).toContain('This act was altered');
    expect(said).toContain('a dispute about a lead by Ben Okafor');
    expect(said).toMatch(/^lead-agreement: The figures frozen with a statement of figures .* were changed/m);
  });

  it('names signatures that were swapped', async () => {
    const [anna, ben] = [find(signatureBy('anna-berg')), find(signatureBy('ben-okafor'))];
    const parts = [anna, ben].map(
      ({ hash }) => JSON.parse(readFileSync(fileOf(hash), 'utf8')) as { act: unknown; signature: string },
    );
    const swapped = rewrite(
      anna.hash,
      canonicalBytes({ act: parts[0]?.act, signature: parts[1]?.signature }),
    );
    const said = await problems();
    expect(said).toContain(`The act ${swapped.slice(0, 12)} (a signature for “`);
    expect(said).toContain('has a signature that does not match its content');
    expect(said).toContain(`it carries the signature of the act ${ben.hash.slice(0, 12)}`);
  });

  it('names a signature by somebody who was no signatory any more', async () => {
    const signature = find(signatureBy('ben-okafor'));
    const heads = readActs().map(({ hash }) => hash);
    const at = '2026-05-02T10:00:00.000Z';
    const base = find(({ kind }) => kind === 'genesis');
    const { v, workspace } = signature;
    const { key } = find(({ author }) => author === 'ben-okafor');
    const role = forge(base, {
      ...{ v, workspace, author: 'ben-okafor', key, at, heads },
      ...{ kind: 'role', member: 'ben-okafor', role: 'lead', signatory: false },
    });
    forge(signature, { at: '2026-05-02T11:00:00.000Z', heads: [role] });
    expect(await problems()).toContain(
      'is by Ben Okafor, who was no signatory at the time; it does not count',
    );
  });

  it('names what a revoked key wrote outside the known history, however it is dated', async () => {
    const signature = find(signatureBy('ben-okafor'));
    const all = readActs();
    const seen = new Set(all.flatMap(({ heads }) => heads));
    const heads = all.map(({ hash }) => hash).filter((hash) => !seen.has(hash));
    const revoked = { kind: 'revocation', member: 'ben-okafor', memberKey: signature.key, last: null };
    forge(find(signatureBy('anna-berg')), { ...revoked, reason: '', at: '2026-05-02T09:00:00.000Z', heads });
    forge(signature, { kind: 'acknowledgement', at: '2026-01-06T09:00:00.000Z' });
    expect(await problems()).toMatch(/replaced or revoked before anybody had seen it/);
  });

  it('names an act by a key that nobody here has', async () => {
    const signature = find(signatureBy('ben-okafor'));
    const { hash: _hash, ...body } = signature;
    const { newKeyPair } = await import('../../electron/services/keys/ed25519');
    const { key, secret } = newKeyPair();
    const bytes = encodeAct({ ...body, key } as Act, secret);
    writeFileSync(fileOf(createHash('sha256').update(bytes).digest('hex')), bytes);
    expect(await problems()).toContain('not a member with that key at the time; it does not count');
  });

  it('names an act that was removed', async () => {
    const { hash } = find(named('good-fit'));
    rmSync(fileOf(hash));
    const said = await problems();
    expect(said).toContain(`The act ${hash.slice(0, 12)} is missing`);
    expect(said).toContain('had seen it');
  });

  it('names a tail that was cut off', async () => {
    const known = readActs();
    const heads = new Set(known.flatMap((act) => act.heads));
    const last = known.filter(({ hash }) => !heads.has(hash));
    for (const { hash } of last) rmSync(fileOf(hash));
    const said = await problems();
    expect(said).toContain('The newest acts were cut off');
    expect(said).toContain(last[0]?.hash.slice(0, 12));
    expect(said).toContain('an import of leads by Anna Berg');
  });

  it('names a proposal that is played again, in whatever guise', async () => {
    const proposal = proposalOf('lead-agreement');
    const bytes = readFileSync(fileOf(proposal.hash));
    writeFileSync(fileOf('0'.repeat(64)), bytes);
    expect(await problems()).toContain(`repeats the act ${proposal.hash.slice(0, 12)} (a proposal for`);
    rmSync(fileOf('0'.repeat(64)));
    const spaced = Buffer.concat([bytes, Buffer.from('\n')]);
    writeFileSync(fileOf(createHash('sha256').update(spaced).digest('hex')), spaced);
    expect(await problems()).toContain(`repeats the act ${proposal.hash.slice(0, 12)} (a proposal for`);
    rmSync(fileOf(createHash('sha256').update(spaced).digest('hex')));
    forge(proposal, { at: '2026-05-02T10:00:00.000Z' });
    expect(await problems()).toMatch(/lead-agreement: .* repeats the proposal .* without having seen it/);
  });

  it('names an act of another workspace', async () => {
    const other = accord.path('other');
    await accord.json('init', other, '--sample', '--as-of', '2026-05-03');
    for (const name of readdirSync(join(other, 'acts'))) {
      const text = readFileSync(join(other, 'acts', name), 'utf8');
      if (!text.includes('"kind":"genesis"')) renameSync(join(other, 'acts', name), join(acts, name));
    }
    expect(await problems()).toContain('belongs to another workspace; it does not count');
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
    const { hash } = proposalOf('lead-agreement');
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

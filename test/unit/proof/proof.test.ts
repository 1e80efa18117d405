import { describe, expect, it } from 'vitest';
import { inOrder, readHistory } from '#shared/domain/acts/history';
import { behindOf, toldActs, withBehind } from '#shared/domain/proof/told';
import type { Proof } from '#shared/model/proof';
import { canonicalBytes, claimBytes } from '../../../electron/services/acts/codec';
import { newKeyPair, sha256, signBytes } from '../../../electron/services/keys/ed25519';
import { reportOn } from '../../../electron/services/proof/check';
import { sealPdf } from '../../../electron/services/proof/seal';
import { smallPdf } from '../../fixtures/proof/small-pdf';
import { LATER, Story } from '../../fixtures/story';

const content = new TextDecoder().decode(
  canonicalBytes({ v: 1, id: 'deal', kind: 'agreement', schema: 1, title: 'Deal', view: { title: 'Deal' } }),
);
const hash = sha256(content);
const manifest = [{ id: 'deal', kind: 'agreement', title: 'Deal', contentHash: hash }];

/** A deal that both teams signed, among acts about other things. */
function signed() {
  const story = new Story();
  const other = story.propose({ more: { record: { id: 'other', kind: 'process', title: 'Secret' } } });
  const proposal = story.propose({ more: { manifest } });
  story.sign(story.anna, other);
  story.sign(story.anna, proposal);
  story.sign(story.ben, proposal);
  return { story, proposal, other };
}

function proofOf({ story, proposal }: ReturnType<typeof signed>, more: Partial<Proof> = {}): Proof {
  const told = toldActs(story.acts, new Set(['deal']));
  const device = newKeyPair();
  const installation = {
    id: 'abcdefghijkmnpqrstuv',
    name: 'Anna’s laptop',
    key: device.key,
    exchangeKey: newKeyPair().key,
  };
  const claim = { member: story.anna.id, memberKey: story.anna.key, installation };
  const bytes = claimBytes({ workspace: story.id, ...claim });
  devices.set(device.key, device.secret);
  return {
    program: 'accord-proof',
    v: 1,
    workspace: story.id,
    title: 'Deal',
    at: LATER,
    records: [
      {
        id: 'deal',
        kind: 'agreement',
        title: 'Deal',
        status: 'in force',
        number: 1,
        proposal,
        content: hash,
      },
    ],
    acts: told.map((act) => new TextDecoder().decode(story.files.get(act.hash))),
    behind: { ...behindOf(inOrder(story.acts), new Set(told.map((act) => act.hash))) },
    contents: [content],
    device: { key: device.key, claim: { ...claim, proof: signBytes(bytes, story.anna.secret) } },
    ...more,
  };
}

const devices = new Map<string, Uint8Array>();

function report(proof: Proof, here: string | null = null) {
  const text = JSON.stringify(proof);
  const metadata = { title: 'Deal', author: 'Us', language: 'en', at: LATER, creator: 'Accord' };
  const secret = devices.get(proof.device.key) ?? newKeyPair().secret;
  return reportOn(
    'deal.pdf',
    sealPdf(smallPdf(), { proof: text, metadata, headings: [], secret }),
    text,
    here,
  );
}

const said = (proof: Proof): string =>
  report(proof)
    .problems.map(({ problem }) => problem)
    .join('\n');

describe('what a document tells', () => {
  it('is people, the versions of what it shows and their answers, and nothing else', () => {
    const { story, other } = signed();
    const told = toldActs(story.acts, new Set(['deal']));
    expect(told.map(({ kind }) => kind)).toEqual(['genesis', 'member', 'proposal', 'signature', 'signature']);
    expect(told.some((act) => act.hash === other)).toBe(false);
  });

  it('keeps who saw what, though acts between are not told', () => {
    const { story, other } = signed();
    const told = toldActs(story.acts, new Set(['deal']));
    const behind = behindOf(inOrder(story.acts), new Set(told.map((act) => act.hash)));
    const member = told[1]?.hash;
    expect(behind[other]).toEqual([member]);
    const whole = withBehind(told, behind);
    const known = new Set(whole.map((act) => act.hash));
    expect(whole.flatMap(({ heads }) => heads).every((head) => known.has(head))).toBe(true);
    expect(readHistory(whole, story.id).problems).toEqual([]);
    expect(inOrder(whole).map((act) => act.hash)).toEqual(told.map((act) => act.hash));
  });

  it('counts a signature given before its key was revoked, seen through acts that are not told', () => {
    const made = signed();
    const { story } = made;
    story.propose({ more: { record: { id: 'third', kind: 'process', title: 'Third' } } });
    story.write(story.ben, {
      kind: 'revocation',
      member: 'anna',
      memberKey: story.anna.key,
      last: null,
      reason: 'Left',
    });
    const { problems, records } = report(proofOf(made));
    expect(records[0]?.status).toBe('in force');
    // Whoever left vouches for no device any more.
    expect(problems.map(({ problem }) => problem)).toEqual([expect.stringContaining('vouches')]);
  });
});

describe('a report on a document', () => {
  it('says who agreed, when, and by which key, and whose device made it', () => {
    const made = signed();
    const told = report(proofOf(made), made.story.id);
    expect(told).toMatchObject({
      ok: true,
      problems: [],
      whole: true,
      title: 'Deal',
      workspace: { id: made.story.id, name: 'Test', here: true, practice: true },
      sealedBy: { name: 'anna', device: 'Anna’s laptop' },
    });
    const [record] = told.records;
    expect(record).toMatchObject({ id: 'deal', status: 'in force', number: 1, content: hash });
    const signatories = record?.version?.parties.flatMap((party) => party.signatories) ?? [];
    expect(signatories.map(({ name, words, signedAt }) => [name, words.length, signedAt !== null])).toEqual([
      ['anna', 6, true],
      ['ben', 6, true],
    ]);
    expect(report(proofOf(made)).workspace?.here).toBe(null);
    expect(report(proofOf(made), 'f'.repeat(64)).workspace?.here).toBe(false);
  });

  it('names a signature that is missing, an act that was altered, content that is not what was signed', () => {
    const made = signed();
    const proof = proofOf(made);
    expect(said({ ...proof, acts: proof.acts.slice(0, -1) })).toContain(
      'calls “Deal” in force (version 1); by what is attached it is proposed',
    );
    const altered = proof.acts.map((act) => act.replace('"I agree."', '"I do agree."'));
    expect(said({ ...proof, acts: altered })).toContain('signature that does not match its content');
    expect(said({ ...proof, contents: [content.replace('Deal', 'Dial')] })).toContain(
      'What was frozen of the agreement “Deal”',
    );
    const records = proof.records.map((record) => ({ ...record, content: 'e'.repeat(64) }));
    expect(said({ ...proof, records })).toContain('is not what was proposed');
  });

  it('believes no word of its own: a draft that calls itself in force, a workspace that is another one', () => {
    const made = signed();
    const proof = proofOf(made);
    const records = proof.records.map((record) => ({ ...record, proposal: null, content: null }));
    expect(said({ ...proof, records })).toContain('attaches nothing that anybody proposed');
    expect(said({ ...proof, workspace: 'd'.repeat(64) })).toContain('began the workspace is missing');
    expect(
      said({ ...proof, records: proof.records.map((each) => ({ ...each, proposal: 'c'.repeat(64) })) }),
    ).toContain('is not among what is attached');
  });

  it('says so where nobody vouches for the device, or somebody else does', () => {
    const made = signed();
    const proof = proofOf(made);
    const { claim } = proof.device;
    if (!claim) throw new Error('There is a claim');
    const unknown = newKeyPair();
    devices.set(unknown.key, unknown.secret);
    for (const device of [
      { ...proof.device, claim: null },
      { key: unknown.key, claim },
      { ...proof.device, claim: { ...claim, member: 'ben' } },
    ]) {
      const told = report({ ...proof, device });
      expect(told).toMatchObject({ ok: false, whole: true, sealedBy: null });
      expect(told.problems.map(({ problem }) => problem).join()).toContain('vouches');
    }
  });

  it('calls a file without a readable proof what it is', () => {
    for (const text of [null, '', '{}', 'null', '[1]', '{"program":"accord-proof","v":1}'])
      expect(reportOn('any.pdf', smallPdf(), text, null)).toMatchObject({
        ok: false,
        whole: false,
        records: [],
        problems: [{ problem: expect.stringContaining('carries nothing by which') }],
      });
  });
});

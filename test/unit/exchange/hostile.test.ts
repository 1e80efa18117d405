import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { tableOf } from '#shared/domain/rights/rights';
import { statusOf } from '#shared/domain/signoff/versions';
import { type Act, DEFAULT_RIGHTS } from '#shared/model/acts';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { encodeAct } from '../../../electron/services/acts/codec';
import { sha256 } from '../../../electron/store/layout';
import type { Frame } from '../../../electron/sync/frames';
import { headBytes } from '../../../electron/sync/heads';
import { paths } from '../../../electron/sync/place';
import { makeSegment } from '../../../electron/sync/segment';
import { addProcess, contextOf, pair } from '../../fixtures/exchange/pair';
import { deliverAll, type Peer, settle, team } from '../../fixtures/exchange/team';

const AT = '2026-01-06T08:00:00.000Z';

const epochOf = (peer: Peer) => {
  const epoch = contextOf(peer).epochs.current(peer.history());
  if (!epoch) throw new Error('No key was handed out');
  return epoch;
};

/** Ben's device hands over what nobody's Accord would: these frames, or these very bytes, under a sound head. */
function handOver(from: Peer, to: Peer, content: Frame[] | Uint8Array): void {
  const id = from.me.card.id;
  const place = { workspace: from.workspace, installation: id };
  const bytes = content instanceof Uint8Array ? content : makeSegment(content, place, epochOf(from));
  const hash = sha256(bytes);
  const seq = to.state.position(id).seq + 1;
  const head = {
    v: 1 as const,
    workspace: from.workspace,
    installation: id,
    seq,
    segments: [{ hash, from: 1, to: seq, bytes: bytes.byteLength }],
    read: {},
    acts: [],
    at: AT,
  };
  to.folder.files.set(paths.segment(id, hash), bytes);
  to.folder.files.set(paths.head(id), headBytes(head, from.me));
}

describe('what another installation hands over', () => {
  it('is told with its name and stops nothing, whatever it is', async () => {
    const [anna, ben] = await pair();
    const cases: [what: string, content: Frame[] | Uint8Array][] = [
      ['random bytes', crypto.getRandomValues(new Uint8Array(500))],
      [
        'another workspace’s',
        makeSegment([], { workspace: 'f'.repeat(64), installation: ben.me.card.id }, epochOf(ben)),
      ],
      [
        'a change that is none',
        [{ t: 'update', kind: 'process', id: 'deal', bytes: new Uint8Array([255, 255, 255, 255, 15]) }],
      ],
      [
        'a record as another kind',
        [{ t: 'update', kind: 'agreement', id: 'deal', bytes: new Uint8Array([0, 0]) }],
      ],
      ['a deed that is none', [{ t: 'act', bytes: new TextEncoder().encode('{"act":{},"signature":""}') }]],
    ];
    const before = await anna.store.documents.view('deal');
    for (const [what, content] of cases) {
      handOver(ben, anna, content);
      const tally = await anna.exchange();
      expect(
        tally.problems.map(({ name }) => name),
        what,
      ).toContain('peer-1');
      expect((await anna.store.documents.view('deal')).view, what).toEqual(before.view);
    }
  });

  it('waits for the record when it is a change that comes before it, and makes nothing anew', async () => {
    const [anna, ben] = await pair();
    const base = newDocument('process', KINDS.process.schema.parse({ title: 'Late' }), 'peer-1', AT);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, base);
    const known = Y.encodeStateVector(doc);
    doc.getMap('fields').set('scope', 'Website');
    const late = { t: 'update', kind: 'process', id: 'late' } as const;

    handOver(ben, anna, [{ ...late, bytes: Y.encodeStateAsUpdate(doc, known) }]);
    await anna.exchange();
    expect(anna.state.held()).toHaveLength(1);
    expect(anna.store.documents.has('late')).toBe(false);
    handOver(ben, anna, [{ ...late, bytes: base }]);
    await anna.exchange();
    expect(anna.state.held()).toEqual([]);
    expect((await anna.store.documents.view('late')).view).toMatchObject({ title: 'Late', scope: 'Website' });
    const there = new Y.Doc();
    Y.applyUpdate(there, await anna.store.documents.state('late'));
    // Nobody wrote but who wrote it: a schema given anew would be handed over as a change.
    expect(Y.decodeStateVector(Y.encodeStateVector(there))).toEqual(
      Y.decodeStateVector(Y.encodeStateVector(doc)),
    );
  });

  it('does not count when another signed its list', async () => {
    const [anna, ben] = await pair();
    handOver(ben, anna, [
      {
        t: 'update',
        kind: 'process',
        id: 'extra',
        bytes: newDocument('process', KINDS.process.schema.parse({ title: 'Extra' }), 'peer-1', AT),
      },
    ]);
    const path = paths.head(ben.me.card.id);
    const signed = JSON.parse(Buffer.from(anna.folder.files.get(path) as Uint8Array).toString()) as {
      signature: string;
    };
    anna.folder.files.set(path, Buffer.from(JSON.stringify({ ...signed, signature: 'x'.repeat(86) })));
    const tally = await anna.exchange();
    expect(tally.problems.map(({ problem }) => problem)).toContain(
      'Its list is not signed by it. Nothing of it was taken in.',
    );
    expect(anna.store.documents.has('extra')).toBe(false);
  });

  it('waits when a later version wrote it, and is told; what came before it is taken in', async () => {
    const [anna, ben] = await pair();
    await addProcess(ben, 'before');
    await settle([anna, ben]);
    const later = Buffer.from(
      makeSegment([], { workspace: ben.workspace, installation: ben.me.card.id }, epochOf(ben)),
    );
    later.write('accord-segment-2', 'ascii');
    handOver(ben, anna, later);
    const position = anna.state.position(ben.me.card.id);
    const first = await anna.exchange();
    expect(first).toMatchObject({
      waiting: 1,
      problems: [{ name: 'peer-1', problem: expect.stringContaining('later version') }],
    });
    // Not passed over: it is read as soon as this device can.
    expect(anna.state.position(ben.me.card.id)).toEqual(position);
    anna.folder.files.set(
      paths.head(ben.me.card.id),
      Buffer.from(JSON.stringify({ head: { v: 2 }, signature: '' })),
    );
    expect((await anna.exchange()).problems).toEqual([
      { installation: ben.me.card.id, name: 'peer-1', problem: expect.stringContaining('later version') },
    ]);
    expect(anna.store.documents.has('before')).toBe(true);
  });

  it('is kept when it is of a kind that only a later version knows, and read-only when of a later form', async () => {
    const [anna, ben] = await pair();
    const poll = new Y.Doc();
    poll.getMap('fields').set('title', 'Which day?');
    const deal = new Y.Doc();
    Y.applyUpdate(deal, await ben.store.documents.state('deal'));
    deal.getMap('meta').set('schema', 999);
    deal.getMap('fields').set('purpose', 'From the future');
    handOver(ben, anna, [
      { t: 'update', kind: 'poll', id: 'poll', bytes: Y.encodeStateAsUpdate(poll) },
      { t: 'update', kind: 'process', id: 'deal', bytes: Y.encodeStateAsUpdate(deal) },
    ]);
    const tally = await anna.exchange();
    expect(tally.problems).toEqual([]);
    expect(anna.state.heldCounts()).toMatchObject([{ record: 'poll', reason: 'newer', count: 1 }]);
    const { doc } = await anna.store.documents.open('process', 'deal');
    expect(doc.getMap('meta').get('schema')).toBe(999);
    expect(doc.getMap('fields').get('purpose')).toBe('From the future');
  });

  it('is not read when its list is that of another workspace, of another device, or has gaps', async () => {
    const [anna, ben] = await pair();
    const id = ben.me.card.id;
    const sound = {
      ...{ v: 1 as const, workspace: ben.workspace, installation: id, seq: 1, read: {}, acts: [], at: AT },
      segments: [{ hash: 'a'.repeat(64), from: 1, to: 1, bytes: 10 }],
    };
    for (const [wrong, words] of [
      [{ workspace: 'f'.repeat(64) }, 'another workspace'],
      [{ installation: anna.me.card.id }, 'another installation'],
      [{ seq: 7 }, 'has gaps'],
    ] as const) {
      anna.folder.files.set(paths.head(id), headBytes({ ...sound, ...wrong }, ben.me));
      expect((await anna.exchange()).problems, words).toEqual([
        { installation: id, name: 'peer-1', problem: expect.stringContaining(words) },
      ]);
    }
  });

  it('is waited for while a cloud folder shows a placeholder for it', async () => {
    const [anna, ben] = await pair();
    await addProcess(ben, 'more');
    await ben.exchange();
    const own = [...ben.folder.files].filter(([path]) => path.startsWith(`replicas/${ben.me.card.id}/`));
    for (const [path, bytes] of own)
      anna.folder.files.set(path, path.includes('/segments/') ? new Uint8Array() : bytes);
    expect(await anna.exchange()).toMatchObject({ waiting: expect.any(Number), problems: [] });
    expect(anna.store.documents.has('more')).toBe(false);
    deliverAll([anna, ben]);
    expect((await anna.exchange()).problems).toEqual([]);
    expect(anna.store.documents.has('more')).toBe(true);
  });

  it('cannot bring in a deed of another workspace', async () => {
    const [anna, ben] = await pair();
    const [stranger] = await team(1);
    const acts = [...(stranger?.store.acts.all().values() ?? [])];
    handOver(
      ben,
      anna,
      acts.map((bytes): Frame => ({ t: 'act', bytes })),
    );
    const count = anna.store.acts.all().size;
    const tally = await anna.exchange();
    expect(anna.store.acts.all().size).toBe(count);
    expect(tally.problems.length).toBeGreaterThan(0);
  });
});

describe('what is agreed, who signed it and who may do what', () => {
  it('is changed by nothing that another device hands over without the right', async () => {
    const [anna, ben] = await pair();
    const asked = (peer: Peer) => ({ member: peer.person.id, name: peer.person.name, key: peer.person.key });
    const frozen = new TextEncoder().encode('{"id":"deal"}');
    const entry = { id: 'deal', kind: 'process', title: 'Deal' };
    const proposal = await ben.write({
      ...{ kind: 'proposal', record: entry, manifest: [{ ...entry, contentHash: sha256(frozen) }] },
      parties: [anna, ben].map((peer) => ({
        team: peer.person.team,
        rule: 'any',
        signatories: [asked(peer)],
      })),
      ...{ effectiveOn: '2026-01-01', reviewOn: null, expiresOn: null, timeZone: 'UTC', supersedes: null },
    });
    await settle([anna, ben]);
    const stands = () => {
      const history = anna.history();
      const { word, open } = statusOf(history, 'deal', '2026-06-01T00:00:00.000Z');
      return [word, open?.parties.map(({ signed }) => signed.size), tableOf(history, 'marketing')];
    };
    const before = stands();
    const forged = (body: object): Frame => {
      const own = {
        v: 1,
        workspace: ben.workspace,
        device: ben.me.card.id,
        at: AT,
        heads: ben.history().heads,
      };
      return { t: 'act', bytes: encodeAct({ ...own, ...body } as Act, ben.person.secret) };
    };
    const signature = { kind: 'signature', proposal, team: 'marketing', statement: 'I agree.' };
    const { key } = ben.person;
    const rights = { ...DEFAULT_RIGHTS, lead: [] };
    handOver(ben, anna, [
      // With Anna's name and key, which did not sign it; with her name and his key; and in his own.
      forged({ ...signature, author: anna.person.id, key: anna.person.key }),
      forged({ ...signature, author: anna.person.id, key }),
      forged({ ...signature, author: ben.person.id, key }),
      forged({ kind: 'rights', author: ben.person.id, key, team: 'marketing', rights }),
      { t: 'blob', hash: sha256(frozen), at: 0, size: 4, bytes: new TextEncoder().encode('{"a"') },
    ]);
    const { problems } = await anna.exchange();
    expect(stands()).toEqual(before);
    expect(problems.map(({ name, problem }) => [name, problem])).toEqual([
      ['peer-1', expect.stringMatching(/^A deed it handed over .*It was left out\.$/)],
      ['peer-1', 'An attachment it handed over is not what it was called. It was left out.'],
    ]);
    expect(anna.history().problems.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('not a member with that key'),
        'changes the rights of another team',
      ]),
    );
  });
});

describe('what stays at home', () => {
  it('is a private draft, until it is shared', async () => {
    const [anna, ben] = await pair();
    await addProcess(anna, 'secret', { visibility: 'private', purpose: 'Not for Ben' });
    await settle([anna, ben]);
    expect(ben.store.documents.has('secret')).toBe(false);
    await anna.store.documents.edit('secret', 'test', (doc) =>
      doc.getMap('fields').set('visibility', 'shared'),
    );
    await settle([anna, ben]);
    expect((await ben.store.documents.view('secret')).view.purpose).toBe('Not for Ben');
  });
});

describe('who may not edit', () => {
  it('has changes held aside: they wait, and change nothing', async () => {
    const [anna, ben] = await team(2);
    if (!anna || !ben) throw new Error('Two were asked for');
    await addProcess(anna, 'deal');
    await settle([anna, ben]);
    await ben.write({ kind: 'role', member: 'peer-1', role: 'reader', signatory: true });
    await ben.store.documents.edit('deal', 'test', (doc) => doc.getMap('fields').set('purpose', 'Mine now'));
    await settle([anna, ben]);
    expect((await anna.store.documents.view('deal')).view.purpose).toBe('');
    expect(anna.state.countHeld()).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { signatoriesOf } from '#shared/domain/acts/history';
import { findingsOf } from '#shared/domain/compliance/linter';
import type { CheckedRecord } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import { standingAt } from '#shared/domain/compliance/standing-at';
import { statusOf, type VersionState } from '#shared/domain/signoff/versions';
import { type Author, signClient } from '#shared/model/binding/author';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { count, seed } from '../../fixtures/counts';
import { deliverAll, type Peer, team } from '../../fixtures/exchange/team';

const AT = '2026-01-06T08:00:00.000Z';
const LATER = '2026-02-01T12:00:00.000Z';
const RECORDS = ['one', 'two', 'three'];

/** What may happen, in any order: somebody edits, acts or exchanges, or some files reach another device. */
const Happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('edit' as const),
      who: fc.nat(4),
      record: fc.nat(2),
      field: fc.nat(5),
      value: fc.nat(9),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('exchange' as const), who: fc.nat(4) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('deliver' as const),
      who: fc.nat(4),
      to: fc.nat(4),
      pick: fc.array(fc.nat(20), { maxLength: 6 }),
      cut: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('act' as const),
      who: fc.nat(4),
      deed: fc.constantFrom('role', 'compare', 'propose', 'sign', 'decline'),
      record: fc.nat(2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('old head' as const), who: fc.nat(4), to: fc.nat(4) }),
  },
);
type Happening = typeof Happening extends fc.Arbitrary<infer T> ? T : never;

/** Somebody writes into a paragraph, or removes one. */
function writeText(doc: Y.Doc, author: Author, writes: boolean, value: number): void {
  const text = doc.getXmlFragment('body');
  signClient(doc, author);
  if (text.length === 0) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`By ${author.member}.`)]);
    text.insert(0, [paragraph]);
    return;
  }
  const at = value % text.length;
  const words = (text.get(at) as Y.XmlElement).get(0);
  if (!writes) text.delete(at, 1);
  else if (words instanceof Y.XmlText) words.insert(0, `${value} `);
}

async function edit(peer: Peer, record: number, field: number, value: number): Promise<void> {
  const id = RECORDS[record] ?? 'one';
  const { documents } = peer.store;
  const author = { member: peer.person.id, at: AT };
  const { schema } = KINDS.process;
  if (!documents.has(id)) {
    await documents.create(
      'process',
      id,
      newDocument('process', schema.parse({ title: `by ${peer.person.id}` }), peer.person.id, AT),
    );
    return;
  }
  if (field > 3) {
    await documents.edit(id, 'test', (doc) => writeText(doc, author, field === 4, value));
    return;
  }
  const { view } = await documents.view(id);
  const steps = (view.steps ?? []) as { id: string; title: string }[];
  const change =
    field === 0
      ? { title: `title ${value}` }
      : field === 1
        ? { owner: `person-${value}` }
        : field === 2
          ? {
              steps: [
                ...steps,
                { ...schema.shape.steps.parse([{ id: `${peer.person.id}-${value}` }])[0], title: `${value}` },
              ].filter(({ id: step }, at, all) => all.findIndex((each) => each.id === step) === at),
            }
          : { steps: steps.filter((_, at) => at !== value) };
  await documents.edit(id, 'test', (doc) => {
    writeRecord(doc, schema, change, author);
  });
}

/** Somebody does something that binds, as far as they know the workspace; whether it counts is for each to judge. */
async function act(peer: Peer, deed: string, record: string): Promise<void> {
  const history = peer.history();
  const { id, team } = peer.person;
  if (!history.members.has(id)) return;
  const { open, inForce } = statusOf(history, record, LATER);
  if (deed === 'role') await peer.write({ kind: 'role', member: id, role: 'lead', signatory: true });
  if (deed === 'compare')
    for (const { id: member, key } of history.members.values())
      if (member !== id) await peer.write({ kind: 'comparison', member, memberKey: key });
  if (deed === 'propose' && peer.store.documents.has(record)) {
    const parties = ['marketing', 'sales'].flatMap((each) => {
      const signatories = signatoriesOf(history, each).map(({ id: member, name, key }) => ({
        member,
        name,
        key,
      }));
      return signatories.length > 0 ? [{ team: each, rule: 'any', signatories }] : [];
    });
    await peer.write({
      kind: 'proposal',
      record: { id: record, kind: 'process', title: record },
      manifest: [{ id: record, kind: 'process', title: record, contentHash: 'a'.repeat(64) }],
      parties,
      effectiveOn: '2026-01-01',
      reviewOn: null,
      expiresOn: null,
      timeZone: 'UTC',
      supersedes: inForce?.proposal ?? null,
    });
  }
  if (!open) return;
  const { proposal } = open;
  if (deed === 'sign') await peer.write({ kind: 'signature', proposal, team, statement: 'I agree.' });
  if (deed === 'decline') await peer.write({ kind: 'decline', proposal, team, reason: 'Not so.' });
}

const heads = new WeakMap<Peer, Uint8Array[]>();

async function happen(peers: readonly Peer[], happening: Happening): Promise<void> {
  const peer = peers[happening.who % peers.length] as Peer;
  if (happening.what === 'edit') await edit(peer, happening.record, happening.field, happening.value);
  if (happening.what === 'act') await act(peer, happening.deed, RECORDS[happening.record] ?? 'one');
  const head = `replicas/${peer.me.card.id}/head.json`;
  if (happening.what === 'exchange') {
    await peer.exchange();
    const bytes = peer.folder.files.get(head);
    if (bytes) heads.set(peer, [...(heads.get(peer) ?? []), bytes]);
  }
  if (!('to' in happening)) return;
  const to = peers[happening.to % peers.length] as Peer;
  if (to === peer) return;
  if (happening.what === 'old head') {
    const [old] = heads.get(peer) ?? [];
    if (old) to.folder.files.set(head, old);
    return;
  }
  const own = [...peer.folder.files].filter(([path]) => path.startsWith(`replicas/${peer.me.card.id}/`));
  for (const at of happening.pick) {
    const [path, bytes] = own[at % Math.max(1, own.length)] ?? [];
    if (path && bytes)
      to.folder.files.set(path, happening.cut ? bytes.subarray(0, bytes.byteLength / 2) : bytes);
  }
}

/** What everybody should see alike: views, conflicts, where each record stands, and what the linter finds. */
async function seen(peer: Peer) {
  const history = peer.history();
  const records: CheckedRecord[] = [];
  const differences: unknown[] = [];
  for (const id of RECORDS) {
    if (!peer.store.documents.has(id)) continue;
    const { doc } = await peer.store.documents.open('process', id);
    const { view, ...undecided } = readRecord(doc, KINDS.process.schema);
    doc.destroy();
    differences.push(undecided);
    const paths = undecided.conflicts.map(({ path }) => path);
    records.push({ id, kind: 'process', title: view.title, view, conflicts: paths });
  }
  const status = (id: string) => statusOf(history, id, LATER);
  const { members, installations, problems } = history;
  return {
    records,
    differences,
    statuses: RECORDS.map((id) => {
      const { word, rivals, versions } = status(id);
      const told = (each: VersionState) => [each.proposal, each.status];
      return { word, rivals: rivals.map(told), versions: versions.map(told) };
    }),
    findings: findingsOf(RULES, records, {
      world: { today: '2026-02-01' },
      standings: RECORDS.map((id) => [id, standingAt(history, id, LATER)] as const),
    }),
    members: [...members.keys()].sort(),
    installations: [...installations.keys()].sort(),
    problems,
  };
}

describe('installations that exchange by a folder', () => {
  it(
    'see the same in the end, whatever got lost, cut off, repeated or reordered on the way',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 2, max: 5 }),
          fc.array(Happening, { maxLength: 40 }),
          async (size, happenings) => {
            const peers = await team(size);
            for (const happening of happenings) await happen(peers, happening);
            // The folder catches up, and everybody exchanges until nobody has anything more to hand over.
            for (let round = 0; ; round++) {
              let sent = 0;
              for (const peer of peers) {
                deliverAll(peers);
                const tally = await peer.exchange();
                sent += tally.sent + tally.received;
              }
              if (sent === 0) break;
              expect(round, 'rounds until it is quiet').toBeLessThan(8);
            }
            const [first, ...others] = await Promise.all(peers.map(seen));
            for (const other of others) expect(other).toEqual(first);
            expect(first?.members).toHaveLength(size);
            for (const peer of peers) peer.close();
          },
        ),
        { seed, numRuns: count(50, 10_000) },
      );
    },
    count(60_000, 7_200_000),
  );
});

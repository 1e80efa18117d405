import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { count, seed } from '../../fixtures/counts';
import { deliverAll, type Peer, team } from '../../fixtures/exchange/team';

const AT = '2026-01-06T08:00:00.000Z';
const RECORDS = ['one', 'two', 'three'];

/** What may happen, in any order: somebody edits, acts or exchanges, or some files reach another device. */
const Happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('edit' as const),
      who: fc.nat(3),
      record: fc.nat(2),
      field: fc.nat(3),
      value: fc.nat(9),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('exchange' as const), who: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('deliver' as const),
      who: fc.nat(3),
      to: fc.nat(3),
      pick: fc.array(fc.nat(20), { maxLength: 6 }),
      cut: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('act' as const), who: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('old head' as const), who: fc.nat(3), to: fc.nat(3) }),
  },
);
type Happening = typeof Happening extends fc.Arbitrary<infer T> ? T : never;

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

const heads = new WeakMap<Peer, Uint8Array[]>();

async function happen(peers: readonly Peer[], happening: Happening): Promise<void> {
  const peer = peers[happening.who % peers.length] as Peer;
  if (happening.what === 'edit') await edit(peer, happening.record, happening.field, happening.value);
  if (happening.what === 'act' && peer.history().members.has(peer.person.id))
    await peer.write({ kind: 'role', member: peer.person.id, role: 'lead', signatory: true }).catch(() => '');
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

/** What everybody should see alike: views with their conflicts, and what the acts say. */
async function seen(peer: Peer) {
  const views: Record<string, unknown> = {};
  for (const id of RECORDS)
    if (peer.store.documents.has(id)) views[id] = (await peer.store.documents.view(id)).view;
  const { members, installations, problems } = peer.history();
  return {
    views,
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
          fc.integer({ min: 2, max: 4 }),
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
          },
        ),
        { seed, numRuns: count(20, 1000) },
      );
    },
    count(60_000, 7_200_000),
  );
});

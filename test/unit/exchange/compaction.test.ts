import { describe, expect, it } from 'vitest';
import { smallRun } from '#shared/domain/exchange/compaction';
import { compareHead, positionAfter } from '#shared/domain/exchange/head';
import { ownHead } from '../../../electron/sync/publish';
import { pair } from '../../fixtures/exchange/pair';
import { deliverAll, Peer, settle } from '../../fixtures/exchange/team';

const AT = '2026-01-06T08:00:00.000Z';
const purposeOf = async (peer: Peer) => (await peer.store.documents.view('deal')).view.purpose;

/** Anna changes and hands over so many times. */
async function changes(anna: Peer, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) {
    await anna.store.documents.edit('deal', 'test', (doc) =>
      doc.getMap('fields').set('purpose', `Purpose ${at}`),
    );
    await anna.exchange();
  }
}

async function listOf(peer: Peer) {
  const head = peer.context && (await ownHead(peer.context));
  if (!head) throw new Error('Nothing was handed over');
  return head;
}

describe('what was handed over in many small parts', () => {
  it('becomes few parts after long use, and the folder keeps no other', async () => {
    const [anna, ben] = await pair();
    await changes(anna, 0, 100);
    const { segments, seq } = await listOf(anna);
    expect(seq).toBeGreaterThan(100);
    expect(segments.length).toBeLessThan(32);
    for (const { bytes, holds = 0 } of segments) expect(holds).toBeGreaterThan(bytes / 2);
    expect((await anna.folder.segments(anna.me.card.id)).sort()).toEqual(
      segments.map(({ hash }) => hash).sort(),
    );
    deliverAll([anna, ben]);
    const tally = await ben.exchange();
    expect(tally.problems).toEqual([]);
    expect(await purposeOf(ben)).toBe('Purpose 99');
  });

  it('is read without a word by who had read a part of it', async () => {
    const [anna, ben] = await pair();
    for (let part = 0; part < 12; part++) {
      await changes(anna, part * 5, part * 5 + 5);
      deliverAll([anna, ben]);
      const tally = await ben.exchange();
      expect(tally.problems, `after part ${part}`).toEqual([]);
      expect(await purposeOf(ben)).toBe(`Purpose ${part * 5 + 4}`);
    }
  });

  it('is enough for who comes later', async () => {
    const [anna] = await pair();
    await changes(anna, 0, 60);
    const carla = new Peer('carla', 'sales');
    await carla.begin(anna.store.acts.all().get(anna.workspace) as Uint8Array);
    await anna.admit(carla, 'member', false);
    await settle([anna, carla]);
    expect(await purposeOf(carla)).toBe('Purpose 59');
  });
});

describe('a row of small parts', () => {
  const hash = (n: number) => String(n).padStart(64, '0');
  const parts = (...bytes: number[]) =>
    bytes.map((size, at) => ({ hash: hash(at), from: at + 1, to: at + 1, bytes: size }));
  const many = (count: number, bytes: number) => Array.from({ length: count }, () => bytes);

  it('is put together when it is long, without what is large', () => {
    expect(smallRun(parts(...many(15, 300)))).toEqual([]);
    expect(smallRun(parts(...many(16, 300)))).toHaveLength(16);
    const large = 4 * 1024 * 1024;
    expect(smallRun(parts(...many(15, 300), large, ...many(15, 300)))).toEqual([]);
    expect(smallRun(parts(large, ...many(16, 20_000)))).toEqual(parts(large, ...many(16, 20_000)).slice(1));
  });

  it('is not made of what packs well: what is handed over at once is not copied with what comes after', () => {
    const full = parts(...many(18, 50_000)).map((part) => ({ ...part, holds: 4 * 1024 * 1024 }));
    expect(smallRun(full)).toEqual([]);
    const after = parts(...many(16, 300)).map((part, at) => ({ ...part, from: at + 19, to: at + 19 }));
    expect(smallRun([...full, ...after])).toEqual(after);
  });

  it('carries the name of its last part, by which who had read it goes on', () => {
    const one = { hash: hash(9), from: 1, to: 16, bytes: 4000, tail: hash(16) };
    const head = {
      v: 1 as const,
      workspace: hash(0),
      installation: 'a'.repeat(20),
      seq: 16,
      segments: [one],
      read: {},
      acts: [],
      at: AT,
    };
    expect(positionAfter(one)).toEqual({ seq: 16, hash: hash(16) });
    expect(compareHead({ seq: 16, hash: hash(16) }, head)).toBe('on');
    expect(compareHead({ seq: 16, hash: hash(15) }, head)).toBe('forked');
  });
});

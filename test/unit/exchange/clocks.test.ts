import { describe, expect, it } from 'vitest';
import { pair } from '../../fixtures/exchange/pair';
import { deliverAll, settle } from '../../fixtures/exchange/team';

describe('a clock that is wrong', () => {
  it('changes nothing that is exchanged: 1970 and 2100 end up alike', async () => {
    const [anna, ben] = await pair();
    anna.clock = 0;
    ben.clock = Date.UTC(2100, 0, 1);
    for (const [peer, field] of [
      [anna, 'purpose'],
      [ben, 'scope'],
    ] as const) {
      await peer.store.documents.edit('deal', 'test', (doc) =>
        doc.getMap('fields').set(field, `By ${peer.person.id}`),
      );
      await peer.write({ kind: 'role', member: peer.person.id, role: 'lead', signatory: true });
    }
    await settle([anna, ben]);
    for (const peer of [anna, ben]) {
      expect((await peer.store.documents.view('deal')).view).toMatchObject({
        purpose: 'By peer-0',
        scope: 'By peer-1',
      });
      expect((await peer.exchange()).problems).toEqual([]);
    }
    expect(
      anna
        .history()
        .acts.map(({ hash }) => hash)
        .sort(),
    ).toEqual(
      ben
        .history()
        .acts.map(({ hash }) => hash)
        .sort(),
    );
    expect([anna.history().problems, ben.history().problems]).toEqual([[], []]);
  });

  it('is told to who receives what was dated by it, with whose it was', async () => {
    const [anna, ben] = await pair();
    const told = async () => (await anna.exchange()).problems.map(({ name, problem }) => [name, problem]);
    const deed = { kind: 'role', member: 'peer-1', role: 'lead', signatory: true } as const;
    for (const [clock, words] of [
      [0, /^A deed of it is dated 1970-01-01, before one that it had seen already/],
      [Date.UTC(2100, 0, 1), /^A deed of it is dated 2100-01-01, which has not come/],
    ] as const) {
      ben.clock = clock;
      await ben.write(deed);
      await ben.exchange();
      deliverAll([anna, ben]);
      expect(await told()).toEqual([['peer-1', expect.stringMatching(words)]]);
      expect(await told()).toEqual([]);
    }
  });
});

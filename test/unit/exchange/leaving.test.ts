import { describe, expect, it } from 'vitest';
import { addProcess, pair } from '../../fixtures/exchange/pair';
import { Peer, settle } from '../../fixtures/exchange/team';

/** Somebody leaves, by their own deed or by that of another. */
const revoke = ({ person: { id, key } }: Peer, by: Peer) =>
  by.write({ kind: 'revocation', member: id, memberKey: key, last: null, reason: '' });

describe('somebody who leaves', () => {
  it('reads nothing that is handed over from then on, and what they hand over counts no more', async () => {
    const [anna, ben] = await pair();
    await revoke(ben, anna);
    anna.state.set('anew', 'yes');
    await addProcess(anna, 'later');
    await ben.store.documents.edit('deal', 'test', (doc) =>
      doc.getMap('fields').set('purpose', 'Still here'),
    );
    await settle([anna, ben]);
    expect(ben.store.documents.has('later')).toBe(false);
    expect((await anna.store.documents.view('deal')).view.purpose).toBe('');
  });

  it('says so by their own deed, hands over what they wrote before it, and nothing more', async () => {
    const [anna, ben] = await pair();
    const carla = new Peer('carla', 'sales');
    await carla.begin(anna.store.acts.all().get(anna.workspace) as Uint8Array);
    await anna.admit(carla, 'member', false);
    await settle([anna, ben, carla]);
    const change = (purpose: string) =>
      ben.store.documents.edit('deal', 'test', (doc) => doc.getMap('fields').set('purpose', purpose));
    await change('My last words');
    await revoke(ben, ben);
    await settle([ben, anna, carla]);
    for (const peer of [anna, carla]) {
      expect(peer.history().members.get('peer-1')?.left).toBe(true);
      expect((await peer.store.documents.view('deal')).view.purpose).toBe('My last words');
      expect(peer.state.countHeld()).toBe(0);
    }
    await change('One more thing');
    await addProcess(anna, 'later');
    await settle([ben, anna, carla]);
    expect((await anna.store.documents.view('deal')).view.purpose).toBe('My last words');
    expect(carla.store.documents.has('later')).toBe(true);
    expect(ben.store.documents.has('later')).toBe(false);
  });

  it('leaves what they wrote to who joins later', async () => {
    const [anna, ben] = await pair();
    await addProcess(ben, 'by-ben');
    await settle([anna, ben]);
    await revoke(ben, anna);
    anna.state.set('anew', 'yes');
    const newcomer = new Peer('carla', 'sales');
    await newcomer.begin(anna.store.acts.all().get(anna.workspace) as Uint8Array);
    await anna.admit(newcomer, 'member', false);
    await settle([anna, newcomer]);
    expect(newcomer.store.documents.has('by-ben')).toBe(true);
  });
});

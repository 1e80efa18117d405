import { describe, expect, it } from 'vitest';
import { newTally } from '../../../electron/sync/context';
import { paths } from '../../../electron/sync/place';
import { receive } from '../../../electron/sync/receive';
import { MemoryPlace } from '../../fixtures/exchange/memory-place';
import { addProcess, contextOf, pair } from '../../fixtures/exchange/pair';
import { deliverAll, settle } from '../../fixtures/exchange/team';

describe('a record that was removed here', () => {
  it('comes back when another changed it, and that is told; it stays away when nobody did', async () => {
    const [anna, ben] = await pair();
    await anna.store.documents.remove('deal');
    ben.state.set('anew', 'yes');
    await settle([anna, ben]);
    expect(anna.store.documents.has('deal')).toBe(false);
    await ben.store.documents.edit('deal', 'test', (doc) => doc.getMap('fields').set('purpose', 'By Ben'));
    await ben.exchange();
    deliverAll([anna, ben]);
    const { back } = await anna.exchange();
    expect([...back]).toEqual([['deal', ben.me.card.id]]);
    expect((await anna.store.documents.view('deal')).view.purpose).toBe('By Ben');
  });
});

describe('a restored backup', () => {
  it('is noticed here, and everything is read again', async () => {
    const [anna, ben] = await pair();
    const old = await anna.store.documents.state('deal');
    await ben.store.documents.edit('deal', 'test', (doc) => doc.getMap('fields').set('purpose', 'By Ben'));
    await settle([anna, ben]);
    await anna.store.documents.remove('deal');
    await anna.store.documents.create('process', 'deal', old);
    await settle([anna, ben]);
    expect((await anna.store.documents.view('deal')).view.purpose).toBe('By Ben');
  });

  it('of another shows by a list that goes backwards', async () => {
    const [anna, ben] = await pair();
    const early = ben.folder.files.get(paths.head(ben.me.card.id)) as Uint8Array;
    await addProcess(ben, 'more');
    await settle([anna, ben]);
    anna.folder.files.set(paths.head(ben.me.card.id), early);
    const tally = await anna.exchange();
    expect(tally.problems.map(({ problem }) => problem)).toEqual([expect.stringContaining('went back')]);
  });

  it('is none where a bundle comes late: it is older, and what came since stays read', async () => {
    const [anna, ben] = await pair();
    const early = new Map(anna.folder.files);
    await addProcess(ben, 'more');
    await settle([anna, ben]);
    const known = anna.state.position(ben.me.card.id);
    const place = new MemoryPlace();
    for (const [path, bytes] of early) place.files.set(path, bytes);
    const tally = newTally();
    await receive(contextOf(anna), { place, way: 'bundle', own: false }, tally);
    expect(tally.problems).toEqual([]);
    expect(anna.state.position(ben.me.card.id)).toEqual(known);
  });
});

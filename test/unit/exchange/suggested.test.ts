import { expect, it } from 'vitest';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { suggestedId } from '#shared/model/suggested';
import { deliverAll, settle, team } from '../../fixtures/exchange/team';

const AT = '2026-01-06T08:00:00.000Z';

const suggestion = (record: string, member: string) =>
  newDocument(
    'suggested',
    { record, member, pieces: [{ id: 'device', update: 'AAA=', at: AT }] },
    member,
    AT,
  );

it('goes where its record goes, and nobody suggests in another’s name', async () => {
  const [anna, ben] = await team(2);
  if (!anna || !ben) throw new Error('Two were asked for');
  const view = { title: 'deal', visibility: 'shared' };
  const { schema } = KINDS.process;
  await anna.store.documents.create(
    'process',
    'deal',
    newDocument('process', schema.parse(view), 'peer-0', AT),
  );
  await settle([anna, ben]);
  await ben.write({ kind: 'role', member: ben.person.id, role: 'reader', signatory: true });
  const own = suggestedId('deal', ben.person.id);
  const forged = suggestedId('deal', anna.person.id);
  await ben.store.documents.create('suggested', own, suggestion('deal', ben.person.id));
  await ben.store.documents.create('suggested', forged, suggestion('deal', anna.person.id));
  deliverAll([anna, ben]);
  await ben.exchange();
  deliverAll([anna, ben]);
  const tally = await anna.exchange();
  expect(anna.store.documents.kindOf(own)).toBe('suggested');
  expect(anna.store.documents.has(forged)).toBe(false);
  expect(tally.problems.map(({ problem }) => problem)).toEqual([
    expect.stringContaining('in another’s name'),
  ]);
});

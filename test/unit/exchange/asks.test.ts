import { expect, it } from 'vitest';
import { asksFor } from '#shared/domain/exchange/asks';
import { Peer, team } from '../../fixtures/exchange/team';

it('is told what a request asks for, also of whom was let in by half', async () => {
  const [anna] = await team(2);
  if (!anna) throw new Error('Two were asked for');
  const asks = ({ person }: Peer) => {
    const { id, name, team: of, key } = person;
    return asksFor({ member: { id, name, team: of, key } }, anna.history());
  };
  const carla = new Peer('carla', 'marketing');
  expect(asks(carla)).toBe('in');
  await anna.write({ kind: 'member', member: carla.card('member', false) });
  // The program ended here: her device was not let in yet.
  expect(asks(carla)).toBe('in');
  const { key } = carla.person;
  const device = { member: 'carla', memberKey: key, ...carla.claimed(anna.workspace) };
  await anna.write({ kind: 'installation', ...device });
  expect(asks(carla)).toBe('device');
  const other = new Peer('another', 'marketing');
  other.person.id = 'carla';
  expect(asks(other)).toBe('key');
  const elsewhere = new Peer('elsewhere', 'sales');
  elsewhere.person.id = 'carla';
  expect(asks(elsewhere)).toBe('taken');
  await anna.write({ kind: 'revocation', member: 'carla', memberKey: key, last: null, reason: '' });
  expect(asks(other)).toBe('left');
});

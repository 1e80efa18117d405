import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { Devices } from '../../fixtures/exchange/devices';

let devices: Devices;
const sync = (...clients: AccordClient[]) => devices.sync(...clients);
const ask = (name: string, who: string, team: string, again = false) => devices.ask(name, who, team, again);

const stateOf = async (client: AccordClient, id: string) =>
  (await client.people.list()).filter((each) => each.id === id).map(({ state }) => state);

let anna: AccordClient;
let ben: AccordClient;
let carla: AccordClient;

beforeAll(async () => {
  devices = await Devices.begin();
  anna = await devices.founder('anna', 'Anna Berg');
  ben = await ask('ben', 'Ben Okafor', 'Sales');
  carla = await ask('carla', 'Carla Reyes', 'Sales');
  await sync(anna);
  await anna.exchange.confirm({ member: 'ben-okafor' });
  await sync(anna, ben);
  await ben.exchange.confirm({ member: 'carla-reyes' });
  await ben.exchange.confirm({ member: 'anna-berg' });
  await sync(ben, anna, carla);
  await ben.people.setSignatory({ member: 'carla-reyes', signatory: true });
  await sync(ben, anna, carla);
});
afterAll(() => devices.end());

test('a lost key is replaced by two signatories, and what the lost device sends is read no more', async () => {
  const again = await ask('ben-again', 'Ben Okafor', 'Sales', true);
  await sync(anna, carla);
  expect((await anna.exchange.status()).requests).toMatchObject([
    { id: 'ben-okafor', asks: 'key', confirmedBy: [] },
  ]);
  // Still a member, once: lists of people to choose from hold nobody twice.
  expect(await stateOf(anna, 'ben-okafor')).toEqual(['active']);
  expect(await anna.exchange.confirm({ member: 'ben-okafor' })).toMatchObject({ state: 'waiting' });
  await sync(anna, carla);
  expect((await carla.exchange.status()).requests).toMatchObject([{ confirmedBy: ['Anna Berg'] }]);
  expect(await carla.exchange.confirm({ member: 'ben-okafor' })).toMatchObject({ state: 'active' });
  await sync(carla, anna, again, carla);
  expect(await stateOf(again, 'ben-okafor')).toEqual(['active']);
  expect((await again.exchange.status()).requests).toEqual([]);
  const { id } = await again.records.create({ kind: 'process', title: 'Written anew' });
  await again.records.put({ view: { id, visibility: 'shared' } });
  await sync(again, anna);
  expect((await anna.records.show({ id })).view['title']).toBe('Written anew');
  expect(await anna.signoff.verify({})).toEqual({ ok: true, problems: [] });

  const stolen = await ben.records.create({ kind: 'process', title: 'From the lost device' });
  await ben.records.put({ view: { id: stolen.id, visibility: 'shared' } });
  await sync(ben, anna, again);
  for (const client of [anna, again])
    await expect(client.records.show({ id: stolen.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('who left and asks again is told to come back under another name, and nobody is asked to confirm it', async () => {
  const dora = await ask('dora', 'Dora Lind', 'Marketing');
  await sync(anna);
  await anna.exchange.confirm({ member: 'dora-lind' });
  await sync(anna, dora);
  await anna.exchange.leave({ member: 'dora-lind' });
  await ask('dora-again', 'Dora Lind', 'Marketing', true);
  await sync(anna);
  expect((await anna.exchange.status()).requests).toMatchObject([
    { id: 'dora-lind', asks: 'left', confirmedBy: [] },
  ]);
  await expect(anna.exchange.confirm({ member: 'dora-lind' })).rejects.toMatchObject({
    code: 'EXISTS',
    message: 'Dora Lind has left. Who comes back joins again under another name.',
  });
  // What nobody can do anything about is put aside, also for the next exchange, and brought back.
  const asking = async () => (await anna.exchange.status()).requests.map(({ id }) => id);
  await anna.exchange.putAside({ member: 'dora-lind' });
  await sync(anna);
  expect(await asking()).toEqual([]);
  await anna.exchange.putAside({ member: 'dora-lind', aside: false });
  expect(await asking()).toEqual(['dora-lind']);
  await expect(anna.exchange.putAside({ member: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const back = await ask('dora-back', 'Dora Lind 2', 'Marketing');
  await sync(anna);
  await anna.exchange.confirm({ member: 'dora-lind-2' });
  await sync(anna, back);
  expect(await stateOf(back, 'dora-lind-2')).toEqual(['active']);
});

// A recovery file is sealed and opened at a cost that is meant: on a busy machine that takes its time.
test('a recovery file lets the same member in with another device, and nobody replaces a key', async () => {
  const { bytes } = await carla.people.recovery({ passphrase: 'kept in a drawer' });
  const again = await ask('carla-again', 'Carla Reyes', 'Sales', true);
  await sync(anna);
  const asking = async () => (await anna.exchange.status()).requests.filter(({ id }) => id === 'carla-reyes');
  expect(await asking()).toMatchObject([{ asks: 'key' }]);
  expect(
    await again.people.restore({ bytes: new Uint8Array(bytes), passphrase: 'kept in a drawer' }),
  ).toEqual({
    members: ['carla-reyes'],
  });
  await sync(anna);
  expect(await asking()).toMatchObject([{ asks: 'device' }]);
  await anna.exchange.confirm({ member: 'carla-reyes' });
  await sync(anna, again, carla);
  expect(await stateOf(again, 'carla-reyes')).toEqual(['active']);
  expect((await again.workspace.status()).workspace?.me?.id).toBe('carla-reyes');
  expect(await again.signoff.verify({})).toEqual({ ok: true, problems: [] });
});

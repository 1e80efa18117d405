import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine } from '../fixtures/command-line';

interface Exchanged {
  received: number;
  sent: number;
  conflicts: number;
  waiting: number;
}
interface Row {
  id: string;
  status?: string;
  state?: string;
  words?: string[];
}

/** Two people on two devices: nothing is common to them but a folder, or a file that is handed over. */
const anna = new CommandLine();
const ben = new CommandLine();
const carla = new CommandLine();
afterAll(() => {
  for (const each of [anna, ben, carla]) each.dispose();
});

const sync = (who: CommandLine) => who.json<Exchanged>('sync');
const statusOf = async (who: CommandLine, id: string) =>
  (await who.json<Row[]>('list')).find((row) => row.id === id)?.status;

async function put(who: CommandLine, view: Record<string, unknown>) {
  const file = who.path('view.json');
  writeFileSync(file, JSON.stringify(view));
  await who.json('put', file);
}

/** Each step is several processes, one after the other. */
const STEPS_MS = 150_000;

describe('two teams, two homes, one folder', { timeout: STEPS_MS }, () => {
  const folder = anna.path('shared');

  beforeAll(async () => {
    mkdirSync(folder);
    await anna.json(
      'init',
      anna.workspace,
      '--name',
      'Anna Berg',
      '--team',
      'Marketing',
      '--other-team',
      'Sales',
    );
    await anna.json('new', 'process', '--template', 'lead-hand-over');
    await put(anna, { id: 'secret', kind: 'process', title: 'Our own plans', visibility: 'private' });
    await anna.json('sync', '--folder', folder);
  }, STEPS_MS);

  it('asks to join, and is let in after comparing words', async () => {
    const { member, words } = await ben.json<{ member: string; words: string[] }>(
      ...['join', ben.workspace, '--folder', folder, '--name', 'Ben Okafor', '--team', 'Sales'],
    );
    expect(words).toHaveLength(6);
    expect((await sync(anna)).waiting).toBe(1);
    const waiting = (await anna.json<Row[]>('member', 'list')).find(({ id }) => id === member);
    expect(waiting).toMatchObject({ state: 'waiting', words });
    await anna.json('member', 'confirm', member);
    expect((await sync(ben)).received).toBeGreaterThan(0);
    expect((await ben.json<Row[]>('member', 'list')).map(({ id, state }) => [id, state])).toEqual([
      ['anna-berg', 'active'],
      ['ben-okafor', 'active'],
    ]);
  });

  it('shares what is shared, and keeps a private draft at home', async () => {
    const [hers, his] = await Promise.all([anna, ben].map((who) => who.json<Row[]>('list')));
    expect(his?.map(({ id }) => id)).toEqual(['lead-hand-over']);
    expect(hers?.map(({ id }) => id)).toContain('secret');
  });

  it('proposes nothing before both sides compared their words', async () => {
    const { code, stderr } = await anna.run('propose', 'lead-hand-over');
    expect(code).toBe(2);
    expect(stderr).toContain('six words have not been compared on both sides');
    await ben.json('member', 'confirm', 'anna-berg');
    await sync(anna);
  });

  it('takes changes of both over, and costs nothing when nothing changed', async () => {
    await Promise.all([
      put(ben, { id: 'lead-hand-over', scope: 'Leads from the website' }),
      put(anna, { id: 'lead-hand-over', outcome: 'Nobody waits' }),
    ]);
    for (const who of [ben, anna, ben]) await sync(who);
    const both = { scope: 'Leads from the website', outcome: 'Nobody waits' };
    const shown = await Promise.all([anna, ben].map((who) => who.json('show', 'lead-hand-over')));
    for (const view of shown) expect(view).toMatchObject(both);
    expect(await sync(ben)).toEqual({ received: 0, sent: 0, conflicts: 0, waiting: 0 });
  });

  it('is in force on both when both signed, and verifies on both', async () => {
    await anna.json('propose', 'lead-hand-over');
    await anna.json('sign', 'lead-hand-over');
    await sync(anna);
    await sync(ben);
    expect(await statusOf(ben, 'lead-hand-over')).toBe('proposed');
    await ben.json('sign', 'lead-hand-over');
    await sync(ben);
    await sync(anna);
    await Promise.all(
      [anna, ben].map(async (who) => {
        expect(await statusOf(who, 'lead-hand-over')).toBe('in force');
        expect(await who.json('verify')).toEqual({ ok: true, problems: [] });
      }),
    );
  });

  it('hands a third over what there is by a bundle, and their request back by another', async () => {
    const [toCarla, toAnna] = [anna.path('to-carla'), carla.path('to-anna')];
    await anna.json('bundle', 'export', toCarla);
    await carla.json('join', carla.workspace, '--bundle', toCarla, '--name', 'Carla Diaz', '--team', 'sales');
    await carla.json('bundle', 'export', toAnna);
    expect((await anna.json<Exchanged>('bundle', 'import', toAnna)).waiting).toBe(1);
    await anna.json('member', 'confirm', 'carla-diaz');
    await anna.json('bundle', 'export', toCarla);
    expect((await carla.json<Exchanged>('bundle', 'import', toCarla)).received).toBeGreaterThan(0);
    expect(await statusOf(carla, 'lead-hand-over')).toBe('in force');
    expect(await carla.json('verify')).toEqual({ ok: true, problems: [] });
    writeFileSync(carla.path('cut'), readFileSync(toCarla).subarray(0, -20));
    const cut = await carla.run('bundle', 'import', carla.path('cut'));
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('is cut off')]);
  });

  it('closes what comes after to somebody who left', async () => {
    await sync(anna);
    await sync(ben);
    const refused = await anna.run('member', 'leave', 'carla-diaz');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('belongs to the other team')]);
    await put(ben, { id: 'next', kind: 'process', title: 'After Carla', owner: 'carla-diaz' });
    await ben.json('member', 'leave', 'carla-diaz', '--hand-to', 'ben-okafor');
    await ben.json('bundle', 'export', ben.path('late'));
    await carla.json('bundle', 'import', ben.path('late'));
    expect((await carla.json<Row[]>('list')).map(({ id }) => id)).not.toContain('next');
    await sync(ben);
    await sync(anna);
    expect(await anna.json('show', 'next')).toMatchObject({ owner: 'ben-okafor' });
    expect(await anna.json('verify')).toEqual({ ok: true, problems: [] });
  });
});

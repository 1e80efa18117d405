import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CommandLine } from '../fixtures/command-line';
import { type RunningDouble, startDouble } from './electron-double/driver';

const MAIN = fileURLToPath(new URL('../../dist/electron/main.js', import.meta.url));

const anna = new CommandLine();
const ben = new CommandLine();
const folder = anna.path('shared');
let running: RunningDouble | null = null;

beforeAll(async () => {
  mkdirSync(folder);
  const who = ['--name', 'Anna Berg', '--team', 'Marketing', '--other-team', 'Sales'];
  await anna.json('init', anna.workspace, ...who);
  await anna.json('sync', '--folder', folder);
});

afterAll(async () => {
  await running?.kill();
  for (const each of [anna, ben]) each.dispose();
});

function settle(watchWhileClosed: boolean): void {
  const file = join(anna.home, 'device.json');
  const device = JSON.parse(readFileSync(file, 'utf8')) as { settings: object };
  writeFileSync(file, JSON.stringify({ ...device, settings: { ...device.settings, watchWhileClosed } }));
}

async function start(): Promise<RunningDouble> {
  running = await startDouble(MAIN, { ACCORD_HOME: anna.home, ACCORD_WORKSPACE: anna.workspace });
  await running.page.getByRole('navigation').first().waitFor();
  return running;
}

const until = (check: () => Promise<unknown>) => expect.poll(check, { timeout: 30_000, interval: 250 });
const waiting = async () =>
  (await anna.json<{ id: string; state: string }[]>('member', 'list')).filter(
    ({ state }) => state === 'waiting',
  );

it('ends with its window, unless it was asked to stay', async () => {
  const { process, command } = await start();
  await command('closeWindow');
  await until(async () => process.exitCode).toBe(0);
});

it('watches the shared folder from the tray while its window is closed', async () => {
  settle(true);
  const { process, command } = await start();
  await command('closeWindow');
  await until(() => command('tray')).toEqual(['Open Accord', 'Quit']);
  expect(await command('windows')).toEqual([]);
  await ben.json('join', ben.workspace, '--folder', folder, '--name', 'Ben Okafor', '--team', 'Sales');
  await until(async () => (await waiting()).map(({ id }) => id)).toEqual(['ben-okafor']);
  await command('chooseInTray', 'Open Accord');
  // Shown once its page is there.
  await until(() => command('windows')).toMatchObject([{ visible: true }]);
  expect(await command('tray')).toBeNull();
  await command('closeWindow');
  await until(() => command('tray')).not.toBeNull();
  await command('chooseInTray', 'Quit');
  await until(async () => process.exitCode).toBe(0);
});

import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { UpdateState } from '#shared/contract/updates';
import { updatesFrom } from '../../../build/setup/updates-from.mjs';
import { createUpdates } from '../../../electron/hosts/electron/updates';

const NOW = new Date('2026-05-03T10:00:00.000Z');

/** What electron-updater would be, and how often it was asked. */
class Server extends EventEmitter {
  autoDownload = false;
  autoInstallOnAppQuit = false;
  allowPrerelease = false;
  allowDowngrade = true;
  channel: string | null = null;
  asked = 0;
  restarted = 0;
  answer = async (): Promise<void> => void this.emit('update-not-available');
  checkForUpdates(): Promise<void> {
    this.asked += 1;
    return this.answer();
  }
  quitAndInstall(): void {
    this.restarted += 1;
  }
}

function watched() {
  const server = new Server();
  let loads = 0;
  const updates = createUpdates(
    async () => {
      loads += 1;
      return server;
    },
    () => NOW,
  );
  const seen: UpdateState['stage'][] = [];
  updates.onChange(() => seen.push(updates.state.stage));
  return { server, updates, seen, loads: () => loads };
}

describe('updates of the program', () => {
  it('are not even loaded before somebody looks', async () => {
    const { updates, loads } = watched();
    expect(updates.state).toEqual({ stage: 'idle', looked: null });
    expect(loads()).toBe(0);
    await updates.look('released');
    await updates.look('released');
    expect(loads()).toBe(1);
    expect(updates.state).toEqual({ stage: 'idle', looked: NOW.toISOString() });
  });

  it('are looked for in the channel that was chosen, and never go back to an older version', async () => {
    const { server, updates } = watched();
    await updates.look('preview');
    expect(server).toMatchObject({ channel: 'beta', allowPrerelease: true, allowDowngrade: false });
    await updates.look('released');
    expect(server).toMatchObject({ channel: 'latest', allowPrerelease: false, allowDowngrade: false });
  });

  it('tell how far they are, wait until the program is started again, and are not begun twice', async () => {
    const { server, updates, seen } = watched();
    server.answer = async () => void server.emit('update-available', { version: '1.1.0' });
    await updates.look('released');
    server.emit('download-progress', { percent: 40 });
    expect(updates.state).toEqual({ stage: 'loading', version: '1.1.0', share: 0.4 });
    await updates.look('released');
    expect(server.asked).toBe(1);
    server.emit('update-downloaded', { version: '1.1.0' });
    expect(updates.state).toEqual({ stage: 'ready', version: '1.1.0' });
    expect(seen).toEqual(['looking', 'loading', 'loading', 'ready']);
    updates.install();
    await Promise.resolve();
    expect(server.restarted).toBe(1);
  });

  it('that fail say why in one line, and may be looked for again', async () => {
    const { server, updates } = watched();
    server.answer = () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED\n    at somewhere'));
    await updates.look('released');
    expect(updates.state).toEqual({ stage: 'failed', message: 'net::ERR_INTERNET_DISCONNECTED' });
    server.answer = async () => void server.emit('update-not-available');
    await updates.look('released');
    expect(updates.state.stage).toBe('idle');
  });
});

describe('where a package looks for updates', () => {
  it('is a repository’s releases or a folder over https, or nowhere', () => {
    expect(updatesFrom(undefined)).toEqual([]);
    expect(updatesFrom('github:nordwind/accord')).toEqual([
      '-c.publish.provider=github',
      '-c.publish.owner=nordwind',
      '-c.publish.repo=accord',
    ]);
    expect(updatesFrom('https://example.org/accord')).toContain('-c.publish.url=https://example.org/accord');
    for (const bad of ['http://example.org', 'github:nordwind', 'file:///tmp'])
      expect(() => updatesFrom(bad)).toThrow('ACCORD_UPDATES is');
  });
});

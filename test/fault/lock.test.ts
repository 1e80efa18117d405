import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { acquireLock, connectToLock, type LockResult } from '../../electron/store/lock';
import { count } from '../fixtures/counts';
import { buildChild } from './child-build';

let built: Awaited<ReturnType<typeof buildChild>>;
let dir = '';
const children: ChildProcess[] = [];

beforeAll(async () => {
  built = await buildChild('lock');
});

afterAll(() => built.remove());

afterEach(async () => {
  await Promise.all(children.splice(0).map(end));
  rmSync(dir, { recursive: true, force: true });
});

function freshFolder(): string {
  dir = mkdtempSync(join(tmpdir(), 'accord-lock-'));
  return dir;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Starts rivals at once; what each one said. */
async function race(rivals: number): Promise<{ child: ChildProcess; said: string }[]> {
  return Promise.all(
    Array.from({ length: rivals }, async () => {
      const child = spawn(process.execPath, [built.script, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(child);
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      return { child, said: chunk.toString().trim() };
    }),
  );
}

function won(result: LockResult) {
  if (!('server' in result)) throw new Error('somebody else holds the lock');
  return result;
}

describe('the lock of a workspace', () => {
  it('goes to exactly one of many, also when the one before was killed', async () => {
    freshFolder();
    for (let round = 0; round < count(3, 20); round += 1) {
      const results = await race(count(6, 10));
      const winners = results.filter(({ said }) => said === 'won');
      expect(results.map(({ said }) => said.split(' ')[0]).sort()).toEqual(
        [...results.slice(1).map(() => 'held'), 'won'].sort(),
      );
      // Killed, it leaves its socket behind: the next round's rivals all find it dead at once.
      for (const { child } of winners) await end(child);
    }
  });

  it('is found through a link to the folder, and says where its holder answers', async () => {
    freshFolder();
    const first = won(await acquireLock(dir));
    expect(Buffer.byteLength(first.socketPath)).toBeLessThan(100);
    const other = `${dir}-link`;
    symlinkSync(dir, other);
    try {
      expect(await acquireLock(other)).toEqual({ held: { socketPath: first.socketPath } });
    } finally {
      rmSync(other);
      await first.release();
    }
    await won(await acquireLock(dir)).release();
  });

  it('carries a WebSocket, and letting go cuts it', async () => {
    freshFolder();
    const lock = won(await acquireLock(dir));
    const sockets = new WebSocketServer({ server: lock.server });
    sockets.on('connection', (socket) =>
      socket.on('message', (data) => socket.send(`you said ${String(data)}`)),
    );
    const client = connectToLock(lock.socketPath, '/contract');
    await once(client, 'open');
    client.send('hello');
    const [answer] = (await once(client, 'message')) as [Buffer];
    expect(answer.toString()).toBe('you said hello');
    const cut = once(client, 'close');
    await lock.release();
    await cut;
  });

  it('names a folder that is not there', async () => {
    const missing = join(freshFolder(), 'gone');
    await expect(acquireLock(missing)).rejects.toMatchObject({ code: 'NOT_FOUND', path: missing });
  });
});

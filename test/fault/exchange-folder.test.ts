import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { sha256 } from '../../electron/store/layout';
import type { Exchange } from '../../electron/sync/exchange';
import { headBytes } from '../../electron/sync/heads';
import { FolderPlace, paths } from '../../electron/sync/place';
import { memoryStore } from '../fixtures/exchange/memory-store';
import { realExchange } from '../fixtures/exchange/real';
import { type Peer, team } from '../fixtures/exchange/team';
import { mountTiny, type TinyDisk, whyNoMount } from './mount';

const AT = '2026-01-06T08:00:00.000Z';
const reason = whyNoMount();

interface Device {
  peer: Peer;
  exchange: Exchange;
}

let root = '';
let anna: Device;
let ben: Device;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'accord-exchange-'));
  const [first, second] = await team(2);
  if (!first || !second) throw new Error('Two were asked for');
  anna = { peer: first, exchange: realExchange(first, join(root, 'anna')) };
  ben = { peer: second, exchange: realExchange(second, join(root, 'ben')) };
});

afterEach(async () => {
  for (const { exchange } of [anna, ben]) await exchange.close();
  rmSync(root, { recursive: true, force: true });
});

async function addProcess({ peer }: Device, id: string, purpose = ''): Promise<void> {
  const view = KINDS.process.schema.parse({ title: id, purpose });
  await peer.store.documents.create('process', id, newDocument('process', view, peer.person.id, AT));
}

async function settle(folder: string) {
  for (const { exchange } of [anna, ben, anna]) await exchange.sync(folder);
  return ben.exchange.sync(folder);
}

describe.skipIf(reason !== null)(`a shared folder${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let disk: TinyDisk;
  const folder = () => join(disk.dir, 'shared');
  // What packs badly, so that it takes up room.
  const long = () => Array.from({ length: 60 }, () => crypto.randomUUID()).join(' ');

  beforeEach(() => {
    disk = mountTiny(256);
    mkdirSync(folder());
  });
  afterEach(() => disk.unmount());

  it('that fills up in mid-exchange is told, hides nothing that was there, and goes on when there is room', async () => {
    await addProcess(anna, 'deal');
    await settle(folder());
    writeFileSync(join(disk.dir, 'other'), Buffer.alloc(200 * 1024));
    for (let at = 0; at < 80; at++) await addProcess(anna, `more-${at}`, long());
    await expect(anna.exchange.sync(folder())).rejects.toMatchObject({ code: 'DISK_FULL' });
    const { problems } = await ben.exchange.sync(folder());
    expect(problems).toEqual([]);
    expect(ben.peer.store.documents.has('deal')).toBe(true);
    rmSync(join(disk.dir, 'other'));
    await settle(folder());
    expect(ben.peer.store.documents.has('more-79')).toBe(true);
  });

  it('that turns read-only is told, still read from, and written to when it can be again', async () => {
    await addProcess(anna, 'deal');
    await settle(folder());
    await addProcess(ben, 'by-ben');
    await ben.exchange.sync(folder());
    await addProcess(anna, 'by-anna');
    disk.remount('ro');
    await expect(anna.exchange.sync(folder())).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect(anna.peer.store.documents.has('by-ben')).toBe(true);
    disk.remount('rw');
    await settle(folder());
    expect(ben.peer.store.documents.has('by-anna')).toBe(true);
  });

  it('that vanishes is told, and is as it was when it is back', async () => {
    await addProcess(anna, 'deal');
    await settle(folder());
    rmSync(folder(), { recursive: true });
    await addProcess(anna, 'later');
    await expect(anna.exchange.sync(folder())).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('your changes are kept here'),
    });
    mkdirSync(folder());
    await settle(folder());
    expect(ben.peer.store.documents.has('later')).toBe(true);
    expect(ben.peer.store.documents.has('deal')).toBe(true);
  });
});

describe('a shared folder that vanishes in mid-exchange', () => {
  it('is told, is not made anew in its place, and is as it was when it is back', async () => {
    const folder = join(root, 'shared');
    const away = join(root, 'away');
    mkdirSync(folder);
    await addProcess(anna, 'deal');
    await settle(folder);
    await addProcess(anna, 'later');
    const { write } = FolderPlace.prototype;
    FolderPlace.prototype.write = async function gone(path, bytes) {
      // The drive goes away between what was handed over and the list that names it.
      if (this.dir === folder && path.endsWith('head.json') && existsSync(folder)) renameSync(folder, away);
      return write.call(this, path, bytes);
    };
    try {
      await expect(anna.exchange.sync(folder)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    } finally {
      FolderPlace.prototype.write = write;
    }
    expect(existsSync(folder)).toBe(false);
    renameSync(away, folder);
    const { problems } = await settle(folder);
    expect(problems).toEqual([]);
    for (const id of ['deal', 'later']) expect(ben.peer.store.documents.has(id), id).toBe(true);
  });
});

describe('what lies in a shared folder', () => {
  const folder = () => join(root, 'shared');
  beforeEach(() => mkdirSync(folder()));

  const lie = (path: string, content: string | Uint8Array) => {
    const file = join(folder(), path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  };

  it('is left alone when it is a conflicted copy, a half-written file or anybody’s', async () => {
    await addProcess(anna, 'deal');
    await settle(folder());
    const replica = `replicas/${anna.peer.me.card.id}`;
    const [segment = ''] = readdirSync(join(folder(), replica, 'segments'));
    for (const path of [
      `${replica}/head (Anna's conflicted copy 2026-01-06).json`,
      `${replica}/head.sync-conflict-20260106-080000-ABCDEFG.json`,
      `${replica}/segments/${segment} (1)`,
      `${replica}/segments/.syncthing.${segment}.tmp`,
      `replicas/${anna.peer.me.card.id} - Copy/head.json`,
      'requests/.hidden.json',
      'desktop.ini',
    ])
      lie(path, 'not for Accord');
    await addProcess(anna, 'next');
    const { problems, waiting } = await settle(folder());
    expect({ problems, waiting }).toEqual({ problems: [], waiting: 0 });
    expect(ben.peer.store.documents.has('next')).toBe(true);
  });

  it('is not read when it is a gigabyte of zeros, and is told with its name', async () => {
    await addProcess(anna, 'deal');
    await settle(folder());
    const hash = sha256(new Uint8Array(100));
    const id = ben.peer.me.card.id;
    const { workspace } = ben.peer;
    const { seq } = anna.exchange.state.position(id);
    const head = {
      ...{ v: 1 as const, workspace, installation: id, seq: seq + 1, read: {}, acts: [], at: AT },
      segments: [{ hash, from: 1, to: seq + 1, bytes: 100 }],
    };
    lie(paths.head(id), headBytes(head, ben.peer.me));
    lie(paths.segment(id, hash), '');
    truncateSync(join(folder(), paths.segment(id, hash)), 1024 ** 3);
    const before = process.memoryUsage.rss();
    const { problems } = await anna.exchange.sync(folder());
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
    expect(problems).toEqual([
      { installation: id, name: 'peer-1', problem: expect.stringContaining('larger than its list says') },
    ]);
    // Nor where the list itself is one, nor what is called a bundle.
    const zeros = (path: string) => {
      lie(path, '');
      truncateSync(join(folder(), path), 1024 ** 3);
    };
    zeros(paths.head(id));
    expect((await anna.exchange.sync(folder())).problems).toEqual([
      { installation: id, name: 'peer-1', problem: expect.stringContaining('larger than') },
    ]);
    zeros('all.accord-bundle');
    await expect(anna.exchange.importBundle(join(folder(), 'all.accord-bundle'))).rejects.toMatchObject({
      code: 'INVALID',
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('shows that two copies of one device hand over, to both and to the others; nothing is lost', async () => {
    await addProcess(ben, 'deal');
    await settle(folder());
    await ben.exchange.close();
    cpSync(join(root, 'ben'), join(root, 'copy'), { recursive: true });
    ben.exchange = realExchange(ben.peer, join(root, 'ben'));
    const store = memoryStore();
    for (const bytes of ben.peer.store.acts.all().values()) await store.acts.append(bytes);
    await store.documents.create('process', 'deal', await ben.peer.store.documents.state('deal'));
    const copy = realExchange(ben.peer, join(root, 'copy'), { store });
    try {
      await addProcess(ben, 'one');
      expect((await ben.exchange.sync(folder())).problems).toEqual([]);
      await anna.exchange.sync(folder());
      const view = KINDS.process.schema.parse({ title: 'two' });
      await store.documents.create('process', 'two', newDocument('process', view, 'peer-1', AT));
      const told = (words: string) => [expect.objectContaining({ problem: expect.stringContaining(words) })];
      expect((await copy.sync(folder())).problems).toEqual(told('Another copy of this device'));
      expect((await anna.exchange.sync(folder())).problems).toEqual(told('Two copies of this installation'));
      expect((await ben.exchange.sync(folder())).problems).toEqual(told('Another copy of this device'));
      for (const id of ['deal', 'one', 'two']) expect(anna.peer.store.documents.has(id), id).toBe(true);
    } finally {
      await copy.close();
    }
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyBackup } from '../../../electron/store/backup-copy';
import { stamp } from '../../../electron/store/layout';

const FILES = 30;

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'accord-backup-'));
  for (const folder of ['docs/note', 'docs/memo', 'acts', 'blobs'])
    mkdirSync(join(dir, folder), { recursive: true });
  for (let n = 0; n < FILES; n += 1) writeFileSync(join(dir, `docs/note/n${n}.json`), `note ${n}`);
  writeFileSync(join(dir, 'docs/memo/m.json'), 'memo');
  writeFileSync(join(dir, 'acts/a.json'), 'act');
  writeFileSync(join(dir, 'blobs/b'), 'blob');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const NAME = stamp(new Date('2026-01-05T08:00:00Z'));
const copy = (name: string, file: string): string => join(dir, 'backups', name, file);

describe('a backup', () => {
  it('has documents and acts as they are, and their times', async () => {
    await copyBackup(dir, NAME);
    expect(readdirSync(join(dir, 'backups'))).toEqual([NAME]);
    expect(readdirSync(copy(NAME, 'docs/note'))).toHaveLength(FILES);
    expect(readFileSync(copy(NAME, 'docs/memo/m.json'), 'utf8')).toBe('memo');
    expect(readFileSync(copy(NAME, 'acts/a.json'), 'utf8')).toBe('act');
    expect(readdirSync(join(dir, 'backups', NAME)).sort()).toEqual(['acts', 'docs']);
    const [live, kept] = [join(dir, 'docs/note/n7.json'), copy(NAME, 'docs/note/n7.json')].map((path) =>
      statSync(path),
    );
    expect(Math.abs((live?.mtimeMs ?? 0) - (kept?.mtimeMs ?? 1))).toBeLessThan(1);
    expect(kept?.ino).not.toBe(live?.ino);
  });

  it('leaves the thread to others after every file, so that a search does not wait for it', async () => {
    let done = false;
    const copying = copyBackup(dir, NAME).finally(() => {
      done = true;
    });
    let turns = 0;
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    await copying;
    expect(turns).toBeGreaterThan(FILES);
  });

  it('leaves nothing behind where it cannot be finished, and clears away what a killed one left', async () => {
    mkdirSync(join(dir, 'backups', '.2026.unfinished'), { recursive: true });
    writeFileSync(join(dir, 'backups', NAME), 'in the way');
    await expect(copyBackup(dir, NAME)).rejects.toThrow();
    expect(readdirSync(join(dir, 'backups'))).toEqual([NAME]);
  });
});

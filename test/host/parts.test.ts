import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fromBase64, toBase64 } from '#shared/contract/bytes';
import { createSessions, type StoredSession } from '../../electron/hosts/browser/sessions';
import { isPageAddress, isWindowAddress } from '../../electron/hosts/electron/addresses';
import { type MenuItem, menuTemplate } from '../../electron/hosts/electron/menu';
import { readWindowState, writeWindowState } from '../../electron/hosts/electron/window-state';
import { externalUrl } from '../../electron/hosts/external';
import { openPageFiles } from '../../electron/hosts/page-files';
import { withTitle } from '../../electron/hosts/print-title';
import { backoff } from '../../renderer/app/connection/connection';
import { seed } from '../fixtures/counts';
import { temporaryFolder, writePage } from './fixtures/page';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };

function home(): string {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  return folder.path;
}

describe('bytes as base64', () => {
  it('come back as they were, and as Node writes them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
      }),
      { seed, numRuns: 50 },
    );
  });

  it('refuse what is not base64', () => {
    expect(() => fromBase64('%%%')).toThrow(TypeError);
  });
});

describe('the window’s place', () => {
  it('is the last one while it can be reached', () => {
    const place = home();
    const state = { bounds: { x: 1700, y: 900, width: 900, height: 600 }, maximized: true };
    writeWindowState(place, state);
    expect(readWindowState(place, [screen])).toEqual(state);
  });

  it('is free when the screen of last time is gone', () => {
    const place = home();
    writeWindowState(place, { bounds: { x: 3000, y: 100, width: 900, height: 600 }, maximized: false });
    expect(readWindowState(place, [screen])).toEqual({
      bounds: { width: 900, height: 600 },
      maximized: false,
    });
    writeWindowState(place, { bounds: { x: 10, y: -500, width: 900, height: 600 }, maximized: false });
    expect(readWindowState(place, [screen]).bounds).not.toHaveProperty('x');
  });

  it('is a fresh one when nothing readable was kept', () => {
    const place = home();
    expect(readWindowState(place, [screen]).bounds).toEqual({ width: 1280, height: 860 });
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'window.json'), '{"bounds":{"x":"left"}}');
    expect(readWindowState(place, [screen]).bounds).toEqual({ width: 1280, height: 860 });
  });
});

describe('the native menu', () => {
  const flat = (items: MenuItem[]): MenuItem[] =>
    items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);

  it.each(['darwin', 'linux', 'win32'] as const)('has no key twice and quits, on %s', (platform) => {
    const sent: string[] = [];
    const items = flat(menuTemplate(platform, (command) => sent.push(command)));
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
    for (const item of items) item.click?.();
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toEqual(
      expect.arrayContaining(['new', 'search', 'settings', 'undo', 'redo', 'log', 'about']),
    );
  });
});

describe('addresses', () => {
  it('of a window are the page and the page that says it stopped', () => {
    for (const address of [
      'accord://app/',
      'accord://app/#/home',
      'accord://app/?a=b',
      'accord://app/stopped',
    ]) {
      expect([address, isWindowAddress(address)]).toEqual([address, true]);
    }
    const others = [
      'accord://app/assets/x.js',
      'accord://other/',
      'accord-content://app/',
      'https://app/',
      'file:///',
      'about:blank',
      'data:text/html,x',
      'accord://app@evil.example/',
      '',
    ];
    for (const address of others) expect([address, isWindowAddress(address)]).toEqual([address, false]);
    expect(isPageAddress('accord://app/stopped')).toBe(false);
  });

  it('that lead outside are https and mail', () => {
    expect(externalUrl('https://example.com/a b')).toBe('https://example.com/a%20b');
    expect(externalUrl('mailto:mara@example.com')).toBe('mailto:mara@example.com');
    for (const address of [
      'http://example.com',
      'file:///etc',
      'JAVASCRIPT:x',
      'https://a:b@c.de',
      '//x',
      '',
    ]) {
      expect(() => externalUrl(address)).toThrow('Only https and mailto');
    }
  });
});

describe('sessions', () => {
  it('end after a day without use, and not before', () => {
    let now = 0;
    let stored: StoredSession[] = [];
    const keep = (list: StoredSession[]): void => {
      stored = structuredClone(list);
    };
    const sessions = createSessions([], keep, () => now);
    const key = sessions.exchange(sessions.issueToken()) ?? '';
    now = 23 * 3_600_000;
    expect(sessions.check(key)).toBe(true);
    now = 46 * 3_600_000;
    expect(createSessions(stored, keep, () => now).check(key)).toBe(true);
    now = 71 * 3_600_000;
    expect(createSessions(stored, keep, () => now).check(key)).toBe(false);
    expect(sessions.exchange('')).toBeNull();
    expect(sessions.check('')).toBe(false);
  });

  it('never outnumber what anybody has windows', () => {
    let stored: StoredSession[] = [];
    const sessions = createSessions([], (list) => {
      stored = list;
    });
    const first = sessions.exchange(sessions.issueToken()) ?? '';
    for (let n = 0; n < 64; n += 1) sessions.exchange(sessions.issueToken());
    expect(stored).toHaveLength(64);
    expect(sessions.check(first)).toBe(false);
  });
});

describe('the page’s files', () => {
  it('never leave their folder, whatever the path', async () => {
    const folder = home();
    const files = await openPageFiles(writePage(folder));
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '..%2f',
      '%5c',
      '\\',
      'secret.txt',
      'assets',
      '',
      '%00',
      'C:',
      '~',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const file = await files.read(`/${parts.join('/')}`, 'n');
        expect(file?.body.toString() ?? '').not.toContain('secret');
      }),
      { seed, numRuns: 500 },
    );
  });

  it('are missed in one line', async () => {
    await expect(openPageFiles(home())).rejects.toMatchObject({ code: 'NOT_BUILT' });
  });
});

describe('small things', () => {
  it('a title replaces the document’s own', () => {
    expect(withTitle('<html><head><title>a</title></head>', 'b $& </title>')).toBe(
      '<html><head><title>b $&amp; &lt;/title></title></head>',
    );
    expect(withTitle('<html><head lang="en"></head>', 'b')).toBe(
      '<html><head lang="en"><title>b</title></head>',
    );
    expect(withTitle('<p>x</p>', 'b')).toBe('<title>b</title><p>x</p>');
  });

  it('tries to reconnect ever more slowly, up to a bound', () => {
    const delays = Array.from({ length: 12 }, (_, n) => backoff(n + 1, () => 0.5));
    expect(delays[0]).toBe(250);
    expect([...delays].sort((a, b) => a - b)).toEqual(delays);
    expect(Math.max(...delays)).toBe(5000);
  });
});

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningDouble, spawnDouble, startDouble } from './electron-double/driver';
import { temporaryFolder } from './fixtures/page';
import { buildProbe, type ProbeBuild } from './probe/build';

interface Recorded {
  external: string[];
  messages: { message: string }[];
}

let built: ProbeBuild;
let home: ReturnType<typeof temporaryFolder>;
let running: RunningDouble;

const environment = (): Record<string, string> => ({
  ACCORD_HOME: home.path,
  PROBE_RENDERER: built.renderer,
});
const start = (): Promise<RunningDouble> => startDouble(built.main, environment());

async function waitFor(check: () => Promise<boolean> | boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await check())) {
    if (Date.now() > until) throw new Error('It did not happen within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

beforeAll(async () => {
  built = await buildProbe();
});
afterAll(() => built?.remove());

/** Waits until the page's own script ran. */
const ready = (): Promise<unknown> =>
  running.page.waitForFunction(() => document.body?.dataset['ran'] === 'yes');

async function end(): Promise<void> {
  // What the process said explains a failure better than the page can.
  if (running.process.exitCode !== 0 && running.errors() !== '') console.error(running.errors());
  if (running.process.exitCode === null) await running.kill();
  home.remove();
}

describe('the Electron host, executed under the double', () => {
  beforeAll(async () => {
    home = temporaryFolder();
    running = await start();
  });
  beforeEach(async () => {
    await running.page.reload();
    await ready();
    await running.command('forget');
  });
  afterAll(end);

  it('shows the page under a strict policy, in a sandboxed window', async () => {
    expect(await running.page.title()).toBe('Probe');
    const response = await running.page.reload();
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*(?!\.accord-content)/);
    await running.page.waitForFunction(() => window.probe?.nonce !== undefined);
    const nonce = await running.page.evaluate(() => window.probe.nonce);
    expect(policy).toContain(`'nonce-${nonce}'`);
    expect(await running.command('sandboxed')).toBe(true);
    const ran = await running.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.inline = "ran"';
      document.body.append(script);
      return document.body.dataset['inline'];
    });
    expect(ran).toBeUndefined();
  });

  it('carries calls, bytes and streams over the port, with the page’s own client', async () => {
    const answer = await running.page.evaluate(async () => {
      const { client } = window.probe;
      const reversed = await client.reverse({ bytes: Uint8Array.of(1, 2, 3) });
      const seen: number[] = [];
      for await (const event of await client.count({ to: 40 })) seen.push(event.n);
      const failed = await client.failing({ by: 'Mara' }).catch((error: { code: string }) => error.code);
      return { echo: await client.echo('Grüße'), bytes: [...reversed.bytes], last: seen.at(-1), failed };
    });
    expect(answer).toEqual({ echo: 'Grüße', bytes: [3, 2, 1], last: 39, failed: 'TAKEN' });
  });

  it('gives a new port after a reload, and ends what the old page had begun', async () => {
    await running.page.evaluate(() => {
      void window.probe.client.hang().catch(() => {});
      return window.probe.client.echo(1);
    });
    await running.page.reload();
    await running.page.waitForFunction(() => document.body?.dataset['ran'] === 'yes');
    await waitFor(async () => (await running.page.evaluate(() => window.probe.client.stopped())) === 1);
  });

  it('takes a port from nobody but the page itself', async () => {
    const state = await running.page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      let heard = false;
      port1.onmessage = () => {
        heard = true;
      };
      const frame = document.createElement('iframe');
      document.body.append(frame);
      // The words are right, the sender is not.
      window.dispatchEvent(
        new MessageEvent('message', {
          data: 'accord:port-given',
          origin: 'https://evil.example',
          ports: [port2],
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { heard, answer: await window.probe.client.echo('still') };
    });
    expect(state).toEqual({ heard: false, answer: 'still' });
  });

  it('refuses buffers in transfer lists, which Electron would lose', async () => {
    const message = await running.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          window.addEventListener('message', (event) => {
            const port = event.ports[0];
            if (event.data !== 'accord:port-given' || !port) return;
            try {
              port.postMessage('x', [new ArrayBuffer(8)]);
              resolve('taken');
            } catch (error) {
              resolve(String(error));
            }
          });
          window.postMessage('accord:port-wanted', window.location.origin);
        }),
    );
    expect(message).toContain('Only ports can be transferred');
  });

  it('lets no path out of the page’s folder', async () => {
    const tries = [
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/.hidden.txt',
      '/assets',
      '/%00',
    ];
    const answers = await running.page.evaluate(async (paths) => {
      const results = [];
      for (const path of paths) {
        const response = await fetch(path);
        results.push([path, response.status, await response.text()]);
      }
      return results;
    }, tries);
    expect(answers).toEqual(tries.map((path) => [path, 404, '']));
  });

  it('denies permissions, asked and checked', async () => {
    const url = 'accord://app/';
    for (const permission of [
      'media',
      'geolocation',
      'clipboard-read',
      'openExternal',
      'hid',
      'fileSystem',
      'unknown',
    ]) {
      expect(await running.command('permission', { permission, url })).toEqual({
        asked: false,
        checked: false,
        device: false,
      });
    }
    for (const permission of ['clipboard-sanitized-write', 'notifications']) {
      expect(await running.command('permission', { permission, url })).toMatchObject({
        asked: true,
        checked: true,
      });
      expect(await running.command('permission', { permission, url: 'https://evil.example/' })).toMatchObject(
        { asked: false, checked: false },
      );
    }
    const denied = await running.page.evaluate(async () => ({
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        ),
      ),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'denied',
      ),
    }));
    expect(denied).toEqual({ place: 'denied', camera: 'denied' });
  });

  it('fetches no dictionaries', async () => {
    const spelling = await running.command<{ enabled: boolean; downloads: string }>('spelling');
    expect(spelling.downloads).toMatch(/^http:\/\/127\.0\.0\.1:9\//);
    expect(spelling.enabled).toBe(process.platform === 'darwin');
  });

  it('opens links outside and stays where it is', async () => {
    const { page } = running;
    await page.evaluate(() => {
      document.body.innerHTML =
        '<a id="same" href="https://example.com/same">a</a><a id="blank" href="https://example.com/blank" target="_blank" rel="noopener">b</a><a id="plain" href="http://example.com/">c</a>';
    });
    for (const id of ['same', 'blank', 'plain']) await page.click(`#${id}`);
    await page.evaluate(() => window.open('https://example.com/opened'));
    await page.evaluate(() => {
      window.location.href = 'https://example.com/assigned';
    });
    await waitFor(async () => (await running.command<Recorded>('recorded')).external.length >= 4);
    await page.waitForTimeout(300);
    const { external } = await running.command<Recorded>('recorded');
    expect(external.sort()).toEqual(
      ['assigned', 'blank', 'opened', 'same'].map((name) => `https://example.com/${name}`),
    );
    expect(await page.title()).toBe('Probe');
    expect(
      page
        .context()
        .pages()
        .filter((other) => other.url().includes('example.com')),
    ).toEqual([]);
    expect(await page.evaluate(() => window.probe.client.echo('here'))).toBe('here');
  });

  it('follows no redirect, frame or form to another place', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: 'https://example.com/' }).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await running.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      const form = document.createElement('form');
      form.action = address;
      document.body.append(form);
      form.submit();
      void fetch(address).catch(() => {});
      new Image().src = `${address}picture.png`;
      window.location.href = address;
    }, url);
    await running.page.waitForTimeout(500);
    expect(asked).toBe(0);
    expect(await running.page.title()).toBe('Probe');
    server.close();
  });

  it('lets only the page’s own files be saved', async () => {
    const downloads: string[] = [];
    running.page.on('download', (download) => downloads.push(download.url()));
    await running.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['ours']));
      link.download = 'ours.txt';
      document.body.append(link);
      link.click();
    });
    await waitFor(() => downloads.length === 1);
    expect(downloads[0]).toMatch(/^blob:/);
  });

  it('shows user content from an origin of its own, where nothing in it runs', async () => {
    const shown = await running.page.evaluate(async () => {
      const { url } = await window.probe.client.contentUrl({ hash: 'a'.repeat(64), type: 'image/svg+xml' });
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      const readable = await fetch(url).then(
        () => 'read',
        () => 'refused',
      );
      return {
        width: picture.naturalWidth,
        readable,
        stolen: 'stolen' in window,
        other: !url.startsWith(window.location.origin),
      };
    });
    expect(shown).toEqual({ width: 7, readable: 'refused', stolen: false, other: true });
  });

  it('prints a tagged PDF in a hidden window without scripts', async () => {
    const pdf = await running.page.evaluate(async () => {
      const html =
        '<!doctype html><html lang="en"><body><h1>One</h1><script>document.body.innerHTML = ""</script><p>Text</p></body></html>';
      const answer = await window.probe.client.print({ html });
      return String.fromCharCode(...answer.pdf);
    });
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(await running.command<unknown[]>('windows')).toHaveLength(1);
  });

  it('seals secrets with the system’s key store', async () => {
    const same = await running.page.evaluate(async () => {
      const bytes = Uint8Array.of(0, 1, 254, 255);
      const { sealed } = await window.probe.client.seal({ bytes });
      const opened = await window.probe.client.open({ sealed: Uint8Array.from(sealed) });
      return { opened: [...opened.bytes], different: sealed.length !== bytes.length };
    });
    expect(same).toEqual({ opened: [0, 1, 254, 255], different: true });
  });

  it('tells the page what is chosen in the menu', async () => {
    const heard = running.page.evaluate(async () => {
      for await (const command of await window.probe.client.commands()) return command;
      return 'none';
    });
    await running.page.evaluate(() => window.probe.client.echo(1));
    expect(await running.command('menu', 'Search…')).toBe(true);
    expect(await heard).toBe('search');
  });

  it('asks for folders through the system', async () => {
    const choose = () => running.page.evaluate(() => window.probe.client.chooseFolder());
    expect(await choose()).toEqual({ folder: null });
    await running.command('answer', { open: ['/somewhere'] });
    expect(await choose()).toEqual({ folder: '/somewhere' });
  });

  it('opens nothing but https and mail outside', async () => {
    for (const url of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://server/share',
      'https://user:pass@example.com/',
      'calc',
    ]) {
      const failed = await running.page.evaluate(
        (address) =>
          window.probe.client.openExternal({ url: address }).then(
            () => 'opened',
            () => 'refused',
          ),
        url,
      );
      expect([url, failed]).toEqual([url, 'refused']);
    }
    expect((await running.command<Recorded>('recorded')).external).toEqual([]);
  });
});

describe('the life of a window', () => {
  beforeEach(async () => {
    home = temporaryFolder();
    running = await start();
    await ready();
  });
  afterEach(end);

  it('runs once for each home, and shows its window to who starts it again', async () => {
    const second = spawnDouble(built.main, environment());
    expect(await second.exited).toBe(0);
    await waitFor(
      async () => ((await running.command<{ focused: number }[]>('windows'))[0]?.focused ?? 0) >= 2,
    );
  });

  it('remembers where the window was', async () => {
    const bounds = { x: 240, y: 180, width: 1000, height: 700 };
    await running.command('bounds', bounds);
    expect(await running.quit()).toBe(0);
    expect(JSON.parse(readFileSync(join(home.path, 'window.json'), 'utf8'))).toEqual({
      bounds,
      maximized: false,
    });
    running = await start();
    expect((await running.command<{ bounds: object }[]>('windows'))[0]?.bounds).toEqual(bounds);
  });

  it('shows a page when the page crashed, which leads back', async () => {
    await running.command('crash');
    let stopped = running.page;
    await waitFor(async () => {
      const pages = running.page.context().pages();
      const found = pages.find((page) => page.url().endsWith('/stopped'));
      if (found) stopped = found;
      return found !== undefined;
    });
    expect(await stopped.textContent('h1')).toBe('This window stopped');
    await stopped.click('a');
    await stopped.waitForFunction(() => window.probe !== undefined);
    expect(await stopped.evaluate(() => window.probe.client.echo('again'))).toBe('again');
  });

  /** From now on the page has unsaved changes, until it is told that they are saved. */
  const unsaved = async (): Promise<void> => {
    await running.page.evaluate(() => {
      document.body.dataset['unsaved'] = 'yes';
      addEventListener('beforeunload', (event) => {
        if (document.body.dataset['unsaved'] === 'yes') event.preventDefault();
      });
    });
    // Pages that nobody touched are not asked.
    await running.page.mouse.click(20, 20);
  };
  const asked = async () => (await running.command<Recorded>('recorded')).messages;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('closes once the page has saved, and asks nothing', async () => {
    await unsaved();
    const exited = once(running.process, 'exit');
    await running.command('closeWindow');
    await pause(600);
    expect(await running.command<object[]>('windows')).toHaveLength(1);
    expect(await asked()).toEqual([]);
    await running.page.evaluate(() => {
      document.body.dataset['unsaved'] = 'no';
    });
    expect((await exited)[0]).toBe(0);
  });

  it('asks when the page cannot save; stays, or goes all the same, as it is told', async () => {
    await unsaved();
    await running.command('closeWindow');
    await waitFor(async () => (await asked()).length === 1);
    expect((await asked())[0]?.message).toBe('Some changes are not saved yet.');
    await pause(600);
    expect(await running.command<object[]>('windows')).toHaveLength(1);
    expect(await asked()).toHaveLength(1);
    await running.command('answer', { messageBox: 1 });
    expect(await running.quit()).toBe(0);
  });

  it('asks before it ends a page that hangs', async () => {
    await running.command('hang');
    await waitFor(async () => (await running.command<Recorded>('recorded')).messages.length === 1);
    const { messages } = await running.command<Recorded>('recorded');
    expect(messages[0]?.message).toBe('This window does not answer.');
    expect(await running.page.title()).toBe('Probe');
  });
});

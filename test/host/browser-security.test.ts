import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type BrowserHost, createBrowserHost } from '../../electron/hosts/browser';
import { temporaryFolder, writePage } from './fixtures/page';
import { createProbeRouter } from './fixtures/router';

const HASH = 'a'.repeat(64);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://127.0.0.1/stolen")</script></svg>';

let folder: ReturnType<typeof temporaryFolder>;
let host: BrowserHost;
let origin: string;

/** A request exactly as given: `fetch` would tidy paths and forbid headers that an attacker sends. */
async function ask(options: {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  base?: string;
}): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const { hostname, port, host: own } = new URL(options.base ?? origin);
  const sent = request({
    hostname,
    port,
    path: options.path ?? '/',
    method: options.method ?? 'GET',
    headers: { host: own, ...options.headers },
  });
  sent.end(options.body);
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const part of response) body += part;
  return { status: response.statusCode, headers: response.headers, body };
}

const tokenIn = (address: string): string =>
  new URLSearchParams(new URL(address).hash.slice(1)).get('token') ?? '';

const exchange = (token: string, headers: Record<string, string> = { origin }) =>
  ask({ path: '/session', method: 'POST', headers, body: JSON.stringify({ token }) });

async function sessionKey(): Promise<string> {
  return JSON.parse((await exchange(tokenIn(host.address()))).body).key;
}

/** Connects and sends a first frame; resolves to what came of it. */
async function knock(options: {
  origin?: string;
  host?: string;
  path?: string;
  first?: string;
}): Promise<{ outcome: 'refused' | 'closed' | 'ready'; code?: number }> {
  const socket = new WebSocket(origin.replace('http', 'ws') + (options.path ?? '/contract'), {
    ...(options.origin === undefined ? {} : { origin: options.origin }),
    ...(options.host === undefined ? {} : { headers: { host: options.host } }),
  });
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve({ outcome: 'refused', code: response.statusCode ?? 0 });
      socket.on('error', () => {});
      socket.terminate();
    });
    socket.on('error', () => {});
    socket.on('open', () => options.first !== undefined && socket.send(options.first));
    socket.on('message', () => {
      resolve({ outcome: 'ready' });
      socket.terminate();
    });
    socket.on('close', (code) => resolve({ outcome: 'closed', code }));
  });
}

beforeAll(async () => {
  folder = temporaryFolder();
  host = createBrowserHost({ home: join(folder.path, 'home'), renderer: writePage(folder.path) });
  const content = async (hash: string): Promise<Uint8Array | null> =>
    hash === HASH ? Buffer.from(SVG) : null;
  const { port } = await host.serve({ router: createProbeRouter(), content });
  origin = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await host.close();
  folder.remove();
});

describe('the page', () => {
  it('comes with a strict policy and a nonce of its own each time', async () => {
    const [first, second] = await Promise.all([ask({}), ask({})]);
    expect(first.status).toBe(200);
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(first.body).toContain(`<meta name="csp-nonce" content="${nonce}">`);
    expect(second.headers['content-security-policy']).not.toBe(policy);
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(first.headers).not.toHaveProperty('access-control-allow-origin');
    expect(first.headers).not.toHaveProperty('set-cookie');
  });

  it('is given to nobody who calls the server by another name (DNS rebinding)', async () => {
    const port = new URL(origin).port;
    for (const name of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1.:${port}`,
    ]) {
      const answer = await ask({ headers: { host: name } });
      expect([name, answer.status]).toEqual([name, 403]);
      expect(answer.body).not.toContain('Probe');
    }
  });

  it('lets no path out of its folder', async () => {
    const tries = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/%252e%252e/secret.txt',
      '//../secret.txt',
      '/....//secret.txt',
      `//${folder.path}/secret.txt`,
      '/%00/../secret.txt',
      '/.hidden.txt',
      '/C:/secret.txt',
      '/%ff',
      '/assets',
      '/assets/',
      'http://127.0.0.1/../secret.txt',
    ];
    for (const path of tries) {
      const answer = await ask({ path });
      expect([path, answer.status, answer.body]).toEqual([path, 404, '']);
    }
    expect((await ask({ path: '/assets/page.js' })).status).toBe(200);
  });

  it('answers no other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
      expect((await ask({ method, headers: { origin } })).status).toBe(405);
    }
  });
});

describe('the session', () => {
  it('is given once for a token', async () => {
    const token = tokenIn(host.address());
    expect((await exchange(token)).status).toBe(200);
    expect((await exchange(token)).status).toBe(401);
  });

  it('is given to no other origin, and leaves the token unspent', async () => {
    const token = tokenIn(host.address());
    for (const headers of [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:1' },
    ]) {
      expect((await exchange(token, headers as Record<string, string>)).status).toBe(403);
    }
    expect((await exchange(token)).status).toBe(200);
  });

  it('is not given for guesses or malformed bodies', async () => {
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"token":1}',
      '{"token":""}',
      `{"token":"${'x'.repeat(5000)}"}`,
    ]) {
      const answer = await ask({ path: '/session', method: 'POST', headers: { origin }, body });
      expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), 401]);
    }
  });

  it('opens another window only for who has one', async () => {
    const post = (headers: Record<string, string>) => ask({ path: '/window', method: 'POST', headers });
    expect((await post({ origin })).status).toBe(401);
    expect((await post({ origin, authorization: 'Bearer guess' })).status).toBe(401);
    const authorization = `Bearer ${await sessionKey()}`;
    expect((await post({ origin: 'https://evil.example', authorization })).status).toBe(403);
    const answer = await post({ origin, authorization });
    expect((await exchange(tokenIn(JSON.parse(answer.body).address))).status).toBe(200);
  });

  it('is written down only as a hash, and only for this user', async () => {
    const key = await sessionKey();
    const file = join(folder.path, 'home/browser-host.json');
    expect(readFileSync(file, 'utf8')).not.toContain(key);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });
});

describe('the socket', () => {
  it('opens for the page with a key', async () => {
    expect(await knock({ origin, first: await sessionKey() })).toEqual({ outcome: 'ready' });
  });

  it('opens for no other origin or name', async () => {
    const first = await sessionKey();
    expect(await knock({ first })).toEqual({ outcome: 'refused', code: 403 });
    expect(await knock({ first, origin: 'https://evil.example' })).toEqual({ outcome: 'refused', code: 403 });
    expect(await knock({ first, origin, host: 'evil.example' })).toEqual({ outcome: 'refused', code: 403 });
    expect(await knock({ first, origin, path: '/other' })).toEqual({ outcome: 'refused', code: 403 });
  });

  it('closes on a wrong key, a used token and on a call without a key', async () => {
    const token = tokenIn(host.address());
    for (const first of ['guess', token, '', '{"i":"1","p":{"u":"/echo","b":{}}}', 'x'.repeat(10_000)]) {
      expect(await knock({ origin, first })).toEqual({ outcome: 'closed', code: 4401 });
    }
  });

  it('closes on silence', async () => {
    expect(await knock({ origin })).toEqual({ outcome: 'closed', code: 4401 });
  });
});

describe('user content', () => {
  it('comes from another origin, sandboxed and as what it is', async () => {
    const url = new URL(await host.contentUrl(HASH, 'image/svg+xml'));
    expect(url.origin).not.toBe(origin);
    const answer = await ask({ base: url.origin, path: url.pathname + url.search });
    expect(answer.body).toBe(SVG);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  });

  it('is a download unless it is a picture', async () => {
    for (const type of ['text/html', 'application/pdf', 'text/html; image/png', '']) {
      const url = new URL(await host.contentUrl(HASH, type));
      const { headers } = await ask({ base: url.origin, path: url.pathname + url.search });
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
      });
    }
  });

  it('is saved under the name that the page gives it, whatever stands in it', async () => {
    const url = new URL(await host.contentUrl(HASH, 'application/pdf'));
    url.searchParams.set('name', 'Größe "1" (neu).pdf\r\nX-Own: yes');
    const { headers } = await ask({ base: url.origin, path: url.pathname + url.search });
    expect(headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22%20%28neu%29.pdf%0D%0AX-Own%3A%20yes",
    );
    expect(headers['x-own']).toBeUndefined();
  });

  it('needs an address that was signed for it', async () => {
    const url = new URL(await host.contentUrl(HASH, 'image/png'));
    const changed = (change: (copy: URL) => void): URL => {
      const copy = new URL(url);
      change(copy);
      return copy;
    };
    const tries = [
      changed((copy) => copy.searchParams.set('type', 'text/html')),
      changed((copy) => copy.searchParams.set('expires', '99999999999999')),
      changed((copy) => copy.searchParams.delete('signature')),
      changed((copy) => {
        copy.pathname = `/${'b'.repeat(64)}`;
      }),
      changed((copy) => {
        copy.pathname = '/';
      }),
    ];
    for (const { pathname, search } of tries) {
      expect((await ask({ base: url.origin, path: pathname + search })).status).toBe(403);
    }
    const named = await ask({
      base: url.origin,
      path: url.pathname + url.search,
      headers: { host: 'evil.example' },
    });
    expect(named.status).toBe(403);
  });
});

describe('the port', () => {
  it('is refused in one line when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const second = createBrowserHost({
      home: join(folder.path, 'second'),
      renderer: join(folder.path, 'renderer'),
      port,
    });
    await expect(
      second.serve({ router: createProbeRouter(), content: async () => null }),
    ).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringMatching(new RegExp(`^Port ${port} cannot be used .*--port`)),
    });
    await second.close();
    other.close();
  });

  it('and the sessions stay the same after a restart, so that a page finds back', async () => {
    const home = join(folder.path, 'third');
    const start = async () => {
      const started = createBrowserHost({ home, renderer: join(folder.path, 'renderer') });
      return {
        started,
        ...(await started.serve({ router: createProbeRouter(), content: async () => null })),
      };
    };
    const first = await start();
    const kept = origin;
    origin = `http://127.0.0.1:${first.port}`;
    const key = JSON.parse((await exchange(tokenIn(first.started.address()))).body).key;
    await first.started.close();
    const again = await start();
    expect(again.port).toBe(first.port);
    expect(await knock({ origin, first: key })).toEqual({ outcome: 'ready' });
    await again.started.close();
    origin = kept;
  });
});

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { ExportResult } from '#shared/contract/exports';
import type { Progress } from '#shared/contract/progress';
import { paragraph, richText } from '#shared/document/blocks';
import { type Services, startServices } from '../../../electron/services/router';
import { process } from './bundles';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

let root = '';
let services: Services;
let terminal: AccordClient;
let page: AccordClient;
let out = '';
/** What the printer of this test waits for before it answers: stopping. */
const printing: { html: string; signal: AbortSignal | undefined }[] = [];

async function finish(stream: AsyncIterable<Progress<ExportResult>>): Promise<ExportResult> {
  for await (const event of stream) if (event.type === 'done') return event.result;
  throw new Error('The export ended without a result');
}

const make = async (
  client: AccordClient,
  input: Parameters<AccordClient['exports']['make']>[0],
): Promise<ExportResult> => finish(await client.exports.make(input));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'accord-export-'));
  out = join(root, 'out');
  await mkdir(out);
  services = await startServices({
    home: join(root, 'home'),
    version: '0.0.0',
    logFile: join(root, 'log'),
    log: { info() {}, warn() {}, error() {} },
    lock: async () => ({ async release() {} }),
    surroundings: {
      name: 'browser',
      secrets: null,
      chooseFolder: null,
      saveFile: null,
      reveal: null,
      print: (html, { signal }) =>
        new Promise((_, reject) => {
          printing.push({ html, signal });
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
      contentUrl: async (hash, type) => `content:${hash}?${type}`,
      onCommand: () => () => {},
    },
  });
  terminal = createRouterClient(services.router, { context: { connection: 'terminal', trusted: true } });
  page = createRouterClient(services.router, { context: { connection: 'page', trusted: false } });
  await terminal.workspace.create({
    dir: join(root, 'workspace'),
    name: 'Nordwind',
    you: { name: 'Mia Brandt', team: 'Marketing' },
    otherTeam: 'Sales',
    passphrase: 'a long passphrase',
    start: 'empty',
  });
  const { hash } = await terminal.content.put({
    name: 'graph.png',
    type: 'image/png',
    bytes: new Uint8Array(Buffer.from(PIXEL, 'base64')),
  });
  const body = richText(paragraph('Words.'), {
    type: 'picture',
    attrs: { hash, type: 'image/png', alt: 'A graph' },
  });
  const { title, steps } = process().view as { title: string; steps: unknown[] };
  await terminal.records.put({ view: { id: 'handover', kind: 'process', title, steps, body } });
});

afterAll(async () => {
  await services.close();
  await rm(root, { recursive: true, force: true });
});

describe('an export to a file', () => {
  it('is written whole, with its pictures beside it', async () => {
    const file = join(out, 'process.md');
    expect(await make(terminal, { ids: ['handover'], format: 'md', out: file })).toEqual({
      file,
      url: null,
      name: 'lead-hand-over.md',
      pages: null,
    });
    const text = await readFile(file, 'utf8');
    const [, picture = ''] = /!\[A graph\]\((.*?)\)/.exec(text) ?? [];
    expect((await readFile(join(out, picture))).toString('base64')).toBe(PIXEL);
  });

  it('replaces nothing unless that is asked', async () => {
    const file = join(out, 'kept.html');
    await writeFile(file, 'precious');
    await expect(make(terminal, { ids: ['handover'], format: 'html', out: file })).rejects.toMatchObject({
      code: 'EXISTS',
    });
    expect(await readFile(file, 'utf8')).toBe('precious');
    await make(terminal, { ids: ['handover'], format: 'html', out: file, overwrite: true });
    expect(await readFile(file, 'utf8')).toContain('data:image/png;base64,');
  });

  it('says where it cannot go', async () => {
    const to = (file: string) => make(terminal, { ids: ['handover'], format: 'csv', out: file });
    await expect(to(out)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('is a folder'),
    });
    await expect(to(join(out, 'no', 'x.csv'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('There is no folder'),
    });
    await expect(
      make(page, { ids: ['handover'], format: 'csv', out: join(out, 'x.csv') }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.skipIf(globalThis.process.getuid?.() === 0)(
    'says that a folder is read-only and leaves nothing in it',
    async () => {
      const sealed = join(root, 'sealed');
      await mkdir(sealed, { mode: 0o500 });
      await expect(
        make(terminal, { ids: ['handover'], format: 'csv', out: join(sealed, 'x.csv') }),
      ).rejects.toMatchObject({ code: 'READ_ONLY' });
      await chmod(sealed, 0o700);
      expect(await readdir(sealed)).toEqual([]);
    },
  );

  it('leaves no file behind when it is stopped', async () => {
    const stop = new AbortController();
    const before = await readdir(out);
    const working = terminal.exports
      .make({ ids: ['handover'], format: 'pdf', out: join(out, 'stopped.pdf') }, { signal: stop.signal })
      .then(finish);
    working.catch(() => {});
    await expect.poll(() => printing.length).toBe(1);
    expect(printing[0]?.html).toContain('DRAFT');
    stop.abort();
    await expect(working).rejects.toThrow();
    expect(printing[0]?.signal?.aborted).toBe(true);
    expect(await readdir(out)).toEqual(before);
  });
});

describe('an export for a page', () => {
  it('is fetched by an address, and is no content of the workspace', async () => {
    const { file, url, name } = await make(page, { ids: ['handover'], format: 'md' });
    expect([file, name]).toEqual([null, 'lead-hand-over.md']);
    const [, hash = '', type] = /^content:(.*)\?(.*)$/.exec(url ?? '') ?? [];
    expect(type).toBe('text/markdown');
    expect(new TextDecoder().decode((await services.content(hash)) ?? undefined)).toContain(
      'data:image/png;base64,',
    );
    const { ok } = await finishDoctor();
    expect(ok).toBe(true);
  });
});

async function finishDoctor(): Promise<{ ok: boolean }> {
  for await (const event of await terminal.doctor.run({})) if (event.type === 'done') return event.result;
  throw new Error('No report');
}

describe('what cannot be exported', () => {
  it('is named with its reason', async () => {
    await expect(make(page, { ids: ['nobody'], format: 'pdf' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(make(page, { ids: ['workspace'], format: 'pdf' })).rejects.toMatchObject({
      code: 'INVALID',
    });
    await expect(make(page, { ids: ['handover'], format: 'md', at: 'yesterday' })).rejects.toMatchObject({
      code: 'INVALID',
    });
    const { id } = await terminal.records.create({ kind: 'definition', title: 'MQL' });
    await expect(make(page, { ids: [id], format: 'csv' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(make(page, { ids: [id, 'handover'], format: 'csv' })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});

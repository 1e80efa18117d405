import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import mammoth from 'mammoth';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { ExportResult } from '#shared/contract/exports';
import type { Progress } from '#shared/contract/progress';
import { paragraph, richText } from '#shared/document/blocks';
import { printingFailed } from '../../../electron/hosts/printing-failed';
import { openBook } from '../../../electron/measure/workbook/book';
import type { Services } from '../../../electron/services/router';
import type { Surroundings } from '../../../electron/services/surroundings';
import { startBare } from '../../fixtures/bare-services';
import { process } from './bundles';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

let root = '';
let services: Services;
let terminal: AccordClient;
let page: AccordClient;
let out = '';
/** Lines of the log. */
const logged: string[] = [];
/** How the host saves a file that a page asked for; null where the page fetches it. */
const host: { saveFile: Surroundings['saveFile']; print: Surroundings['print'] | null } = {
  saveFile: null,
  print: null,
};
/** What the printer of this test waits for before it answers, unless another one is put in its place: stopping. */
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
  services = await startBare(root, {
    log: { info() {}, warn: (line) => logged.push(line), error: (line) => logged.push(line) },
    surroundings: {
      get saveFile() {
        return host.saveFile;
      },
      print: (html, options) =>
        host.print?.(html, options) ??
        new Promise((_, reject) => {
          const { signal } = options;
          printing.push({ html, signal });
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
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

  it('looks like the house, as both teams have set it', async () => {
    const plain = { logo: '', colour: '', typeface: 'sans', footer: '', language: '' };
    expect(await page.house.get()).toEqual(plain);
    await page.house.set({ footer: 'Nordwind GmbH', logo: `data:image/png;base64,${PIXEL}` });
    expect(await page.house.set({ colour: '#0b7285' })).toMatchObject({
      footer: 'Nordwind GmbH',
      colour: '#0b7285',
    });
    await expect(page.house.set({ colour: 'red' })).rejects.toMatchObject({ code: 'INVALID' });
    const file = join(out, 'house.html');
    await make(terminal, { ids: ['handover'], format: 'html', out: file });
    const text = await readFile(file, 'utf8');
    expect(text).toContain(`<img class="logo" src="data:image/png;base64,${PIXEL}"`);
    expect(text).toContain('#0b7285');
    await page.house.set({ footer: '', logo: '', colour: '' });
  });

  it('is told in the language that is asked for, else in the house’s', async () => {
    const told = async (input: { language?: 'en' | 'de' }): Promise<string> => {
      const file = join(out, 'told.md');
      await make(terminal, { ids: ['handover'], format: 'md', out: file, overwrite: true, ...input });
      return readFile(file, 'utf8');
    };
    expect(await told({})).toContain('# Steps');
    expect(await told({ language: 'de' })).toContain('# Schritte');
    await page.house.set({ language: 'de' });
    expect(await told({})).toContain('# Schritte');
    expect(await told({ language: 'en' })).toContain('# Steps');
    await page.house.set({ language: '' });
  });

  it('holds the matrix of processes alone, and nothing else has one', async () => {
    const file = join(out, 'matrix.html');
    await make(terminal, { ids: ['handover'], format: 'html', only: 'responsibilities', out: file });
    const text = await readFile(file, 'utf8');
    expect(text).toContain('<title>Responsibilities</title>');
    expect(text).not.toContain('class="steps"');
    const { id } = await terminal.records.create({ kind: 'definition', title: 'Fit' });
    const to = { format: 'html', out: join(out, 'none.html') } as const;
    await expect(make(terminal, { ...to, ids: [id], only: 'responsibilities' })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('is no process'),
    });
    await expect(make(terminal, { ...to, ids: [id], statement: 'a'.repeat(64) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
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

  // Nothing is closed to an administrator, but what the system itself keeps.
  const administrator = globalThis.process.getuid?.() === 0;
  it.skipIf(administrator && globalThis.process.platform !== 'linux')(
    'says that a folder is read-only and leaves nothing in it',
    async () => {
      const sealed = administrator ? '/sys/kernel' : join(root, 'sealed');
      if (!administrator) await mkdir(sealed, { mode: 0o500 });
      const before = await readdir(sealed);
      await expect(
        make(terminal, { ids: ['handover'], format: 'csv', out: join(sealed, 'x.csv') }),
      ).rejects.toMatchObject({ code: 'READ_ONLY' });
      expect(await readdir(sealed)).toEqual(before);
      if (!administrator) await chmod(sealed, 0o700);
      logged.length = 0;
    },
  );

  it('leaves no file behind when it is stopped', async () => {
    const stop = new AbortController();
    const before = await readdir(out);
    const working = terminal.exports
      .make({ ids: ['handover'], format: 'pdf', out: join(out, 'stopped.pdf') }, { signal: stop.signal })
      .then(finish);
    working.catch(() => {});
    await expect.poll(() => printing.length, { timeout: 10_000 }).toBe(1);
    expect(printing[0]?.html).toContain('DRAFT');
    stop.abort();
    await expect(working).rejects.toThrow();
    expect(printing[0]?.signal?.aborted).toBe(true);
    expect(await readdir(out)).toEqual(before);
  });
});

describe('documents of offices', () => {
  const begins = async (file: string): Promise<string> => (await readFile(file)).toString('latin1', 0, 2);

  it('are a Word document with what was said, and a workbook with a sheet for each table', async () => {
    await terminal.discussion.start({ id: 'handover', about: { kind: 'record' }, text: 'Is it so?' });
    const word = join(out, 'process.docx');
    await make(terminal, { ids: ['handover'], format: 'docx', out: word });
    const { value } = await mammoth.convertToHtml({ path: word }, { styleMap: ['comment-reference => sup'] });
    expect(value).toMatch(/Lead hand-over.*<\/h1>/);
    expect(value).toContain('Is it so?');
    const silent = join(out, 'silent.docx');
    await make(terminal, { ids: ['handover'], format: 'docx', comments: false, out: silent });
    expect((await mammoth.extractRawText({ path: silent })).value).not.toContain('Is it so?');
    const sheets = join(out, 'process.xlsx');
    await make(terminal, { ids: ['handover'], format: 'xlsx', out: sheets });
    expect(await begins(sheets)).toBe('PK');
    expect((await openBook(sheets)).sheets.map(({ name }) => name)).toEqual(['RACI', 'Findings']);
  });

  it('are single tables as CSV, and say what they need', async () => {
    const file = join(out, 'findings.csv');
    await make(terminal, { ids: ['handover'], format: 'csv', tables: ['findings'], out: file });
    expect(await readFile(file, 'utf8')).toMatch(/^\ufeffseverity,cause,rule/);
    const wanting = { ids: ['handover'], format: 'csv' as const, out: join(out, 'none.csv') };
    await expect(make(terminal, { ...wanting, tables: ['periods'] })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('an agreement'),
    });
    await expect(make(terminal, { ...wanting, tables: ['raci', 'findings'] })).rejects.toMatchObject({
      code: 'INVALID',
    });
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

describe('an export that fails', () => {
  afterEach(() => {
    Object.assign(host, { print: null, saveFile: null });
    logged.length = 0;
  });
  const pdf = () => make(page, { ids: ['handover'], format: 'pdf' });

  it('says that it could not be printed, whatever the printer threw, and logs why', async () => {
    host.print = () => Promise.reject(new Error('Target closed'));
    await expect(pdf()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      defined: true,
      message: expect.stringMatching(/could not be printed\. Nothing was written\. Try again/),
    });
    expect(logged).toEqual([expect.stringContaining('print: Error: Target closed')]);
  });

  it('keeps what the host says itself', async () => {
    host.print = () => Promise.reject(printingFailed(new Error('The browser has ended')));
    await expect(pdf()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Printing failed: The browser has ended. Nothing was written.'),
    });
    expect(logged).toEqual([expect.stringContaining('because of Error: The browser has ended')]);
  });

  it('says that the pages could not be laid out when the print cannot be read', async () => {
    host.print = async () => new TextEncoder().encode('cut off in the mid');
    await expect(pdf()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('could not be laid out'),
    });
    expect(logged).toEqual([expect.stringContaining('draft: ')]);
  });

  it('says why a file could not be saved where the person chose', async () => {
    host.saveFile = () =>
      Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/mnt/stick/a.csv' }));
    await expect(make(page, { ids: ['handover'], format: 'csv' })).rejects.toMatchObject({
      code: 'READ_ONLY',
      data: { file: '/mnt/stick/a.csv' },
    });
  });
});

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

// The last: from here on the workspace has damage.
describe('a picture that cannot be shown', () => {
  it('says in its place that a picture is missing, damaged or cut off, in every format', async () => {
    const put = async (name: string): Promise<string> => {
      const bytes = new Uint8Array(Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from(name)]));
      return (await terminal.content.put({ name, type: 'image/png', bytes })).hash;
    };
    const [gone, changed] = [await put('gone.png'), await put('changed.png')];
    const half = new Uint8Array(Buffer.from(PIXEL, 'base64').subarray(0, 40));
    const { hash: cut } = await terminal.content.put({ name: 'cut.png', type: 'image/png', bytes: half });
    const at = (hash: string): string => join(root, 'workspace', 'blobs', hash.slice(0, 2), hash);
    await rm(at(gone));
    await writeFile(at(changed), 'no picture any more');
    const picture = (hash: string, alt: string) => ({
      type: 'picture',
      attrs: { hash, type: 'image/png', alt },
    });
    const body = richText(
      ...[picture(gone, 'Gone'), picture(changed, 'Changed'), picture(cut, 'Cut off')],
      paragraph('After all three.'),
    );
    const { id } = await terminal.records.put({ view: { kind: 'process', title: 'Damaged', body } });
    for (const format of ['html', 'md', 'docx'] as const) {
      const file = join(out, `damaged.${format}`);
      await make(terminal, { ids: [id], format, out: file });
      const text =
        format === 'docx'
          ? (await mammoth.extractRawText({ path: file })).value
          : await readFile(file, 'utf8');
      for (const alt of ['Gone', 'Changed', 'Cut off'])
        expect(text, format).toContain(`Picture not available: ${alt}`);
      expect(text, format).toContain('After all three.');
    }
  });
});

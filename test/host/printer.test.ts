import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { printPage } from '../../electron/hosts/chromium/print-page';
import { createHeadlessHost } from '../../electron/hosts/headless';

const host = createHeadlessHost();
afterAll(() => host.close());

const open = (pdf: Uint8Array) =>
  getDocument({ data: pdf.slice(), useSystemFonts: true, verbosity: 0 }).promise;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Other</title><style>@page { size: A5; margin: 10mm } section { break-after: page }</style></head><body>${body}</body></html>`;

const options = { title: 'Lead hand-over <v3>', tagged: true, outline: true };

describe('printing with the system’s browser', () => {
  it('makes a tagged PDF with outline, title, language and the document’s own paper', async () => {
    const html = page(
      '<section><h1>One</h1><p>Grüße</p></section><section><h1>Two</h1><h2>Part</h2></section>',
    );
    const pdf = await host.print(html, options);
    const document = await open(pdf);
    expect(document.numPages).toBe(2);
    const first = await document.getPage(1);
    expect(first.view.map(Math.round)).toEqual([0, 0, 420, 595]);
    expect((await first.getStructTree())?.children.length).toBeGreaterThan(0);
    expect((await document.getOutline()).map((entry) => entry.title)).toEqual(['One', 'Two']);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Lead hand-over <v3>' });
    expect((await document.getMarkInfo())?.Marked).toBe(true);
  });

  it('shows header and footer only when given', async () => {
    const text = async (pdf: Uint8Array): Promise<string> => {
      const content = await (await (await open(pdf)).getPage(1)).getTextContent();
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    };
    const footerTemplate = '<div style="font-size:9px">Page <span class="pageNumber"></span></div>';
    expect(await text(await host.print(page('<p>Body</p>'), { ...options, footerTemplate }))).toMatch(
      /Page\s+1/,
    );
    expect(await text(await host.print(page('<p>Body</p>'), options))).not.toContain('Page');
  });

  it('runs no script and fetches nothing', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const base = `http://127.0.0.1:${port}`;
    const pdf = await host.print(
      page(
        `<p id="p">before</p><script>document.getElementById('p').textContent = 'after'</script>` +
          `<img src="${base}/picture.png"><link rel="stylesheet" href="${base}/style.css">` +
          `<iframe src="${base}/frame"></iframe><img src="file:///etc/hostname"><meta http-equiv="refresh" content="0;url=${base}/away">`,
      ),
      options,
    );
    const content = await (await (await open(pdf)).getPage(1)).getTextContent();
    expect(content.items.some((item) => 'str' in item && item.str === 'before')).toBe(true);
    expect(asked).toBe(0);
    server.close();
  });

  it('prints several at once, and a large one', async () => {
    const many = page(Array.from({ length: 60 }, (_, n) => `<section><h1>Page ${n}</h1></section>`).join(''));
    const [large, small] = await Promise.all([
      host.print(many, options),
      host.print(page('<h1>A</h1>'), options),
    ]);
    expect((await open(large)).numPages).toBe(60);
    expect((await open(small)).numPages).toBe(1);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const many = page(
      Array.from({ length: 3000 }, (_, n) => `<section><h1>Page ${n}</h1></section>`).join(''),
    );
    const printing = host.print(many, { ...options, signal: stop.signal });
    // At once: on a fast machine the whole print would be over soon.
    setTimeout(() => stop.abort(new Error('enough')), 5);
    const ended = await printing.then(
      () => 'printed',
      (error: unknown) => String(error),
    );
    expect(ended).toContain('enough');
    expect((await open(await host.print(page('<h1>After</h1>'), options))).numPages).toBe(1);
  });

  it('says in one line that its browser ended, before a page was made, too', async () => {
    const ended = {
      send: () => Promise.reject(new Error('The browser has ended')),
      onEvent: () => () => {},
    };
    await expect(printPage(ended, '', options)).rejects.toMatchObject({
      name: 'HostError',
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Nothing was written. Try again'),
    });
  });

  it('says in one line when there is no browser', async () => {
    const without = createHeadlessHost({ browser: '/nowhere/chromium' });
    await expect(without.print('', options)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('/nowhere/chromium'),
    });
    await without.close();
  });
});

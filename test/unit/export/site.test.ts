import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportResult } from '#shared/contract/exports';
import type { Progress } from '#shared/contract/progress';
import { paragraph, richText, text } from '#shared/document/blocks';
import type { Step } from '#shared/domain/progress-steps';
import { contrast, READABLE } from '#shared/export/html/contrast';
import { darkTwin } from '#shared/export/site/colours';
import { Site } from '#shared/export/site/site';
import { emptyWorkspace, type Workspace } from '../templates/service';
import { agreement, bundleOf, definition, playbook, process } from './bundles';

const HOSTILE = `</script><img src=x onerror=alert(1)> " style="x:y" ' & Straße`;

function drawn(): Map<string, string> {
  const book = playbook([
    {
      id: 'c1',
      title: HOSTILE,
      body: richText(paragraph('Our ', text('own', 'bold'), ' words.')),
      number: '1',
    },
    { id: 'c2', record: process(), number: '2' },
    { id: 'c3', record: definition(), number: '3' },
  ]);
  const site = new Site(
    bundleOf([book, agreement()], {
      title: HOSTILE,
      house: { logo: '', colour: '#0b7285', typeface: 'sans', footer: HOSTILE, language: '' },
    }),
    null,
  );
  const pages = site.records.map((record) => site.page(record));
  return new Map([...pages, ...site.front()]);
}

describe('a site', () => {
  it('has a page for each record, and only links to what is there', () => {
    const files = drawn();
    expect([...files.keys()].sort()).toEqual([
      'agreements/sla.html',
      'definitions/mql.html',
      'index.html',
      'playbooks/book.html',
      'processes/handover.html',
      'search-data.js',
      'search.js',
      'style.css',
    ]);
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, to = ''] of page.matchAll(/ href="([^"]*)"/g)) {
        if (to.startsWith('#')) expect(ids, `${path} ${to}`).toContain(to.slice(1));
        else
          expect([...files.keys()], `${path} ${to}`).toContain(
            new URL(to, `file:///${path}`).pathname.slice(1),
          );
      }
    }
    expect(files.get('agreements/sla.html')).toContain('href="../processes/handover.html"');
    // A chapter turns to the next, and says what leads to it.
    expect(files.get('processes/handover.html')).toMatch(/class="next".*definitions\/mql\.html/);
    expect(files.get('processes/handover.html')).toMatch(/Linked from.*agreements\/sla\.html/);
  });

  it('lets nothing through that runs, and needs nothing that a strict policy forbids', () => {
    const files = drawn();
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      expect(page, path).not.toMatch(/<img src=x| style="|<style| on\w+="/);
      expect(page.match(/<script[^>]*>/g), path).toEqual([
        `<script src="${path === 'index.html' ? '' : '../'}search.js" defer>`,
      ]);
      expect(page, path).not.toMatch(/(?:src|href)="(?:https?:|\/|data:)/);
    }
    expect(files.get('style.css')).not.toMatch(/url\("?(?:https?:|data:)/);
    const [, data = ''] =
      /^globalThis\.accordSearch = (.*);\n$/s.exec(files.get('search-data.js') ?? '') ?? [];
    const { pages } = JSON.parse(data) as { pages: { path: string; title: string; text: string }[] };
    expect(pages.map(({ path }) => path)).toEqual([
      'playbooks/book.html',
      'processes/handover.html',
      'definitions/mql.html',
      'agreements/sla.html',
    ]);
    expect(pages[0]?.text).toContain(HOSTILE);
    expect(pages[0]?.text).toContain('Our own words.');
    expect(pages[3]?.text).toContain('five working days');
  });

  it('names every colour, and can be read in the dark', () => {
    const style = drawn().get('style.css') ?? '';
    const [light = '', dark = ''] = style.match(/--c[0-9a-f]{3,6}: #[^}]*/g) ?? [];
    const of = (block: string) =>
      new Map(
        [...block.matchAll(/--(c[0-9a-f]+): (#[0-9a-f]+)/g)].map(([, name = '', colour = '']) => [
          name,
          colour,
        ]),
      );
    expect([...of(dark).keys()]).toEqual([...of(light).keys()]);
    for (const [, name = ''] of style.matchAll(/var\(--(c[0-9a-f]+)\)/g))
      expect(of(light).has(name), name).toBe(true);
    const paper = darkTwin('#fff');
    // What text is written in; the house's colour, too.
    for (const ink of [
      '#16191d',
      '#4a525c',
      '#33393f',
      '#17457f',
      '#0b7285',
      '#2b8a3e',
      '#c92a2a',
      '#b45309',
      '#1c5fb0',
    ])
      expect(contrast(darkTwin(ink), paper), ink).toBeGreaterThanOrEqual(READABLE);
  });
});

describe('a site that is exported', () => {
  let here: Workspace;
  let folder = '';

  const finish = async (stream: AsyncIterable<Progress<ExportResult>>, onStep = (_step: Step) => {}) => {
    for await (const event of stream) {
      if (event.type === 'done') return event.result;
      onStep(event.step);
    }
    throw new Error('It ended without a result');
  };

  beforeAll(async () => {
    here = await emptyWorkspace(undefined, null);
    folder = await mkdtemp(join(tmpdir(), 'accord-site-'));
    for (const template of ['lead-hand-over', 'lead-recycling'])
      await here.client.records.create({ kind: 'process', template });
  });
  afterAll(async () => {
    await here.end();
    await rm(folder, { recursive: true, force: true });
  });

  it('is a folder, or one archive, and replaces only what an export made', async () => {
    const out = join(folder, 'site');
    await finish(await here.client.exports.make({ all: true, format: 'site', out }));
    expect((await readdir(out)).sort()).toEqual([
      '.accord-export',
      'fonts',
      'index.html',
      'processes',
      'search-data.js',
      'search.js',
      'style.css',
    ]);
    await expect(
      here.client.exports.make({ all: true, format: 'site', out }).then((stream) => finish(stream)),
    ).rejects.toMatchObject({ code: 'EXISTS' });
    await finish(await here.client.exports.make({ all: true, format: 'site', out, overwrite: true }));
    const archive = join(folder, 'site.zip');
    await finish(await here.client.exports.make({ all: true, format: 'site', out: archive }));
    const files = unzipSync(new Uint8Array(await readFile(archive)));
    expect(new TextDecoder().decode(files['nordwind/index.html'])).toBe(
      await readFile(join(out, 'index.html'), 'utf8'),
    );
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'mine.txt'), 'precious');
    await expect(
      here.client.exports
        .make({ all: true, format: 'site', out: other, overwrite: true })
        .then((stream) => finish(stream)),
    ).rejects.toMatchObject({ code: 'EXISTS' });
    expect(await readdir(other)).toEqual(['mine.txt']);
  });

  it('leaves no half folder when it is stopped', async () => {
    const before = await readdir(folder);
    const stop = new AbortController();
    const making = here.client.exports
      .make({ all: true, format: 'site', out: join(folder, 'stopped') }, { signal: stop.signal })
      .then((stream) => finish(stream, ({ say }) => say === 'drawing' && stop.abort()));
    await expect(making).rejects.toThrow();
    await expect.poll(() => readdir(folder)).toEqual(before);
  });
});

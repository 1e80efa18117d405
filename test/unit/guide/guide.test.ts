import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidePage } from '../../../build/guide/page.mjs';
import { headingsOf, readChapter, readGuide } from '../../../build/guide/read.mjs';
import type { Chapter, Part, Words } from '../../../renderer/features/help/guide/chapter';
import { en } from '../../../renderer/words/en';

const chapters: Chapter[] = readGuide(process.cwd());

const wordsOf = (part: Part): readonly Words[] =>
  'text' in part ? part.text : 'list' in part ? part.list.flat() : [];

const all = chapters.flatMap(({ id, parts }) =>
  parts.flatMap(wordsOf).map((word) => ({ chapter: id, word })),
);

/** Every word of the catalogue, with `…` where a value is put in. */
const catalogue = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === 'string') catalogue.add(value.replace(/\{\{.*?\}\}/g, '…'));
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
};
collect(en);

/** The paths of all screens, such as `/processes/$id`. */
const screens = [...readFileSync('renderer/app/routes.tsx', 'utf8').matchAll(/path: '([^']+)'/g)].map(
  ([, path]) => path ?? '',
);

describe('the guide', () => {
  it('tells of everything that somebody has to know', () => {
    expect(chapters.map(({ id }) => id)).toEqual([
      'first-day',
      'process',
      'promise',
      'leads',
      'monday',
      'share',
      'discuss',
      'touchpoints',
      'runs',
      'offers',
      'figures',
      'playbooks',
      'check-pdf',
      'keyboard',
      'backup',
      'trouble',
    ]);
  });

  it('names buttons and places as they stand on the screens', () => {
    const unknown = all.flatMap(({ chapter, word }) =>
      typeof word === 'object' && 'strong' in word && !catalogue.has(word.strong)
        ? [`${chapter}: ${word.strong}`]
        : [],
    );
    expect(unknown).toEqual([]);
    expect(all.filter(({ word }) => typeof word === 'object' && 'strong' in word).length).toBeGreaterThan(60);
  });

  it('leads to screens, chapters and headings that exist', () => {
    const broken = all.flatMap(({ chapter, word }) => {
      if (typeof word !== 'object' || !('to' in word)) return [];
      const [path = '', heading] = word.to.split('#');
      const wanted = /^\/help\/guide\/(.+)$/.exec(path)?.[1];
      if (wanted === undefined) return screens.includes(path) ? [] : [`${chapter}: ${word.to}`];
      const found = chapters.find(({ id }) => id === wanted);
      const there =
        found && (heading === undefined || headingsOf(found).headings.some(({ id }) => id === heading));
      return there ? [] : [`${chapter}: ${word.to}`];
    });
    expect(broken).toEqual([]);
  });

  it('is one HTML page, whose links lead to places on it', () => {
    const html = guidePage(chapters, '1.2.3');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(chapters.length);
    // Nothing is fetched, and no screen is linked that is not there outside of the application.
    expect(html).not.toMatch(/href="[^#]|src=|url\(/);
    expect(html).toContain('Version 1.2.3');
    expect(guidePage([{ id: 'x', title: '<b>', parts: [{ code: '"&"' }] }], '1')).toContain(
      '&quot;&amp;&quot;',
    );
  });

  it('says which line it cannot draw', () => {
    expect(() => readChapter('x.md', '# X\n\nFine.\n\n> Quoted\n')).toThrow(
      'x.md:5: the guide does not draw “blockquote”',
    );
    expect(() => readChapter('x.md', '# X\n\n[out](https://example.org)')).toThrow('x.md:3:');
    expect(() => readChapter('x.md', 'No title')).toThrow('x.md:1: a chapter begins with its title');
  });
});

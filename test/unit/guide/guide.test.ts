import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidePage } from '../../../build/guide/page.mjs';
import { headingsOf, readChapter, readGuide } from '../../../build/guide/read.mjs';
import type { Chapter, Part, Words } from '../../../renderer/features/help/guide/chapter';
import { de } from '../../../renderer/words/de';
import { en } from '../../../renderer/words/en';

const chapters: Chapter[] = readGuide(process.cwd());

const GUIDES: readonly ['en' | 'de', Chapter[], object][] = [
  ['en', chapters, en],
  ['de', readGuide(process.cwd(), 'de'), de],
];

const wordsOf = (part: Part): readonly Words[] =>
  'text' in part ? part.text : 'list' in part ? part.list.flat() : [];

const allOf = (guide: readonly Chapter[]) =>
  guide.flatMap(({ id, parts }) => parts.flatMap(wordsOf).map((word) => ({ chapter: id, word })));

/** Every word of a catalogue, with `…` where a value is put in. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{\{.*?\}\}/g, '…')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** What a chapter is made of, whatever its words: kinds of parts, how many points, where its links lead, its keys. */
const shapeOf = ({ id, parts }: Chapter) => ({
  id,
  parts: parts.map((part) => ('list' in part ? `list of ${part.list.length}` : Object.keys(part)[0])),
  code: parts.flatMap((part) => ('code' in part ? [part.code] : [])),
  led: parts
    .flatMap(wordsOf)
    .flatMap((word) =>
      typeof word === 'object' && 'to' in word
        ? [word.to]
        : typeof word === 'object' && 'keys' in word
          ? [word.keys]
          : [],
    )
    .sort(),
});

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
      'resources',
      'figures',
      'review',
      'playbooks',
      'order',
      'check-pdf',
      'keyboard',
      'backup',
      'trouble',
    ]);
  });

  it.each(GUIDES)('names buttons and places as they stand on the screens: %s', (_, guide, words) => {
    const catalogue = new Set(wordsIn(words));
    const strong = allOf(guide).flatMap(({ chapter, word }) =>
      typeof word === 'object' && 'strong' in word ? [{ chapter, name: word.strong }] : [],
    );
    expect(strong.filter(({ name }) => !catalogue.has(name))).toEqual([]);
    expect(strong.length).toBeGreaterThan(60);
  });

  it.each(GUIDES)('leads to screens, chapters and headings that exist: %s', (_, guide) => {
    const broken = allOf(guide).flatMap(({ chapter, word }) => {
      if (typeof word !== 'object' || !('to' in word)) return [];
      const [path = '', heading] = word.to.split('#');
      const wanted = /^\/help\/guide\/(.+)$/.exec(path)?.[1];
      if (wanted === undefined) return screens.includes(path) ? [] : [`${chapter}: ${word.to}`];
      const found = guide.find(({ id }) => id === wanted);
      const there =
        found && (heading === undefined || headingsOf(found).headings.some(({ id }) => id === heading));
      return there ? [] : [`${chapter}: ${word.to}`];
    });
    expect(broken).toEqual([]);
  });

  it('tells the same in German, part by part', () => {
    expect(GUIDES[1]?.[1].map(shapeOf)).toEqual(chapters.map(shapeOf));
  });

  it.each(GUIDES)('is one HTML page, whose links lead to places on it: %s', (language, guide) => {
    const html = guidePage(guide, '1.2.3', language);
    expect(html).toContain(`<html lang="${language}">`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(guide.length);
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

import { describe, expect, it } from 'vitest';
import { heading, richText } from '#shared/document/blocks';
import { agreement, bundleOf, playbook, process } from '../../unit/export/bundles';
import { print } from './printing';
import { isTagged, type Tagged, tagsOf, untagged } from './reading';

describe('what a reader who cannot see hears', () => {
  it('has heads in its tables, words for its pictures, and headings that skip no level', async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const hash = 'f'.repeat(64);
    const picture = { type: 'picture', attrs: { hash, type: 'image/png', alt: 'A red square', width: 20 } };
    const chapters = [
      { id: 'x', title: 'Why', body: richText(heading(2, 'First'), heading(3, 'Below'), picture) },
      { id: 'a', record: agreement() },
      { id: 'p', record: process() },
    ];
    const printed = await print(bundleOf([{ ...playbook(chapters) }], { pictures: { [hash]: pixel } }));
    const tags = await tagsOf(printed);
    const within = (node: Tagged): string[] =>
      (node.children ?? []).filter(isTagged).flatMap((child) => [child.role, ...within(child)]);
    const tables = tags.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) expect(within(table)).toEqual(expect.arrayContaining(['TR', 'TH']));
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toContain('A red square');
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
    const levels = tags.flatMap(({ role }) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0), `heading ${at} of ${levels.join(' ')}`).toBeLessThanOrEqual(1);
    });
    const written = Buffer.from(printed.pdf).toString('latin1');
    for (const entry of ['/Lang (en)', '/DisplayDocTitle true', '/Marked true'])
      expect(written).toContain(entry);
    // A link belongs to a place in the structure, and so to what is read aloud there.
    const links = written.split('endobj').filter((object) => object.includes('/Subtype /Link'));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toContain('/StructParent ');
    // Heads, feet, watermarks, and marks and marks of a scale that stand beside the same in words.
    const aside = /^(Page \d+ of \d+|DRAFT.*|.* · (Draft|Version 1)|How marketing .*|[MS·%\d]|Target \d\d)$/;
    expect((await untagged(printed)).filter((said) => !aside.test(said))).toEqual([]);
  });
});

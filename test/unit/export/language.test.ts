import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordDocument, wordFile } from '#shared/export/docx/document';
import { dateWords, momentWords, percent } from '#shared/export/format';
import { printDocument } from '#shared/export/html/document';
import { tellIn, toldIn } from '#shared/export/language';
import { markdownDocument } from '#shared/export/markdown/document';
import { covering } from '#shared/export/send';
import { english } from '#shared/export/words/english';
import { german } from '#shared/export/words/german';
import { agreement, bundleOf, definition, MEASUREMENT, playbook, process, version } from './bundles';

const bundle = bundleOf(
  [
    playbook([
      { id: 'a', record: process() },
      { id: 'b', record: agreement({ measurement: MEASUREMENT, version: version(), status: 'in force' }) },
      { id: 'c', record: definition() },
    ]),
  ],
  { language: 'de' },
);

/** The words of a catalogue that are said as they stand, by their place in it. */
function fixed(words: object, at = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[`${at}${key}`, value]];
      return typeof value === 'object' ? [...fixed(value, `${at}${key}.`)] : [];
    }),
  );
}

/** Text between tags, whole, as one reads it. */
const textsOf = (html: string): string[] =>
  html
    .slice(html.indexOf('<body'))
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter(Boolean);

describe('a document in German', () => {
  const html = tellIn('de', () => printDocument(bundle).html(null));

  it('says so, and writes its own words, dates and figures in German', () => {
    expect(html).toContain('<html lang="de">');
    const texts = textsOf(html);
    for (const said of ['Inhalt', 'Verzeichnis der Zusagen', 'Unterschriften', 'Wie gezählt wird'])
      expect(texts).toContain(said);
    expect(html).toContain('mindestens 50 Leads');
    expect(html).toMatch(/Marketing übergibt .*mindestens 50 Leads/);
    expect(html).toMatch(/\d\. (Januar|Februar|März|April|Mai) 2026/);
  });

  it('keeps no word of the English catalogue', () => {
    const own = fixed(german);
    const left = new Set(
      [...fixed(english)].flatMap(([place, word]) => (own.get(place) === word ? [] : [word])),
    );
    // A bold word of the example, which a person wrote.
    left.delete(english.and);
    expect(textsOf(html).filter((text) => left.has(text))).toEqual([]);
  });

  it('is German in Word and Markdown, too', async () => {
    const word = await wordFile(tellIn('de', () => wordDocument(bundle)));
    const parts = unzipSync(word);
    const read = (name: string): string => new TextDecoder().decode(parts[name]);
    expect(read('word/document.xml')).toContain('Inhalt');
    expect(read('word/document.xml')).not.toContain('>Contents<');
    expect(read('word/styles.xml')).toContain('de-DE');
    expect(tellIn('de', () => markdownDocument(bundle, {}))).toContain('Zusagen');
  });
});

describe('the language that is told in', () => {
  it('writes dates and figures as people there do', () => {
    const told = () => [
      dateWords('2026-05-04'),
      momentWords('2026-05-04T15:02:00Z', 'Europe/Berlin'),
      percent(0.625),
    ];
    expect(told()).toEqual(['4 May 2026', '4 May 2026, 17:02 (Europe/Berlin)', '62.5\u202f%']);
    expect(tellIn('de', told)).toEqual(['4. Mai 2026', '4. Mai 2026, 17:02 (Europe/Berlin)', '62,5\u202f%']);
  });

  it('is what it was before, whatever happened', () => {
    expect(() =>
      tellIn('de', () => {
        throw new Error('torn');
      }),
    ).toThrow('torn');
    expect(toldIn()).toBe('en');
  });
});

describe('the letter that goes with what is sent', () => {
  it('says what is in it, how each stands, and how to look into both files', () => {
    const records = [playbook([]).record, process(), agreement({ status: 'in force' })];
    const files = ['how-we-work.pdf', 'nordwind.accord-bundle'];
    const { subject, text, file } = covering(
      { ...bundle, title: 'How we work', workspace: 'Nordwind' },
      records,
      files,
    );
    expect([subject, file]).toEqual(['How we work (Nordwind)', 'READ ME.txt']);
    expect(text).toContain('- Lead hand-over: ');
    expect(text).toContain('how-we-work.pdf is for reading');
    expect(text).toContain('nordwind.accord-bundle is the workspace');
    expect(covering(bundle, records, ['a.pdf']).text).not.toContain('bundle');
  });
});

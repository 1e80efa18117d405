import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clipText } from '#shared/domain/diagram/wrap';
import { StatementContent } from '#shared/domain/statements/content';
import { wordDocument, wordFile } from '#shared/export/docx/document';
import { dateWords, momentWords, percent } from '#shared/export/format';
import { printDocument } from '#shared/export/html/document';
import { tellIn, toldIn } from '#shared/export/language';
import { markdownDocument } from '#shared/export/markdown/document';
import { deadlineWords } from '#shared/export/process-words';
import { covering } from '#shared/export/send';
import { english } from '#shared/export/words/english';
import { german } from '#shared/export/words/german';
import { withStatement } from '../../../electron/services/exports/statement';
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

describe('what is made from a process and from figures, in German', () => {
  it('names deadlines so that they fit into a step of the diagram', () => {
    const due = tellIn('de', () => deadlineWords({ kind: 'workingHours', hours: 8 }));
    expect(due).toBe('binnen 8 Arbeitsstunden');
    expect(tellIn('de', () => clipText(due, 128 / 10.5))).toBe(due);
  });

  it('says of frozen periods what was frozen, in the language of the document', () => {
    const period = {
      ...{ start: '2026-01-19T00:00:00+01:00', end: '2026-01-26T00:00:00+01:00', due: '', target: 0.6 },
      ...{ status: 'missed', numerator: 27, denominator: 46, measured: 27 / 46 },
    };
    const commitment = {
      ...{ id: 'fit', title: '', metric: 'share', unit: 'ratio', target: 0.6, attainment: 0, sentence: '' },
      ...{ owedBy: '', owedTo: '', missing: [], rules: [], countingRules: null },
    };
    const span = { from: '2026-01-05', to: '2026-03-29', cutOff: '2026-05-03T10:00:00.000Z' };
    const said = (explanation: string) => {
      const content = StatementContent.parse({
        ...{ v: 1, agreement: 'a', title: '', version: null, proposal: null, imports: [], disputes: [] },
        ...{ ...span, commitments: [{ ...commitment, periods: [{ ...period, explanation }] }] },
      });
      const line = {
        statement: '',
        record: 'a',
        by: '',
        at: '',
        acknowledged: [],
        waitingFor: [],
        may: false,
      };
      const record = withStatement(agreement(), { ...line, ...span, content });
      return record.measurement?.commitments[0]?.periods[0]?.explanation;
    };
    const frozen = 'Week of 19 January: 27 of 46 fit (59 %), target 60 %. Missed.';
    expect(said(frozen)).toBe(frozen);
    expect(tellIn('de', () => said(frozen))).toBe(
      'Woche ab 19. Januar: 27/46 (58,7\u202f%), Ziel 60\u202f%, verfehlt',
    );
    expect(said('Woche ab 19. Januar: 27 von 46.')).toBe(
      'Week of 19 January: 27/46 (58.7\u202f%), Target 60\u202f%, missed',
    );
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

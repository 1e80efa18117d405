import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageAmong } from '#shared/model/language';
import { dayOf, relative } from '../../../renderer/ui/dates';
import { numberFormat } from '../../../renderer/ui/numbers';
import { de } from '../../../renderer/words/de';
import { en } from '../../../renderer/words/en';
import { listed } from '../../../renderer/words/locale';
import { loadWords, speak } from '../../../renderer/words/words';

/** Every text of a catalogue by its way, such as `home.told.began`. */
function texts(words: unknown, way = ''): [string, string][] {
  if (typeof words === 'string') return [[way, words]];
  return Object.entries(words as object).flatMap(([key, each]) => texts(each, way ? `${way}.${key}` : key));
}

const english = new Map(texts(en));
const german = texts(de);

const parameters = (text: string): string[] =>
  [...text.matchAll(/\{\{[^}]+\}\}/g)].map(([all]) => all).sort();

/** Words that are the same in both languages: names, the field's own terms, and what is written alike. */
const ALIKE = new Set([
  'A4',
  'Accord',
  'Block',
  'Code',
  'Definition',
  'Details',
  'Deutsch',
  'English',
  'Filter',
  'HubSpot',
  'Leads',
  'Lead',
  'Link',
  'Links',
  'Logo',
  'MQL, SAL, SQL',
  'Mara Lindt',
  'Marketing',
  'Matrix',
  'Median',
  'Name',
  'Opportunity',
  'Orange',
  'Person',
  'Pink',
  'Playbook',
  'Playbooks',
  'RACI',
  'Region',
  'SQL',
  'Salesforce',
  'Status',
  'Team',
  'Teams',
  'Text',
  'US Letter',
  'Version',
]);

describe('the German catalogue', () => {
  it('has the keys of the English one, no more and no fewer', () => {
    expect(german.map(([way]) => way).sort()).toEqual([...english.keys()].sort());
  });

  it('names the same parameters in every text', () => {
    const differ = german.filter(
      ([way, text]) => parameters(text).join() !== parameters(english.get(way) ?? '').join(),
    );
    expect(differ.map(([way]) => way)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const words = (text: string): string => text.replace(/\{\{[^}]+\}\}/g, '').trim();
    const left = german.filter(
      ([way, text]) =>
        text === english.get(way) &&
        !ALIKE.has(words(text)) &&
        words(text).replace(/\P{L}/gu, '').length > 3 &&
        !text.startsWith('https://'),
    );
    expect(left).toEqual([]);
  });

  it('writes German quotation marks, and ends its texts as the English ones end', () => {
    const quoted = german.filter(([, text]) => /“[^„]*”|["”]/.test(text));
    expect(quoted).toEqual([]);
    const ends = (text: string): string => /[.…?:]\s?$/.exec(text)?.[0].trim() ?? '';
    const differ = german.filter(([way, text]) => {
      const [ours, theirs] = [ends(text), ends(english.get(way) ?? '')];
      return ours !== theirs && (ours === '…' || theirs === '…');
    });
    expect(differ).toEqual([]);
  });
});

describe('speaking German', () => {
  beforeAll(async () => {
    await loadWords();
    await speak('de');
    return () => speak('en');
  });

  it('says one and many', () => {
    const t = i18next.getFixedT('de', 'home');
    const found = [0, 1, 2].map((count) => t('findings', { count }));
    expect(found).toEqual(['0 Befunde', '1 Befund', '2 Befunde']);
    const used = i18next.getFixedT('de', 'definitions');
    expect([0, 1, 2].map((count) => used('glossary.usedIn', { count }))).toEqual([
      'Nirgends',
      '1 Dokument',
      '2 Dokumenten',
    ]);
  });

  it('writes dates, numbers and lists as German does where nothing else was chosen', () => {
    const now = new Date('2026-03-10T12:00:00Z');
    expect(dayOf('2026-03-05', { now })).toBe('5. März');
    expect(dayOf('2026-03-05', { now, locale: 'en-GB' })).toBe('5 March');
    expect(relative('2026-03-09T12:00:00Z', { now })).toBe('gestern');
    expect(numberFormat('').format(1234.5)).toBe('1.234,5');
    expect(listed(['A', 'B', 'C'])).toBe('A, B und C');
  });

  it('is chosen by the system where it comes before English', () => {
    expect(languageAmong(['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(languageAmong(['en-US', 'de'])).toBe('en');
    expect(languageAmong(['fr'])).toBe('en');
    expect(languageAmong([])).toBe('en');
  });
});

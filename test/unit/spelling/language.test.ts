import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/document/plain-text';
import { dictionaryOf } from '#shared/domain/spelling/dictionary';
import { languageOf } from '#shared/domain/spelling/language';
import { misspelledIn } from '#shared/domain/spelling/misspelled';
import type { RichNode } from '#shared/model/binding/fields';
import { TEMPLATES } from '#shared/templates/library';

describe('the language of a text', () => {
  it.each([
    ['en', 'Marketing hands over fifty leads every Monday, and sales decides by Wednesday.'],
    ['de', 'Das Marketing übergibt jeden Montag fünfzig Leads, und der Vertrieb entscheidet bis Mittwoch.'],
    ['fr', 'Le marketing transmet les leads chaque lundi, et les ventes décident avant le mercredi.'],
    ['es', 'El equipo de marketing entrega los leads cada lunes y las ventas deciden por la tarde.'],
    ['it', 'Il marketing consegna i lead ogni lunedì e le vendite decidono con il team della sede.'],
    ['nl', 'De marketing draagt elke maandag het aantal leads over, en de verkoop beslist op woensdag.'],
    [
      'pl',
      'Marketing przekazuje leady w poniedziałek, a sprzedaż decyduje, który jest dobry, do środy i na czas.',
    ],
    ['ja', 'マーケティングは毎週月曜日にリードを渡します。'],
    ['zh', '市场部每周一移交五十条线索。'],
    ['he', 'השיווק מעביר לידים בכל יום שני'],
    ['ar', 'يسلم التسويق العملاء المحتملين كل يوم اثنين'],
    ['ru', 'Маркетинг передаёт лиды каждый понедельник'],
  ])('is told: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', 'Lead hand-over', 'MQL → SQL', '👋🏽 50 %', 'HubSpot CRM', 'die'])(
    'is not told by “%s”',
    (text) => expect(languageOf(text)).toBeNull(),
  );

  it('of every template is English', () => {
    const context = { teams: [], today: '2026-03-02', timeZone: 'UTC' };
    for (const template of TEMPLATES) {
      const { body } = template.view(context) as { body?: RichNode };
      if (body) expect(languageOf(plainText(body)), template.id).toBe('en');
    }
  });
});

describe('a paragraph', () => {
  const dictionary = dictionaryOf(new Map(), []);
  const wrong = (text: string, around: string): number => misspelledIn(text, dictionary, around).length;

  it('in another language is left alone, and an English one among them is looked through', () => {
    expect(wrong('Der Vertrieb entscheidet bis Mittwoch, wer die Leads bekommt und wer nicht.', 'en')).toBe(
      0,
    );
    expect(
      wrong('Sales decides by Wednesday which of the leads are a good fit for us.', 'de'),
    ).toBeGreaterThan(0);
  });

  it('that is too short to tell is taken for what the text around it is', () => {
    expect(wrong('Übergabe', 'de-DE')).toBe(0);
    expect(wrong('Handovver', 'en-GB')).toBe(1);
  });
});

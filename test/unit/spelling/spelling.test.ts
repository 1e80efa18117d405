import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/document/plain-text';
import { dictionaryOf, isWord, readStems } from '#shared/domain/spelling/dictionary';
import { misspelled } from '#shared/domain/spelling/misspelled';
import { suggestions } from '#shared/domain/spelling/suggest';
import type { RichNode } from '#shared/model/binding/fields';
import { TEMPLATES } from '#shared/templates/library';

const list = readFileSync(new URL('../../../renderer/public/spelling/english.txt', import.meta.url), 'utf8');
const dictionary = dictionaryOf(readStems(list), ['Nordwind AG', 're-hyred']);
const wrong = (text: string): string[] => misspelled(text, dictionary).map(({ word }) => word);

describe('a word', () => {
  it.each([
    'lead',
    'leads',
    "lead's",
    'qualified',
    'qualifies',
    'qualification',
    'happiest',
    'reopened',
    'unanswered',
    'disqualify',
    'agreement',
    'colour',
    'color',
    'organise',
    'doesn’t',
    'Monday',
    'MONDAY',
    'Nordwind',
    "Nordwind's",
  ])('%s is right', (word) => {
    expect(isWord(dictionary, word)).toBe(true);
  });

  it.each(['recieve', 'monday', 'qualifyed', 'leadses', 'unlead', 'agrement', 'doesnt', 'ththe'])(
    '%s is wrong',
    (word) => {
      expect(isWord(dictionary, word)).toBe(false);
    },
  );
});

describe('a text', () => {
  it('is told its wrong words and where they stand', () => {
    const text = 'Sales recieves 50 leads, and desides by Wendesday.';
    expect(misspelled(text, dictionary).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
      ['recieves', 'recieves'],
      ['desides', 'desides'],
      ['Wendesday', 'Wendesday'],
    ]);
  });

  it('is left alone where it is no English: addresses, names of products, short forms, numbers, other scripts', () => {
    expect(
      wrong(
        'See https://exampel.org/qwerty or ben@exampel.org, HubSpot, MQL, APIs, v2beta, lead_id, 東京, Привет, file.docx, 12:00Uhr.',
      ),
    ).toEqual([]);
  });

  it('is read part by part where words are joined', () => {
    expect(wrong('hand-over follow-upp "marketing"-led')).toEqual(['upp']);
  });

  it('of every template has only names that no dictionary knows', () => {
    const context = { teams: [], today: '2026-03-02', timeZone: 'UTC' };
    const words = TEMPLATES.flatMap((template) => {
      const body = (template.view(context) as { body?: RichNode }).body;
      return body ? wrong(plainText(body)) : [];
    });
    const share = words.length / TEMPLATES.length;
    expect(share).toBeLessThan(3);
  });
});

describe('in place of a wrong word', () => {
  it.each([
    ['recieve', 'receive'],
    ['Wendesday', 'Wednesday'],
    ['agrement', 'agreement'],
    ['definately', 'definitely'],
    ['monday', 'Monday'],
    ['alot', 'a lot'],
    ['qualifyed', 'qualified'],
    ['responsability', 'responsibility'],
    ['markting', 'marketing'],
  ])('of %s, %s is offered', (word, meant) => {
    expect(suggestions(word, dictionary)).toContain(meant);
  });

  it('at most five are offered, and none where nothing is near', () => {
    expect(suggestions('teh', dictionary).length).toBeLessThanOrEqual(5);
    expect(suggestions('xqzvbnmklp', dictionary)).toEqual([]);
  });

  it('nothing is offered that hurts', () => {
    expect(suggestions('shitt', dictionary)).not.toContain('shit');
  });
});

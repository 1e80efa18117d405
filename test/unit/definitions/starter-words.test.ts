import { expect, test } from 'vitest';
import { plainText } from '#shared/document/plain-text';
import { isComplete } from '#shared/domain/definitions/criteria';
import { sharedNames } from '#shared/domain/definitions/terms';
import { Definition } from '#shared/model/definition';
import { STARTER_WORDS } from '#shared/templates/definitions/library';
import { TEMPLATES } from '#shared/templates/library';

const words = STARTER_WORDS.map((template) => ({
  id: template.id,
  ...Definition.parse(template.view({ teams: [], today: '2026-01-05', timeZone: 'Europe/Berlin' })),
}));

test('every starter word is written in full, and its criteria can be computed', () => {
  for (const { title, meaning, criteria, body } of words) {
    expect(meaning.length, title).toBeGreaterThan(80);
    expect(criteria.every(isComplete), title).toBe(true);
    expect(plainText(body).split('\n').length, title).toBeGreaterThan(5);
  }
});

test('the words that the teams quarrel about are among them', () => {
  expect(words.flatMap(({ title, also }) => [title, ...also])).toEqual(
    expect.arrayContaining([
      'MQL',
      'SAL',
      'SQL',
      'Good fit',
      'Ideal customer profile',
      'Hand-over',
      'Working day',
      'Opportunity',
      'Recycled lead',
      'Rejection reason',
    ]),
  );
});

test('no two of them share a name, and all are templates of a definition', () => {
  expect([...sharedNames(words).entries()]).toEqual([]);
  for (const { id } of STARTER_WORDS)
    expect(TEMPLATES.some((each) => each.id === id && each.kind === 'definition')).toBe(true);
});

import { expect, test } from 'vitest';
import { sharedNames, termFinder } from '#shared/domain/definitions/terms';

const TERMS = [
  { id: 'mql', title: 'Marketing qualified lead', also: ['MQL'] },
  { id: 'sal', title: 'Sales accepted lead', also: ['SAL'] },
  { id: 'fit', title: 'Good fit', also: [] },
  { id: 'lead', title: 'Lead', also: [] },
  { id: 'c', title: 'C++ (language)', also: ['x'] },
];
const found = (text: string) => termFinder(TERMS)(text).map(({ id, from, to }) => [id, text.slice(from, to)]);

test('defined words are found whole, the longest first, with a plural s', () => {
  expect(found('Every marketing qualified lead is a good fit.')).toEqual([
    ['mql', 'marketing qualified lead'],
    ['fit', 'good fit'],
  ]);
  expect(found('MQLs, leads and misleading leaders')).toEqual([
    ['mql', 'MQLs'],
    ['lead', 'leads'],
  ]);
  expect(found('We use C++ (language) here')).toEqual([['c', 'C++ (language)']]);
});

test('an abbreviation is meant only where it is written as one', () => {
  expect(found('sal and Sal are not SAL')).toEqual([['sal', 'SAL']]);
});

test('a word beside letters of any script is another word', () => {
  expect(found('Üblead, leadé, 1lead')).toEqual([]);
});

test('nothing is found without words, nor by a name of one letter', () => {
  expect(termFinder([])('Lead')).toEqual([]);
  expect(found('x')).toEqual([]);
});

test('one name with two meanings is told on both sides', () => {
  const shared = sharedNames([...TERMS, { id: 'other', title: 'mql ', also: [] }]);
  expect(shared.get('mql')).toEqual([{ name: 'MQL', with: 'other' }]);
  expect(shared.get('other')).toEqual([{ name: 'mql', with: 'mql' }]);
  expect(shared.has('fit')).toBe(false);
});

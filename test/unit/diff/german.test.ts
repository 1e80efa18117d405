import { expect, it } from 'vitest';
import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { FIELDS } from '#shared/domain/diff/field-names';
import { GERMAN_FIELDS } from '#shared/domain/diff/german-fields';
import { changeOfValue } from '#shared/domain/diff/values';
import { changeInWords } from '#shared/domain/diff/words';

const names = (): undefined => undefined;
const target = (value: number, unit = 'leads') => ({ bound: 'atLeast', value, unit });

it('names every field in German', () => {
  expect(Object.keys(GERMAN_FIELDS).sort()).toEqual(Object.keys(FIELDS).sort());
});

it('tells changes in German', () => {
  const { de } = CHANGE_WORDS;
  expect(changeOfValue(target(50), target(60), names, de)).toBe('50 → 60 Leads');
  expect(changeOfValue(target(0.5, 'ratio'), target(0.6, 'ratio'), names, de)).toBe('50 → 60 %');
  expect(changeOfValue(null, { kind: 'workingDays', days: 1, time: '17:00' }, names, de)).toBe(
    'nichts → 1 Arbeitstag',
  );
  const renamed = { path: 'title', subject: ['title'], kind: 'changed', before: 'A', after: 'B' } as const;
  expect(changeInWords({ ...renamed, subject: ['title'] }, names, de)).toBe('Titel A → B');
  expect(
    changeInWords({ path: 'steps/s', subject: ['steps', 'Rückruf'], kind: 'added', after: {} }, names, de),
  ).toBe('Schritt „Rückruf“ hinzugefügt');
});

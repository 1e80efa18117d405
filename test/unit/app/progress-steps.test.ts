import { expect, test } from 'vitest';
import { type Step, stepWords } from '#shared/domain/progress-steps';

test('a step of long work is said in the language of whoever waits', () => {
  const reading: Step = { say: 'reading', at: 1200, of: 10_000 };
  expect(stepWords(reading, 'en')).toBe('Reading 1,200 of 10,000');
  expect(stepWords(reading, 'de')).toBe('Gelesen wird 1.200 von 10.000');
  expect(stepWords({ say: 'printing' }, 'de')).toBe('Wird gedruckt');
  expect(stepWords({ say: 'named', name: 'export.csv' }, 'de')).toBe('export.csv');
});

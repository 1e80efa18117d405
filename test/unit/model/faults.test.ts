import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultInWords } from '#shared/model/fault-words';
import '#shared/model/kinds';

const SHARED = join(import.meta.dirname, '../../../shared');
const NOT_KNOWN = faultInWords('no such fault', 'de');

const said = (schema: z.ZodType, value: unknown) => {
  const message = schema.safeParse(value).error?.issues[0]?.message ?? '';
  return [message, faultInWords(message, 'de')];
};

describe('what a schema has against a value', () => {
  it.each([
    [z.number().min(0), -1, 'must not be negative', 'darf nicht negativ sein'],
    [z.number().min(5), 4, 'must be at least 5', 'muss mindestens 5 sein'],
    [z.number().positive(), 0, 'must be more than 0', 'muss mehr als 0 sein'],
    [z.number().max(0.5), 1, 'must not be over 0.5', 'darf nicht über 0.5 liegen'],
    [z.number().lt(3), 3, 'must be less than 3', 'muss unter 3 liegen'],
    [z.number().int(), 1.5, 'must be a whole number', 'muss eine ganze Zahl sein'],
    [z.number(), 'x', 'must be a number', 'muss eine Zahl sein'],
    [z.string(), 1, 'must be text', 'muss ein Text sein'],
    [z.boolean(), 1, 'must be true or false', 'muss ja oder nein sein'],
    [z.string(), undefined, 'is missing', 'fehlt noch'],
    [z.string().min(1), '', 'must not be empty', 'darf nicht leer sein'],
    [z.array(z.string()).min(1), [], 'must not be empty', 'darf nicht leer sein'],
    [z.string().min(2), 'a', 'must have 2 letters or more', 'muss mindestens 2 Zeichen lang sein'],
    [z.array(z.string()).min(2), ['a'], 'must have 2 entries or more', 'braucht mindestens 2 Einträge'],
    [z.string().max(2), 'abc', 'must not have more than 2 letters', 'darf höchstens 2 Zeichen lang sein'],
    [
      z.array(z.string()).max(0),
      ['a'],
      'must not have more than 0 entries',
      'darf höchstens 0 Einträge haben',
    ],
  ])('is said in both languages: %#', (schema, value, english, german) => {
    expect(said(schema, value)).toEqual([english, german]);
  });

  it('names what is possible', () => {
    expect(said(z.enum(['MO', 'TU']), 'XX')[0]).toBe('must be one of MO, TU');
    expect(said(z.literal('ratio'), 'XX')[0]).toBe('must be ratio');
  });

  it('is in German wherever a schema or the checks of a commitment say it in their own words', () => {
    const sources = readdirSync(join(SHARED, 'model'))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `model/${name}`);
    const messages = [...sources, 'domain/commitments/check.ts'].flatMap((name) => {
      const text = readFileSync(join(SHARED, name), 'utf8');
      return [...text.matchAll(/(?:error: |report\('[\w.]+', )'([^']+)'/g)].map(
        ([, message = '']) => message,
      );
    });
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => faultInWords(message, 'de') === NOT_KNOWN)).toEqual([]);
    expect(messages.filter((message) => faultInWords(message, 'en') !== message)).toEqual([]);
  });
});

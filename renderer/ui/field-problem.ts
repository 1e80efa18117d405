import type { z } from 'zod';
import { faultInWords } from '#shared/model/fault-words';
import { spokenLanguage } from '../words/spoken';

/** What a schema said against a value, in the language of the page and to be read after the field's name. */
export const problemIn = ({ issues: [first] }: z.ZodError): string =>
  faultInWords(first?.message ?? '', spokenLanguage());

/**
 * What a schema has against a value, in the language of the page and to be read after the field's name; null when it
 * takes the value.
 */
export function fieldProblem(schema: z.ZodType, value: unknown): string | null {
  const { error } = schema.safeParse(value);
  return error ? problemIn(error) : null;
}

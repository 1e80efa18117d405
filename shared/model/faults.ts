import { z } from 'zod';

/** What a value is asked to be, by the name that zod has for it. */
const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
};

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string')
    return minimum === 1 ? 'must not be empty' : `must have ${minimum} letters or more`;
  if (origin === 'array') return minimum === 1 ? 'must not be empty' : `must have ${minimum} entries or more`;
  if (!inclusive) return `must be more than ${minimum}`;
  return minimum === 0 ? 'must not be negative' : `must be at least ${minimum}`;
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `must not have more than ${maximum} letters`;
  if (origin === 'array') return `must not have more than ${maximum} entries`;
  return inclusive ? `must not be over ${maximum}` : `must be less than ${maximum}`;
}

/**
 * What a schema has against a value where it does not say so itself: it follows the name of the field, as in
 * `target.value must not be negative`. Undefined leaves it to zod.
 */
export function faultOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue as z.core.$ZodIssueTooSmall);
    case 'too_big':
      return tooBig(issue as z.core.$ZodIssueTooBig);
    case 'invalid_type': {
      const kind = KINDS[issue.expected];
      if (issue.input === undefined) return 'is missing';
      return kind === undefined ? undefined : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    default:
      return undefined;
  }
}

const OF_ANOTHER_KIND = new Set(
  Object.entries(KINDS).flatMap(([name, kind]) => (name === 'int' ? [] : [`must be ${kind}`])),
);

/** Whether a fault is one that only a program can have written, such as a text in place of a number. */
export const isOfAnotherKind = (fault: string): boolean =>
  OF_ANOTHER_KIND.has(fault) || /^(Invalid|must be one of) /.test(fault);

z.config({ customError: faultOf });

import { z } from 'zod';
import { list, promise, rich } from './binding/fields';
import { filing } from './filing';
import { MemberId } from './ids';
import { templateOrigin } from './template';

/**
 * How a criterion compares. `within days`: the attribute is a time at most so many days before the hand-over,
 * or after it.
 */
export const CriterionOperator = z.enum([
  'is',
  'is not',
  'at least',
  'at most',
  'one of',
  'none of',
  'contains',
  'within days',
  'known',
  'unknown',
]);
export type CriterionOperator = z.infer<typeof CriterionOperator>;

/** One checkable condition on a lead's attribute, time or further column. */
export const Criterion = z.object({
  id: z.string(),
  attribute: promise(z.string().default('')),
  operator: promise(CriterionOperator.default('is')),
  /** What it is compared with; several, for `one of` and `none of`, with commas between. */
  value: promise(z.string().default('')),
});
export type Criterion = z.infer<typeof Criterion>;

/** A word that both teams mean alike, such as MQL or good fit. */
export const Definition = z.object({
  title: z.string().default(''),
  /** Other words for the same, such as the abbreviation. */
  also: promise(z.array(z.string().min(1).max(120)).max(20).default([])),
  meaning: promise(z.string().default('')),
  owner: promise(MemberId.nullable().default(null)),
  /** Whether a lead has to meet every criterion, or one of them. */
  match: promise(z.enum(['all', 'any']).default('all')),
  criteria: list(Criterion),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Definition = z.infer<typeof Definition>;

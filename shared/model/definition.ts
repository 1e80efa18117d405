import { z } from 'zod';
import { list, promise, rich } from './binding/fields';
import { MemberId } from './ids';

/** One checkable condition on a lead's attribute; all of a definition's criteria must hold. */
export const Criterion = z.object({
  id: z.string(),
  attribute: promise(z.string().default('')),
  operator: promise(z.enum(['is', 'is not', 'at least', 'at most', 'one of', 'known']).default('is')),
  value: promise(z.string().default('')),
});
export type Criterion = z.infer<typeof Criterion>;

/** A word that both teams mean alike, such as MQL or good fit. */
export const Definition = z.object({
  title: z.string().default(''),
  meaning: promise(z.string().default('')),
  owner: promise(MemberId.nullable().default(null)),
  criteria: list(Criterion),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
});
export type Definition = z.infer<typeof Definition>;

import { z } from 'zod';
import { list, promise } from './binding/fields';

/** How a workspace has one rule; null is as the rule comes. */
const RuleSetting = z.object({
  /** The rule's. */
  id: z.string(),
  on: promise(z.boolean().nullable().default(null)),
  severity: promise(z.enum(['error', 'warning', 'note']).nullable().default(null)),
});

/**
 * Which rules are on and how grave they are, for both teams: one record with the id `compliance`, made when something
 * is first set. It stands apart from the workspace's own record, which is frozen with every agreement: looking more
 * closely changes no promise.
 */
export const Compliance = z.object({ rules: list(RuleSetting) });

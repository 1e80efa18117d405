import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';

export interface SearchHit {
  id: string;
  kind: string;
  title: string;
  /** Status word of the design. */
  status: string;
  archived: boolean;
  /** Plain text with the found words between U+E000 and U+E001. */
  snippet: string;
  /** Higher is better; 0 where so many match that only title and time decide. */
  score: number;
}

/** Which records count; what is left out does not narrow. */
const Narrowed = z.object({
  kind: z.string().max(40).optional(),
  /** A team's id: records of that team, and those without a team that one of its members looks after. */
  team: z.string().max(64).optional(),
  /** Status word of the design. */
  status: z.string().max(40).optional(),
  /** A member's id. */
  owner: z.string().max(64).optional(),
  tag: z.string().max(40).optional(),
  /** True finds archived records, too. */
  archived: z.boolean().default(false),
});
export type Narrowed = z.input<typeof Narrowed>;

/** Full text over every record, best first. A single character is sought in titles only. */
export const search = procedure
  .input(
    Narrowed.extend({
      words: z.string().max(400),
      limit: z.number().int().min(1).max(200).default(20),
    }),
  )
  .output(type<SearchHit[]>());

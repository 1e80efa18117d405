import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';
import type { Filed } from './filing';

export interface TrashedRecord {
  /** Names this one removal: a record may have been removed more than once. */
  item: string;
  id: string;
  kind: string;
  title: string;
  /** ISO 8601 UTC. */
  removedAt: string;
  /** Days until it goes for good, begun ones counted. */
  daysLeft: number;
  /** Another record has its id by now: it comes back under a new one. */
  taken: boolean;
}

const Items = z.object({ items: z.array(z.string().max(200)).min(1).max(10_000) });

/** What was removed, for 30 days. */
export const trash = {
  /** Removed last, first. */
  list: procedure.output(type<TrashedRecord[]>()),
  restore: procedure.input(Items).output(type<Filed>()),
  /** Takes items out of the trash; the files go a moment later, and until then `keep` brings them back. */
  deleteForGood: procedure.input(Items).output(type<Filed>()),
  /** Undoes `deleteForGood`. NOT_FOUND when the moment is over. */
  keep: procedure.input(Items).output(type<Filed>()),
};

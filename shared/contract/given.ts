import { type } from '@orpc/contract';
import type { RecordLink } from '#shared/domain/given/link';
import { procedure } from './errors';

/** What the system handed to Accord: a link that was followed, or a bundle that was opened, ready to be taken in. */
export type Given =
  | ({ type: 'link'; here: boolean } & RecordLink)
  | { type: 'bundle'; name: string; upload: string };

export const given = {
  /** What was handed over last and is not taken yet, once; null where there is nothing. */
  take: procedure.output(type<Given | null>()),
};

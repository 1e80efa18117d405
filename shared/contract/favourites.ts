import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';

export interface NamedRecord {
  id: string;
  kind: string;
  title: string;
}

/** What this device remembers of a person's way through the workspace; nobody else sees it. */
export const favourites = {
  /** Favourites in the order they were added; recent ones, last visited first. Those that are gone are left out. */
  list: procedure.output(type<{ favourites: NamedRecord[]; recent: NamedRecord[] }>()),
  set: procedure.input(z.object({ id: z.string().max(64), on: z.boolean() })).output(type<void>()),
  /** A record was opened. */
  visited: procedure.input(z.object({ id: z.string().max(64) })).output(type<void>()),
};

import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';

/** What was done with several records; each is done or refused on its own. */
export interface Filed {
  done: string[];
  refused: { id: string; title: string; reason: string }[];
}

const Ids = z.array(z.string().max(64)).min(1).max(10_000);
const Tags = z.array(z.string().max(60)).max(20).default([]);

export interface LinkingRecord {
  id: string;
  kind: string;
  title: string;
  status: string;
  archived: boolean;
}

/** Where records are put: tags, the archive, and many at once to the trash. */
export const filing = {
  /** Tags in use, with the number of records, most used first. */
  tags: procedure.output(type<{ tag: string; count: number }[]>()),
  /** Adds and takes away tags. What cannot be a tag is INVALID, and nothing is changed. */
  tag: procedure.input(z.object({ ids: Ids, add: Tags, remove: Tags })).output(type<Filed>()),
  /** Into the archive or out of it, for both teams. A promise that stands stays in sight. */
  archive: procedure.input(z.object({ ids: Ids, archived: z.boolean() })).output(type<Filed>()),
  /** To the trash. */
  remove: procedure.input(z.object({ ids: Ids })).output(type<Filed>()),
  /** Records that link to this one, mention it, or rest on it. */
  linkedFrom: procedure.input(z.object({ id: z.string().max(64) })).output(type<LinkingRecord[]>()),
};

import { z } from 'zod';
import { list, rich } from './binding/fields';
import { filing } from './filing';
import { MemberId } from './ids';
import { templateOrigin } from './template';

/** One entry of a playbook: a record, or a chapter of its own when `record` is null. */
export const Chapter = z.object({
  id: z.string(),
  title: z.string().default(''),
  record: z.string().nullable().default(null),
  /** The chapter it stands under; null at the top. What is odd about it is put right on reading: see `treeOf`. */
  parent: z.string().nullable().default(null),
  body: rich(),
});
export type Chapter = z.infer<typeof Chapter>;

/** An ordered tree of records and chapters for reading and export; siblings stand in the list's order. */
export const Playbook = z.object({
  title: z.string().default(''),
  purpose: z.string().default(''),
  owner: MemberId.nullable().default(null),
  chapters: list(Chapter),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Playbook = z.infer<typeof Playbook>;

import { type } from '@orpc/contract';
import { z } from 'zod';
import type { BundleChapter } from '#shared/export/bundle';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** A playbook for reading: each record with the content that counts, as it would be printed now. */
export interface PlaybookReading {
  title: string;
  purpose: string;
  /** Rich text of its own. */
  body: unknown;
  /** In reading order. */
  chapters: readonly BundleChapter[];
  /** Names of members, teams, roles and records by id. */
  names: Readonly<Record<string, string>>;
}

export const playbooks = {
  /** INVALID for a record that is no playbook. */
  read: procedure.input(z.object({ id: RecordId })).output(type<PlaybookReading>()),
};

import { z } from 'zod';
import { list } from './binding/fields';

/** A tag as it is kept: words of any script in small letters. */
const TAG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} -]{0,39}$/u;

/** The tag that somebody means by what they typed, or null when nothing of it can be one. */
export function tagFrom(typed: string): string | null {
  const tag = typed.normalize('NFC').replace(/^\s*#/, '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
  return TAG.test(tag) ? tag : null;
}

/**
 * Where a record is put, which says nothing of what it promises: never frozen, never a change. Tags are items
 * of a list by their own word, so that two people who tag at once both do. `archivedAt` (ISO 8601 UTC) stands
 * in the record, because both teams are to see the same lists: it travels and merges as the record does.
 */
export const filing = {
  tags: list(z.object({ id: z.string() })),
  archivedAt: z.string().nullable().default(null),
};

const FILING = new Set(Object.keys(filing));

/** A view without where the record is put. */
export const withoutFiling = (view: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(view).filter(([name]) => !FILING.has(name)));

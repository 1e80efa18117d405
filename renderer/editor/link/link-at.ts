import { getMarkRange } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';

export interface LinkAt {
  href: string;
  from: number;
  to: number;
}

/**
 * The link that the selection begins in, with all of its text; null when there is none. A cursor right behind a link is
 * at it, although what is typed there does not belong to it any more.
 */
export function linkAt({ selection, schema }: EditorState): LinkAt | null {
  const type = schema.marks['link'];
  if (!type) return null;
  const { $from } = selection;
  const around = [$from.marks(), $from.nodeAfter?.marks ?? [], $from.nodeBefore?.marks ?? []];
  const mark = around.map((marks) => type.isInSet(marks)).find((found) => found !== undefined);
  const range = mark && getMarkRange($from, type, mark.attrs);
  return range ? { href: String(mark.attrs['href'] ?? ''), ...range } : null;
}

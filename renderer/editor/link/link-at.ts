import { getMarkRange } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';

export interface LinkAt {
  href: string;
  from: number;
  to: number;
}

/** The link that the selection begins in, with all of its text; null when there is none. */
export function linkAt({ selection, schema }: EditorState): LinkAt | null {
  const type = schema.marks['link'];
  if (!type) return null;
  const { $from } = selection;
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  const range = mark && getMarkRange($from, type, mark.attrs);
  return range ? { href: String(mark.attrs['href'] ?? ''), ...range } : null;
}

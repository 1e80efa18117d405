import { plainText } from '#shared/document/plain-text';
import type { RichNode, RichText } from '#shared/model/binding/fields';

/** A text from one heading of the first two levels to the next; the first may have none. */
export interface Section {
  /** Id of the heading's block; empty before the first heading. */
  id: string;
  title: string;
  /** The heading included. */
  blocks: RichNode[];
}

const opens = ({ type, attrs }: RichNode): boolean => type === 'heading' && Number(attrs?.level) <= 2;

export function sectionsOf(text: RichText | undefined): Section[] {
  const sections: Section[] = [];
  for (const block of text?.content ?? []) {
    const last = sections.at(-1);
    if (last && !opens(block)) last.blocks.push(block);
    else {
      const id = opens(block) ? String(block.attrs?.id ?? '') : '';
      sections.push({ id, title: opens(block) ? plainText(block) : '', blocks: [block] });
    }
  }
  return sections;
}

/** The text with one section as `from` has it: replaced, put behind its neighbour there, or gone. */
export function takeSection(text: RichText | undefined, from: RichText | undefined, id: string): RichText {
  const own = sectionsOf(text);
  const theirs = sectionsOf(from);
  const at = theirs.findIndex((section) => section.id === id);
  const taken = theirs[at];
  const here = own.findIndex((section) => section.id === id);
  if (taken && here >= 0) own[here] = taken;
  else if (taken) own.splice(placeAfter(own, theirs.slice(0, at)), 0, taken);
  else if (here >= 0) own.splice(here, 1);
  return { type: 'doc', content: own.flatMap(({ blocks }) => blocks) };
}

/** Index behind the nearest of these that stands in `list` too; the end where none does. */
export function placeAfter(list: readonly { id: string }[], before: readonly { id: string }[]): number {
  if (before.length === 0) return 0;
  const neighbour = before.findLast(({ id }) => list.some((each) => each.id === id));
  return neighbour ? list.findIndex(({ id }) => id === neighbour.id) + 1 : list.length;
}

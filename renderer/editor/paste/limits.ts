import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/** Characters that are put into a text at once: about 150 pages. More is a document of its own, and is imported. */
const MOST_CHARACTERS = 500_000;
/** Blocks that are put into a text at once. */
const MOST_BLOCKS = 10_000;
/** Characters of HTML that are read at all: word processors write much around few words. */
const MOST_HTML = 20_000_000;

/** Characters in one block: the browser lays a block out as a whole at every key. */
const MOST_IN_BLOCK = 100_000;

/** Whether the words of HTML are too many; word processors put much beside them. */
function tooLong(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const clutter of body.querySelectorAll('style, script')) clutter.remove();
  return (body.textContent ?? '').length > MOST_CHARACTERS;
}

/** Whether what is pasted is more than the editor should even begin to read. */
export function beyondReading(text: string, html: string): boolean {
  if (html === '') return text.length > MOST_CHARACTERS;
  // Its words are never more than all of it.
  return html.length > MOST_HTML || (html.length > MOST_CHARACTERS && tooLong(html));
}

/** Whether what was read is more than goes into a text at once. */
export function tooMuch({ content }: Slice): boolean {
  let blocks = 0;
  let longest = 0;
  content.descendants((node) => {
    if (node.isBlock) blocks += 1;
    if (node.isTextblock) longest = Math.max(longest, node.content.size);
    return !node.isTextblock;
  });
  return blocks > MOST_BLOCKS || longest > MOST_IN_BLOCK || content.size > MOST_CHARACTERS + 4 * MOST_BLOCKS;
}

interface PasteLimitOptions {
  onTooMuch: () => void;
}

/** Refuses what would hold the window up for long, and says so; the text stays as it is. */
export const PasteLimits = Extension.create<PasteLimitOptions>({
  name: 'pasteLimits',
  // Before whatever reads what is pasted.
  priority: 1100,
  addOptions: () => ({ onTooMuch: () => undefined }),
  addProseMirrorPlugins() {
    const { onTooMuch } = this.options;
    const look = (event: Event, data: DataTransfer | null): boolean => {
      if (!data || !beyondReading(data.getData('text/plain'), data.getData('text/html'))) return false;
      event.preventDefault();
      onTooMuch();
      return true;
    };
    const take = (slice: Slice): boolean => {
      if (!tooMuch(slice)) return false;
      onTooMuch();
      return true;
    };
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => look(event, event.clipboardData),
            drop: (view, event) => view.dragging === null && look(event, event.dataTransfer),
          },
          handlePaste: (_view, _event, slice) => take(slice),
          handleDrop: (_view, _event, slice, moved) => !moved && take(slice),
        },
      }),
    ];
  },
});

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { chaptersOf, moveChapter, removeChapter } from '#shared/domain/playbook/edit';
import {
  indented,
  outdented,
  shifted,
  type TreeItem,
  type TreeMove,
  type TreePlace,
} from '#shared/domain/playbook/tree';
import { orderedIds, placeItem } from '#shared/model/binding/ordered';
import { writeField } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';
import type { DocumentSession } from '../../app/document/session';

export interface ChapterEdits {
  move: (move: TreeMove) => void;
  add: (fields: { record?: string; title?: string }) => void;
  remove: (id: string) => void;
  /** Arrow keys on a chapter's handle: up and down among its siblings, right and left deeper and higher. */
  onHandleKey: (id: string, event: KeyboardEvent) => void;
}

/** The move that a key on a chapter's handle stands for; null where it cannot be made, undefined for other keys. */
function moveOfKey(
  key: string,
  places: readonly TreePlace<TreeItem>[],
  id: string,
): TreeMove | null | undefined {
  switch (key) {
    case 'ArrowUp':
      return shifted(places, id, -1);
    case 'ArrowDown':
      return shifted(places, id, 1);
    case 'ArrowRight':
      return indented(places, id);
    case 'ArrowLeft':
      return outdented(places, id);
    default:
      return undefined;
  }
}

/** What changes the tree of chapters, each as one step of the undo history. */
export function useChapters(session: DocumentSession, places: readonly TreePlace<TreeItem>[]): ChapterEdits {
  const moved = useRef<string | null>(null);
  const shape = places.map(({ item, number }) => `${item.id} ${number}`).join(' ');
  // A row that moves in the page loses the focus; the next key is meant for it again. Not before it has moved: a
  // drawing for another reason may come between.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape is what tells that it has
  useEffect(() => {
    if (moved.current === null) return;
    document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  }, [shape]);
  const step = (change: Parameters<DocumentSession['change']>[0]): void => {
    session.newStep();
    session.change(change);
    session.newStep();
  };
  const move = (to: TreeMove): void => step((doc) => moveChapter(doc, to));
  return {
    move,
    add: (fields) =>
      step((doc) => {
        const id = newId();
        placeItem(doc, 'chapters', id, orderedIds(doc, 'chapters').at(-1) ?? null);
        for (const [name, value] of Object.entries(fields)) writeField(doc, `chapters/${id}`, name, value);
      }),
    remove: (id) => step((doc, author) => removeChapter(doc, id, author)),
    onHandleKey(id, event) {
      // From the document, not from what was drawn: keys may come quicker than the page.
      const to = moveOfKey(event.key, chaptersOf(session.doc), id);
      if (to === undefined) return;
      event.preventDefault();
      if (!to) return;
      moved.current = id;
      move(to);
    },
  };
}

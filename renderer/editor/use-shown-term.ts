import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WindowPlace } from './card-place';
import { type TermAt, termAt } from './defined-terms';

/** A defined word whose meaning is shown, and where it stands in the window. */
export interface ShownTerm extends TermAt {
  place: WindowPlace;
}

/** How long the pointer rests on a word before its meaning shows, and how long it may leave, in milliseconds. */
const REST_MS = 300;

const same = (a: TermAt | null, b: TermAt | null): boolean =>
  a?.id === b?.id && a?.from === b?.from && a?.to === b?.to && a?.linked === b?.linked;

/**
 * Follows cursor and pointer over defined words.
 * @param known whether a record is a definition: a link to another one is not about a word
 * @param act what Alt+Enter does with the word at the cursor
 */
export function useShownTerm(editor: Editor, known: (id: string) => boolean, act: (term: ShownTerm) => void) {
  const [shown, setShown] = useState<ShownTerm | null>(null);
  const now = useRef<ShownTerm | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The word that was hidden by hand: it stays hidden until the cursor has left it. */
  const dismissed = useRef<TermAt | null>(null);
  const latest = useRef({ known, act });
  latest.current = { known, act };

  const show = useCallback(
    (found: TermAt | null) => {
      const term = found && latest.current.known(found.id) ? found : null;
      if (same(term, now.current)) return;
      const start = term && editor.view.coordsAtPos(term.from);
      now.current = term && start ? { ...term, place: start } : null;
      setShown(now.current);
    },
    [editor],
  );
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(null), REST_MS);
  }, [show]);

  useEffect(() => {
    const { dom } = editor.view;
    const atCursor = (): TermAt | null => {
      const { selection } = editor.state;
      const term = selection.empty && editor.isFocused ? termAt(editor.state, selection.from) : null;
      // At a link the cursor has the link's own card.
      return term?.linked ? null : term;
    };
    const follow = (): void => {
      const term = atCursor();
      if (!term) dismissed.current = null;
      if (term && same(term, dismissed.current)) return;
      show(term);
    };
    const over = (event: MouseEvent): void => {
      const word = (event.target as Element).closest?.('[data-term], a[href^="accord:record/"]');
      if (!word) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const pos = editor.view.posAtDOM(word, 0);
        show(termAt(editor.state, Math.min(pos, editor.state.doc.content.size)));
      }, REST_MS);
    };
    const press = (event: KeyboardEvent): void => {
      const term = now.current;
      if (!term) return;
      if (event.key === 'Escape') {
        dismissed.current = term;
        show(null);
      } else if (event.key === 'Enter' && event.altKey && !term.linked) latest.current.act(term);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const gone = (): void => show(null);
    editor.on('transaction', follow);
    editor.on('blur', gone);
    dom.addEventListener('mouseover', over);
    dom.addEventListener('mouseout', hide);
    dom.addEventListener('keydown', press, { capture: true });
    // A card that stood still while its word moved would point at another one.
    window.addEventListener('scroll', gone, { capture: true, passive: true });
    return () => {
      clearTimeout(timer.current);
      editor.off('transaction', follow);
      editor.off('blur', gone);
      dom.removeEventListener('mouseover', over);
      dom.removeEventListener('mouseout', hide);
      dom.removeEventListener('keydown', press, { capture: true });
      window.removeEventListener('scroll', gone, { capture: true });
    };
  }, [editor, show, hide]);

  return { shown, hide, stay };
}

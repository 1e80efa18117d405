import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PlaybookReading } from '#shared/contract/playbooks';
import type { BundleChapter } from '#shared/export/bundle';
import { titleOf } from '#shared/export/bundle';

/** Something to read: the playbook's own words, or a chapter. */
export interface ReadingPlace {
  id: string;
  title: string;
  number: string;
  depth: number;
  /** Null for the playbook's own words. */
  chapter: BundleChapter | null;
}

/** The playbook's own words, where there are any, then its chapters in reading order. */
export function placesToRead(
  { purpose, body, chapters }: PlaybookReading,
  introduction: string,
  untitled: string,
): ReadingPlace[] {
  const own: ReadingPlace[] =
    purpose || body ? [{ id: 'introduction', title: introduction, number: '', depth: 1, chapter: null }] : [];
  return [
    ...own,
    ...chapters.map((chapter) => ({
      id: chapter.id,
      title: ('record' in chapter ? titleOf(chapter.record) : chapter.title.trim()) || untitled,
      number: chapter.number ?? '',
      depth: chapter.depth ?? 1,
      chapter,
    })),
  ];
}

export interface Reading {
  scroller: RefObject<HTMLDivElement | null>;
  /** Index of the chapter that is being read. */
  at: number;
  goTo: (id: string) => void;
}

/** Pixels below the top edge at which a chapter counts as being read. */
const LINE = 120;

const sectionOf = (box: HTMLElement | null, id: string): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-reading="${CSS.escape(id)}"]`) ?? null;

/** Follows which chapter is being read, and goes to others; ← and → go to the next ones. */
export function useReadingPlace(ids: readonly string[]): Reading {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  /** Gone to by choice: it counts as read even where the page ends before it comes to the top. */
  const chosen = useRef<number | null>(null);
  const key = ids.join(' ');

  const goTo = useCallback((id: string): void => {
    const section = sectionOf(scroller.current, id);
    if (!section) return;
    const all = [...(scroller.current?.querySelectorAll('[data-reading]') ?? [])];
    chosen.current = all.indexOf(section);
    setAt(chosen.current);
    section.scrollIntoView({ block: 'start' });
    section.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const box = scroller.current;
    if (!box || key === '') return;
    const look = (): void => {
      if (chosen.current !== null) return;
      const top = box.getBoundingClientRect().top + LINE;
      const sections = [...box.querySelectorAll('[data-reading]')];
      setAt(
        Math.max(
          0,
          sections.findLastIndex((each) => each.getBoundingClientRect().top <= top),
        ),
      );
    };
    const byHand = (): void => {
      chosen.current = null;
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    for (const each of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
      box.addEventListener(each, byHand, { passive: true });
    return () => {
      box.removeEventListener('scroll', look);
      for (const each of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
        box.removeEventListener(each, byHand);
    };
  }, [key]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
      if (by === null || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')) return;
      const id = ids[at + by];
      if (id === undefined) return;
      event.preventDefault();
      goTo(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [ids, at, goTo]);

  return { scroller, at: Math.min(at, Math.max(0, ids.length - 1)), goTo };
}

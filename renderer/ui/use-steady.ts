import { useEffect, useState } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** How long after a field was left, so that the next one has the focus by then, and a click what it aimed at. */
const AFTER_MS = 300;

/**
 * Whether something above a text is shown. While somebody writes it neither comes nor goes: what they write would
 * move under their hands.
 */
export function useSteady(wanted: boolean): boolean {
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    if (shown === wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      if (!document.activeElement?.matches(FIELDS)) setShown(wanted);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, AFTER_MS);
    };
    settle();
    document.addEventListener('focusout', later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusout', later);
    };
  }, [shown, wanted]);
  return shown;
}

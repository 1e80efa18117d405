import { useLayoutEffect } from 'react';
import { setQuery } from './shell-state';

/** What a key does to a text that has no caret yet; null where it is not a letter. */
export function typedAhead(text: string, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Backspace') return text.slice(0, -1);
  return [...key].length === 1 ? text + key : null;
}

/**
 * Letters typed between the key that asks for the palette and the moment its field has the focus go into the
 * field, not to the screen behind it.
 */
export function useTypedAhead(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest('[role="dialog"]') !== null) return;
      if (typedAhead('', event) === null) return;
      event.preventDefault();
      event.stopPropagation();
      setQuery((text) => typedAhead(text, event) ?? text);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [open]);
}

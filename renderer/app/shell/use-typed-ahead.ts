import { useLayoutEffect } from 'react';
import { setQuery, useShellState } from './shell-state';

/** What a key does to a text that has no caret yet; null where it is not a letter. */
export function typedAhead(text: string, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Backspace') return text.slice(0, -1);
  return [...key].length === 1 ? text + key : null;
}

/** Enter as the field would have heard it. */
const enter = (): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true });

const isInside = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.closest('[data-palette]') !== null;

/**
 * Letters typed between the key that asks for the palette and the moment its field has the focus go into the
 * field, not to the screen behind it or a dialog that is closing; an Enter behind them is heard there too. A
 * dialog that gives the focus back late does not keep it.
 */
export function useTypedAhead(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    let entered = false;
    const press = (event: KeyboardEvent): void => {
      if (isInside(event.target)) return;
      const isEnter = event.key === 'Enter' && useShellState.getState().query !== '';
      if (!isEnter && typedAhead('', event) === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (isEnter) entered = true;
      else setQuery((text) => typedAhead(text, event) ?? text);
      document.querySelector<HTMLElement>('[data-palette] input')?.focus();
    };
    const focus = ({ target }: FocusEvent): void => {
      if (!entered || !isInside(target)) return;
      entered = false;
      // What was typed is drawn first: Enter takes what is chosen then.
      setTimeout(() => target.dispatchEvent(enter()));
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('focusin', focus);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('focusin', focus);
    };
  }, [open]);
}

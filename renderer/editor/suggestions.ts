import type { SuggestionProps } from '@tiptap/suggestion';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A list that opens at the cursor while the person writes; the focus stays in the text. */
export interface SuggestionsOpen<Item> {
  /** Where it is drawn; placed at the cursor by the suggestion plugin. */
  element: HTMLElement;
  query: string;
  found: readonly Item[];
  chosen: number;
  choose: (item: Item) => void;
}

export type SuggestionsState<Item> = StoreApi<{ open: SuggestionsOpen<Item> | null }>;

export const createSuggestions = <Item>(): SuggestionsState<Item> => createStore(() => ({ open: null }));

/** How a suggestion plugin shows its list and hears its keys: arrows, Enter or Tab to take, Escape to leave. */
export function presentIn<Item>(state: SuggestionsState<Item>) {
  type Props = SuggestionProps<Item, Item>;
  let unmount: (() => void) | null = null;
  const show = (props: Props, element: HTMLElement): void => {
    const choose = (item: Item): void => props.command(item);
    state.setState({ open: { element, query: props.query, found: props.items, chosen: 0, choose } });
  };
  const step = (by: number): void => {
    const { open } = state.getState();
    if (!open || open.found.length === 0) return;
    const chosen = (open.chosen + by + open.found.length) % open.found.length;
    state.setState({ open: { ...open, chosen } });
  };
  return {
    onStart: (props: Props) => {
      const element = document.createElement('div');
      // Over the bar that stays at the top while the text scrolls.
      element.style.zIndex = '300';
      unmount = props.mount(element);
      show(props, element);
    },
    onUpdate: (props: Props) => {
      const { open } = state.getState();
      if (open) show(props, open.element);
    },
    onExit: () => {
      state.setState({ open: null });
      unmount?.();
      unmount = null;
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }): boolean => {
      const { open } = state.getState();
      // While a word is being composed, Enter and the arrows belong to the input method.
      if (!open || open.found.length === 0 || event.isComposing) return false;
      if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(-1);
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const item = open.found[open.chosen];
        if (item !== undefined) open.choose(item);
      } else return false;
      return true;
    },
  };
}

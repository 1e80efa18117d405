import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import classes from './suggestion-list.module.css';
import type { SuggestionsOpen, SuggestionsState } from './suggestions';

interface SuggestionListProps<Item> {
  state: SuggestionsState<Item>;
  label: string;
  keyOf: (item: Item) => string;
  /** Said when nothing fits; without it the list closes. */
  nothing?: string;
  children: (item: Item) => ReactNode;
}

/** What is offered at the cursor: for blocks after `/`, for names after `@`. */
export function SuggestionList<Item>(props: SuggestionListProps<Item>) {
  const open = useStore(props.state, (state) => state.open);
  if (!open || (open.found.length === 0 && props.nothing === undefined)) return null;
  return createPortal(<List {...props} open={open} />, open.element);
}

function List<Item>({
  open,
  label,
  keyOf,
  nothing,
  children,
}: SuggestionListProps<Item> & { open: SuggestionsOpen<Item> }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${open.chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open.chosen]);
  if (open.found.length === 0) return <div className={classes.menu}>{nothing}</div>;
  return (
    <div ref={list} className={classes.menu} role="listbox" aria-label={label}>
      {open.found.map((item, at) => (
        <div
          key={keyOf(item)}
          role="option"
          tabIndex={-1}
          aria-selected={at === open.chosen}
          data-at={at}
          className={classes.item}
          // The text must keep the focus: a press, not a click, chooses.
          onMouseDown={(event) => {
            event.preventDefault();
            open.choose(item);
          }}
        >
          {children(item)}
        </div>
      ))}
    </div>
  );
}

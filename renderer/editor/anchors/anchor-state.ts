import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Anchor } from '#shared/document/anchor';

/** Something that hangs on words of a text, such as a discussion. */
export interface AnchoredItem {
  readonly id: string;
  readonly anchor: Anchor;
}

interface AnchorState {
  /** By the path of the text within its record, such as `body`. */
  items: Readonly<Record<string, readonly AnchoredItem[]>>;
  /** The item that is shown as chosen; null when none is. */
  chosen: string | null;
  /** Begins to talk about words of a text, or to suggest others; null where one cannot. */
  ask: ((path: string, anchor: Anchor, suggests: boolean) => void) | null;
}

/** What hangs on the texts of one record; who has it fills it in, the editors draw it. */
export type AnchorStore = StoreApi<AnchorState>;

const stores = new Map<string, AnchorStore>();

/** The anchors of a record, the same store for all that show it. */
export function anchorsOf(record: string): AnchorStore {
  let store = stores.get(record);
  if (!store) {
    store = createStore<AnchorState>(() => ({ items: {}, chosen: null, ask: null }));
    stores.set(record, store);
  }
  return store;
}

import { Extension } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { XmlFragment } from 'yjs';
import { resolveAnchor, textBlocks } from '#shared/document/anchor';
import type { AnchoredItem, AnchorStore } from './anchor-state';

interface AnchorOptions {
  store: AnchorStore | null;
  /** Path of the text within its record. */
  path: string;
  fragment: (() => XmlFragment) | null;
}

const key = new PluginKey<DecorationSet>('anchors');

/** How long the person must pause before anchors are looked up anew. Until then they move along with the text. */
const PAUSE_MS = 400;

const NONE: readonly AnchoredItem[] = [];

const markOf = (id: string, chosen: boolean, from: number, to: number): Decoration =>
  Decoration.inline(
    from,
    to,
    { class: chosen ? 'anchored chosen' : 'anchored', 'data-anchor': id },
    { id, chosen },
  );

function drawn(
  state: EditorState,
  items: readonly AnchoredItem[],
  chosen: string | null,
  fragment: XmlFragment,
) {
  if (items.length === 0) return DecorationSet.empty;
  const blocks = textBlocks(state.doc);
  const marks = items.flatMap(({ id, anchor }) => {
    const span = resolveAnchor(anchor, blocks, fragment);
    return span ? [markOf(id, id === chosen, span.from, span.to)] : [];
  });
  return DecorationSet.create(state.doc, marks);
}

/** Are the same items marked at the same places? */
function alike(a: DecorationSet, b: DecorationSet): boolean {
  const one = a.find();
  const other = b.find();
  return (
    one.length === other.length &&
    one.every((mark, at) => {
      const twin = other[at];
      return (
        twin?.from === mark.from &&
        twin.to === mark.to &&
        twin.spec['id'] === mark.spec['id'] &&
        twin.spec['chosen'] === mark.spec['chosen']
      );
    })
  );
}

/**
 * Marks the words that something hangs on. A key moves the marks along and does no more; where words were
 * moved or changed from elsewhere, the marks are found again in the next pause.
 */
export const AnchorMarks = Extension.create<AnchorOptions>({
  name: 'anchorMarks',
  addOptions: () => ({ store: null, path: '', fragment: null }),
  addProseMirrorPlugins() {
    const { store, path, fragment } = this.options;
    if (!store || !fragment) return [];
    const items = () => store.getState().items[path] ?? NONE;
    const fresh = (state: EditorState) => drawn(state, items(), store.getState().chosen, fragment());
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction: Transaction, before) =>
            (transaction.getMeta(key) as DecorationSet | undefined) ??
            (transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => new Lookup(view, store, fresh),
        // What comes from others replaces the whole text, and every mark with it: no blinking until the pause.
        appendTransaction: (transactions, _before, state) =>
          transactions.some(isChangeOrigin) && items().length > 0
            ? state.tr.setMeta(key, fresh(state)).setMeta('addToHistory', false)
            : null,
      }),
    ];
  },
});

/** Looks the anchors up when the list of them changes, and in the pause after the text did. */
class Lookup {
  readonly #view: EditorView;
  readonly #fresh: (state: EditorState) => DecorationSet;
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView, store: AnchorStore, fresh: (state: EditorState) => DecorationSet) {
    this.#view = view;
    this.#fresh = fresh;
    this.#stop = store.subscribe(() => this.#soon(0));
    this.#soon(0);
  }

  update(view: EditorView, before: EditorState): void {
    if (view.state.doc !== before.doc) this.#soon(PAUSE_MS);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { state } = this.#view;
      const now = this.#fresh(state);
      if (alike(key.getState(state) ?? DecorationSet.empty, now)) return;
      this.#view.dispatch(state.tr.setMeta(key, now).setMeta('addToHistory', false));
    }, ms);
  }
}

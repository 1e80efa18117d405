import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Selection, TextSelection } from '@tiptap/pm/state';
import {
  getRelativeSelection,
  relativePositionToAbsolutePosition,
  ySyncPlugin,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import { fragmentOf } from '#shared/model/binding/paths';
import type { DocumentSession } from '../app/document/session';

interface SharedTextOptions {
  session: DocumentSession | null;
  /** Path of the rich text field, such as `body` or `steps/<id>/notes`. */
  path: string;
}

type StackEvent = Parameters<Parameters<UndoManager['on']>[1]>[0] & {
  stackItem: { meta: Map<unknown, unknown> };
  type: 'undo' | 'redo';
};

type Binding = NonNullable<ReturnType<typeof ySyncPluginKey.getState>>['binding'];
type Place = ReturnType<typeof getRelativeSelection>;

/** Where the selection was when a step was begun, and where it ended. */
interface Places {
  before: Place | null;
  after: Place;
}

const selectionKey = new PluginKey<Place | null>('selection-before');

/** Where a selection is now that things have changed around it; null where its place is gone. */
function selectionAt(binding: Binding, place: Place, doc: Node): Selection | null {
  const at = (end: unknown) =>
    relativePositionToAbsolutePosition(binding.doc, binding.type, end, binding.mapping);
  const anchor = at(place.anchor);
  const head = at(place.head);
  if (anchor === null || head === null) return null;
  const [$anchor, $head] = [anchor, head].map((pos) => doc.resolve(Math.min(pos, doc.content.size)));
  return $anchor && $head ? TextSelection.between($anchor, $head) : null;
}

/**
 * A selection in shared terms. The end of a step is the beginning of the next one where nothing happens between them, as
 * from key to key: it is worked out once, for it counts through all blocks before it.
 */
function placesOf(): (binding: Binding, state: EditorState) => Place {
  let last: { state: EditorState; place: Place } | null = null;
  return (binding, state) => {
    if (!last || last.state.doc !== state.doc || !last.state.selection.eq(state.selection))
      last = { state, place: getRelativeSelection(binding, state) };
    return last.place;
  };
}

/**
 * Puts the selection back where it was when a step is undone or done again, in the text that the step was made in, and
 * into view: who scrolled away sees what became of it. (TipTap's own sets it for the transaction after that one.)
 */
function selectionOnUndo(manager: UndoManager, path: string): Plugin {
  const placeIn = placesOf();
  return new Plugin<Place | null>({
    key: selectionKey,
    state: {
      init: () => null,
      apply: (transaction, before, oldState) => {
        // What is appended, such as a block's id, belongs to the step that it is appended to.
        if (transaction.getMeta('appendedTransaction') !== undefined) return before;
        const { binding } = ySyncPluginKey.getState(oldState) ?? {};
        return binding ? placeIn(binding, oldState) : null;
      },
    },
    view: (view) => {
      const bindingOf = () => ySyncPluginKey.getState(view.state)?.binding;
      const written = ({ stackItem: { meta } }: StackEvent) => {
        const binding = bindingOf();
        if (manager.undoing || manager.redoing || !binding || !view.hasFocus()) return;
        const { before } = (meta.get(path) as Places | undefined) ?? {
          before: selectionKey.getState(view.state) ?? null,
        };
        meta.set(path, { before, after: placeIn(binding, view.state) });
      };
      const popped = ({ stackItem, type }: StackEvent) => {
        const binding = bindingOf();
        const places = stackItem.meta.get(path) as Places | undefined;
        if (!binding || !places) return;
        const undone = type === 'undo';
        // The step lies on the other stack now, under a new name.
        (undone ? manager.redoStack : manager.undoStack).at(-1)?.meta.set(path, places);
        const place = undone ? places.before : places.after;
        const selection = place && selectionAt(binding, place, view.state.doc);
        if (selection) view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
      };
      manager.on('stack-item-added', written);
      manager.on('stack-item-updated', written);
      manager.on('stack-item-popped', popped);
      return {
        destroy: () => {
          manager.off('stack-item-added', written);
          manager.off('stack-item-updated', written);
          manager.off('stack-item-popped', popped);
        },
      };
    },
  });
}

/**
 * Binds an editor to a rich text field of an open document. Undo is the document's own, over all its
 * fields. (TipTap's Collaboration makes an undo history per editor and destroys it with the editor.)
 * It goes by TipTap's name for such an extension, because others look for it.
 */
export const SharedText = Extension.create<SharedTextOptions>({
  name: 'collaboration',
  priority: 1000,
  addOptions: () => ({ session: null, path: '' }),
  addKeyboardShortcuts() {
    const undo = () => {
      this.options.session?.undo();
      return true;
    };
    const redo = () => {
      this.options.session?.redo();
      return true;
    };
    return { 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo };
  },
  addProseMirrorPlugins() {
    const { session, path } = this.options;
    if (!session) return [];
    return [ySyncPlugin(fragmentOf(session.doc, path)), selectionOnUndo(session.undoManager, path)];
  },
});

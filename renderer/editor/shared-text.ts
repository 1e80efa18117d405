import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { getRelativeSelection, ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap';
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
};

type Before = ReturnType<typeof getRelativeSelection> | null;

const selectionKey = new PluginKey<Before>('selection-before');

/** Puts the selection back where it was when a step is undone, in the text that the step was made in. */
function selectionOnUndo(manager: UndoManager): Plugin {
  return new Plugin<Before>({
    key: selectionKey,
    state: {
      init: () => null,
      apply: (_transaction, _before, oldState) => {
        const { binding } = ySyncPluginKey.getState(oldState) ?? {};
        return binding ? getRelativeSelection(binding, oldState) : null;
      },
    },
    view: (view) => {
      const binding = () => ySyncPluginKey.getState(view.state)?.binding;
      const added = ({ stackItem }: StackEvent) => {
        if (view.hasFocus()) stackItem.meta.set(binding(), selectionKey.getState(view.state));
      };
      const popped = ({ stackItem }: StackEvent) => {
        const at = binding();
        const before = at && stackItem.meta.get(at);
        if (before) at.beforeTransactionSelection = before;
      };
      manager.on('stack-item-added', added);
      manager.on('stack-item-popped', popped);
      return {
        destroy: () => {
          manager.off('stack-item-added', added);
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
    return [ySyncPlugin(fragmentOf(session.doc, path)), selectionOnUndo(session.undoManager)];
  },
});

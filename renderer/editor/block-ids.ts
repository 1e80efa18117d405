import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { UniqueID } from '@tiptap/extension-unique-id';
import { BLOCK_TYPES } from '#shared/document/extensions';
import { newId } from '#shared/model/ids';

/**
 * Gives blocks their ids as they are written. What others wrote is left alone, and so is a document that
 * is only looked at: the extension's own pass over a freshly opened text would change it.
 */
export const BlockIds = UniqueID.extend({
  addProseMirrorPlugins() {
    const plugins = this.parent?.() ?? [];
    this.storage.needsInitialIdGeneration = false;
    return plugins;
  },
}).configure({
  types: BLOCK_TYPES,
  attributeName: 'id',
  generateID: () => newId(),
  filterTransaction: (transaction) => !isChangeOrigin(transaction),
});

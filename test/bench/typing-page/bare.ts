import { Editor } from '@tiptap/core';
import { BubbleMenu } from '@tiptap/extension-bubble-menu';
import { Collaboration } from '@tiptap/extension-collaboration';
import { DragHandle } from '@tiptap/extension-drag-handle';
import { FileHandler } from '@tiptap/extension-file-handler';
import { UniqueID } from '@tiptap/extension-unique-id';
import { Placeholder } from '@tiptap/extensions';
import * as Y from 'yjs';
import { BLOCK_TYPES, documentExtensions } from '#shared/document/extensions';
import { styleNonce } from '../../../renderer/app/connection/nonce';
import classes from '../../../renderer/editor/rich-text.module.css';

/**
 * TipTap as one gets it: the same extensions of TipTap's own, as they come, and the same shared text; nothing that is
 * ours around it, no comments, and nothing is saved.
 */
function open(state: string): void {
  const document_ = new Y.Doc();
  Y.applyUpdate(
    document_,
    Uint8Array.from(atob(state), (letter) => letter.charCodeAt(0)),
  );
  const element = document.createElement('div');
  // As much text in sight as ours shows: the same column, in a window of the same height.
  element.style.cssText = 'width: 760px; height: 100vh; margin: 0 auto; overflow: auto';
  document.getElementById('root')?.append(element);
  new Editor({
    element,
    injectNonce: styleNonce(),
    extensions: [
      ...documentExtensions().filter(({ name }) => name !== 'uniqueID'),
      UniqueID.configure({ types: BLOCK_TYPES }),
      BubbleMenu.configure({ element: document.createElement('div') }),
      DragHandle.configure({ render: () => document.createElement('div'), nested: true }),
      FileHandler,
      Collaboration.configure({ fragment: document_.getXmlFragment('body') }),
      Placeholder.configure({ includeChildren: true }),
    ],
    editorProps: { attributes: { class: classes['content'] ?? '' } },
  });
}

Object.assign(window, { open_: open });

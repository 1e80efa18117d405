import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Placeholder } from '@tiptap/extensions';
import * as Y from 'yjs';
import { documentExtensions } from '#shared/document/extensions';
import { styleNonce } from '../../../renderer/app/connection/nonce';
import classes from '../../../renderer/editor/rich-text.module.css';

/** TipTap as one gets it: the same schema and the same shared text, and nothing of ours around it. */
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
      ...documentExtensions(),
      Collaboration.configure({ fragment: document_.getXmlFragment('body') }),
      Placeholder.configure({ includeChildren: true }),
    ],
    editorProps: { attributes: { class: classes['content'] ?? '' } },
  });
}

Object.assign(window, { open_: open });

import type { EditorView } from '@tiptap/pm/view';
import { Editor } from '@tiptap/react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { styleNonce } from '../app/connection/nonce';
import type { DocumentSession } from '../app/document/session';
import type { PointedBlock } from './blocks/block-handle';
import { BLOCKS, type BlockName, insertBlock } from './blocks/blocks';
import { useMountedEditor } from './editor-area';
import { createEditorUi } from './editor-ui';
import { editorExtensions } from './extensions';
import type { FilePickerHandle } from './file-picker';
import { createMentions } from './mention/mention-state';
import type { Target } from './mention/targets';
import { usePasted } from './paste/use-pasted';
import classes from './rich-text.module.css';
import { createSuggestions } from './suggestions';
import { useFileProblem } from './use-file-problem';

interface RichEditorOptions {
  session: DocumentSession;
  path: string;
  label: string;
  placeholder: string;
  compact: boolean;
  picker: RefObject<FilePickerHandle | null>;
}

/** How far the cursor stays from the window's edges, in CSS pixels: above, the bar stands over the text. */
const CLEAR = { top: 64, bottom: 24, left: 0, right: 0 };

/**
 * The handle shows itself when the pointer is at a block; until then it would stand over the tools. The extension says
 * with every key that it can be dragged, and each time the browser would work out its look anew in the midst of the key.
 */
function hiddenHandle(): HTMLElement {
  const element = document.createElement('div');
  element.style.visibility = 'hidden';
  Object.defineProperty(element, 'draggable', {
    get: () => element.getAttribute('draggable') === 'true',
    set: (can: boolean) => {
      if (element.getAttribute('draggable') !== String(can)) element.setAttribute('draggable', String(can));
    },
  });
  return element;
}

/** What the menus around one editor share with its extensions; made once for each. */
function createParts(compact: boolean) {
  return {
    ui: createEditorUi(),
    slash: createSuggestions<BlockName>(),
    names: createSuggestions<Target>(),
    mentions: createMentions(),
    bubble: document.createElement('div'),
    handle: compact ? null : { element: hiddenHandle(), pointed: { pos: -1 } as PointedBlock },
  };
}

/** Makes the editor of a rich text field. It is not drawn anew by React while the person writes. */
export function useRichEditor({ session, path, label, placeholder, compact, picker }: RichEditorOptions) {
  const { t } = useTranslation('editor');
  const [parts] = useState(() => createParts(compact));
  const onFileProblem = useFileProblem();
  const { onTooMuch, pasted } = usePasted();
  const current = useRef<Editor | null>(null);
  const insert = useMemo(
    () => (name: BlockName) => {
      if (current.current) insertBlock(current.current, name, (what) => picker.current?.open(what));
    },
    [picker],
  );
  const extensions = useMemo(() => {
    const view = (): EditorView | null => current.current?.view ?? null;
    return editorExtensions({
      ...parts,
      session,
      path,
      handle: parts.handle && { ...parts.handle, view },
      insertBlock: insert,
      findBlocks: (query) => {
        const words = query.toLocaleLowerCase();
        return BLOCKS.filter((name) =>
          `${t(`blocks.${name}.label`)} ${t(`blocks.${name}.words`)}`.toLocaleLowerCase().includes(words),
        );
      },
      onFileProblem,
      onTooMuch,
      words: {
        empty: placeholder,
        heading: t('placeholder.heading'),
        summary: t('placeholder.summary'),
        line: t('placeholder.line'),
        unfold: t('details.unfold'),
        fold: t('details.fold'),
        task: (text) => t('task', { text }),
        language: t('codeLanguage'),
        plainText: t('codePlain'),
        gone: t('mention.gone'),
      },
    });
  }, [parts, session, path, insert, onFileProblem, onTooMuch, placeholder, t]);
  const editor = useMemo(
    () =>
      new Editor({
        // It is drawn when its place is on the screen.
        element: null,
        extensions,
        injectNonce: styleNonce(),
        editorProps: {
          attributes: {
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': label,
            class: classes.content ?? '',
          },
          transformPastedHTML: pasted,
          ...(!compact && { scrollThreshold: CLEAR, scrollMargin: CLEAR }),
        },
      }),
    [extensions, label, pasted, compact],
  );
  current.current = editor;
  const place = useRef<HTMLDivElement>(null);
  const nodes = useMountedEditor(editor, place);
  return { editor, place, nodes, parts: { ...parts, insertBlock: insert } };
}

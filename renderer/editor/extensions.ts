import type { AnyExtension } from '@tiptap/core';
import type { DetailsRenderToggleButtonOptions } from '@tiptap/extension-details';
import { Placeholder } from '@tiptap/extensions';
import type { Node } from '@tiptap/pm/model';
import { documentExtensions } from '#shared/document/extensions';
import type { DocumentSession } from '../app/document/session';
import { EditableAttachment } from './attachment-view';
import { BlockIds } from './block-ids';
import { droppedFiles, type FileProblem } from './files';
import { EditablePicture } from './picture-view';
import { SharedText } from './shared-text';
import { SlashMenu, type SlashState } from './slash';

interface EditorWords {
  /** Teaches what belongs here while the text is empty. */
  empty: string;
  heading: string;
  summary: string;
  /** On an empty line that has the cursor. */
  line: string;
  /** The button of a toggle. */
  unfold: string;
  fold: string;
  /** The box before a task. */
  task: (text: string) => string;
}

export interface EditorParts {
  session: DocumentSession;
  path: string;
  words: EditorWords;
  slash: SlashState;
  onFileProblem: (file: File, problem: FileProblem) => void;
}

/** The shared document schema, with what only the editor needs. */
export function editorExtensions({
  session,
  path,
  words,
  slash,
  onFileProblem,
}: EditorParts): AnyExtension[] {
  const shared = documentExtensions().map((extension): AnyExtension => {
    if (extension.name === 'uniqueID') return BlockIds;
    if (extension.name === 'picture') return EditablePicture;
    if (extension.name === 'attachment') return EditableAttachment;
    if (extension.name === 'details') {
      return extension.configure({
        renderToggleButton: ({ element, isOpen }: DetailsRenderToggleButtonOptions) =>
          element.setAttribute('aria-label', isOpen ? words.fold : words.unfold),
      });
    }
    if (extension.name === 'taskItem') {
      return extension.configure({ a11y: { checkboxLabel: (node: Node) => words.task(node.textContent) } });
    }
    return extension;
  });
  return [
    ...shared,
    SharedText.configure({ session, path }),
    SlashMenu.configure({ slash }),
    droppedFiles(onFileProblem),
    Placeholder.configure({
      includeChildren: true,
      placeholder: ({ editor, node }) => {
        if (editor.isEmpty) return words.empty;
        if (node.type.name === 'heading') return words.heading;
        if (node.type.name === 'detailsSummary') return words.summary;
        return node.type.name === 'paragraph' ? words.line : '';
      },
    }),
  ];
}

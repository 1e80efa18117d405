import { type AnyExtension, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { search } from 'prosemirror-search';
import { documentExtensions } from '#shared/document/extensions';
import { fragmentOf } from '#shared/model/binding/paths';
import type { DocumentSession } from '../app/document/session';
import { AnchorMarks } from './anchors/anchor-marks';
import { anchorsOf } from './anchors/anchor-state';
import { AskAbout } from './anchors/ask';
import { EditableAttachment } from './attachment-view';
import { BlockIds } from './block-ids';
import { blockHandle, type PointedBlock } from './blocks/block-handle';
import type { BlockName } from './blocks/blocks';
import { bubbleBar } from './bubble';
import { codeViews } from './code-view';
import { DefinedTerms } from './defined-terms';
import { editableDetails } from './details-view';
import type { EditorUi } from './editor-ui';
import { droppedFiles, type FileProblem } from './files';
import { EditableGuidance } from './guidance';
import { EditorKeys } from './keys';
import { LineHint } from './line-hint';
import { TypedLink } from './link/typed-link';
import { editableMention } from './mention/mention-node';
import type { MentionStore } from './mention/mention-state';
import type { Target } from './mention/targets';
import { NearCursor } from './near-cursor';
import { PasteLimits } from './paste/limits';
import { PastedMarkdown } from './paste/markdown';
import { PastedSheet } from './paste/sheet';
import { EditablePicture } from './picture-view';
import { SharedText } from './shared-text';
import { SlashMenu } from './slash';
import { TextLanguage } from './spelling/language';
import { Spelling } from './spelling/spelling';
import type { SuggestionsState } from './suggestions';
import { TableKeys } from './tables/table-keys';
import { UndoSteps } from './undo-steps';

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
  language: string;
  plainText: string;
  /** A mention whose target is gone. */
  gone: string;
}

/** What menus around the editor and its extensions share. */
export interface EditorParts {
  session: DocumentSession;
  path: string;
  words: EditorWords;
  ui: EditorUi;
  slash: SuggestionsState<BlockName>;
  findBlocks: (query: string) => BlockName[];
  insertBlock: (name: BlockName) => void;
  mentions: MentionStore;
  names: SuggestionsState<Target>;
  /** The bar over selected text. */
  bubble: HTMLElement;
  /** The handle of blocks; null in small texts. */
  handle: { element: HTMLElement; pointed: PointedBlock; view: () => EditorView | null } | null;
  onFileProblem: (file: File, problem: FileProblem) => void;
  /** What was pasted is more than is taken at once. */
  onTooMuch: () => void;
}

/** The shared document schema, with what only the editor needs. */
export function editorExtensions(parts: EditorParts): AnyExtension[] {
  const { session, path, words, ui, handle } = parts;
  const shared = documentExtensions().map((extension): AnyExtension => {
    if (extension.name === 'uniqueID') return BlockIds;
    if (extension.name === 'picture') return EditablePicture;
    if (extension.name === 'guidance') return EditableGuidance;
    if (extension.name === 'attachment') return EditableAttachment;
    if (extension.name === 'mention')
      return editableMention(extension, {
        mentions: parts.mentions,
        suggestions: parts.names,
        gone: words.gone,
      });
    if (extension.name === 'details') return editableDetails(words);
    if (extension.name === 'taskItem') {
      return extension.configure({
        a11y: { checkboxLabel: (node: Node) => words.task(node.firstChild?.textContent ?? '') },
      });
    }
    return extension;
  });
  const anchors = {
    store: anchorsOf(session.id),
    path,
    fragment: () => fragmentOf(session.doc, path),
  };
  return [
    ...shared,
    SharedText.configure({ session, path }),
    UndoSteps.configure({ newStep: () => session.newStep() }),
    TypedLink,
    EditorKeys.configure({ ui, newStep: () => session.newStep() }),
    TableKeys,
    SlashMenu.configure({ state: parts.slash, find: parts.findBlocks, insert: parts.insertBlock }),
    bubbleBar(parts.bubble, ui),
    ...(handle ? [blockHandle(handle.element, handle.pointed, handle.view)] : []),
    codeViews({ language: words.language, plain: words.plainText }),
    NearCursor,
    Matches,
    DefinedTerms,
    Spelling,
    TextLanguage,
    PasteLimits.configure({ onTooMuch: parts.onTooMuch }),
    PastedMarkdown,
    PastedSheet,
    AnchorMarks.configure(anchors),
    AskAbout.configure(anchors),
    droppedFiles(parts.onFileProblem),
    LineHint.configure({
      hintOf: ({ type }, alone) => {
        if (alone) return words.empty;
        if (type.name === 'heading') return words.heading;
        if (type.name === 'detailsSummary') return words.summary;
        return type.name === 'paragraph' ? words.line : '';
      },
    }),
  ];
}

/** Marks what was found; with nothing to look for it costs nothing. */
const Matches = Extension.create({ name: 'matches', addProseMirrorPlugins: () => [search()] });

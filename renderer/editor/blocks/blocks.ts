import {
  IconAt,
  IconBlockquote,
  IconBulb,
  IconCheckbox,
  IconChevronRight,
  IconCode,
  IconH1,
  IconH2,
  IconH3,
  IconList,
  IconListNumbers,
  IconPaperclip,
  IconPhoto,
  IconSeparatorHorizontal,
  IconTable,
  IconTypography,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';

/** Names of the blocks that can be put into a text; also the keys of their words. */
export const BLOCKS = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'taskList',
  'table',
  'callout',
  'details',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'picture',
  'attachment',
  'mention',
] as const;

export type BlockName = (typeof BLOCKS)[number];

export const BLOCK_ICONS: Readonly<Record<BlockName, TablerIcon>> = {
  paragraph: IconTypography,
  heading1: IconH1,
  heading2: IconH2,
  heading3: IconH3,
  bulletList: IconList,
  orderedList: IconListNumbers,
  taskList: IconCheckbox,
  table: IconTable,
  callout: IconBulb,
  details: IconChevronRight,
  blockquote: IconBlockquote,
  codeBlock: IconCode,
  horizontalRule: IconSeparatorHorizontal,
  picture: IconPhoto,
  attachment: IconPaperclip,
  mention: IconAt,
};

/** What is chosen from the machine's files. */
export type Pick = 'picture' | 'attachment';

/** Turns the block with the cursor into another, or puts a new one there. A file is chosen by `pick`. */
export function insertBlock(editor: Editor, name: BlockName, pick: (what: Pick) => void): void {
  editor.commands.focus();
  if (name === 'picture' || name === 'attachment') pick(name);
  else if (name === 'mention') editor.commands.insertContent('@');
  else setBlock(editor, name);
}

/** The block with the cursor becomes this kind, or stops being it; a table or a divider is put there. */
export function setBlock(editor: Editor, name: BlockName): void {
  const { commands } = editor;
  switch (name) {
    case 'paragraph':
      commands.setParagraph();
      return;
    case 'heading1':
    case 'heading2':
    case 'heading3':
      commands.toggleHeading({ level: name === 'heading1' ? 1 : name === 'heading2' ? 2 : 3 });
      return;
    case 'bulletList':
      commands.toggleBulletList();
      return;
    case 'orderedList':
      commands.toggleOrderedList();
      return;
    case 'taskList':
      commands.toggleTaskList();
      return;
    case 'table':
      commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true });
      return;
    case 'callout':
      if (editor.isActive('callout')) commands.lift('callout');
      else commands.wrapIn('callout', { tone: 'note' });
      return;
    case 'details':
      // Open, so that Enter behind its words leads into it.
      editor.chain().setDetails().updateAttributes('details', { open: true }).run();
      return;
    case 'blockquote':
      commands.toggleBlockquote();
      return;
    case 'codeBlock':
      commands.toggleCodeBlock();
      return;
    case 'horizontalRule':
      commands.setHorizontalRule();
  }
}

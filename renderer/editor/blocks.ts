import {
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
};

/** Turns the block with the cursor into another, or puts a new one there. A picture is chosen by `pick`. */
export function insertBlock(editor: Editor, name: BlockName, pick: () => void): void {
  const chain = editor.chain().focus();
  switch (name) {
    case 'paragraph':
      chain.setParagraph().run();
      return;
    case 'heading1':
    case 'heading2':
    case 'heading3':
      chain.toggleHeading({ level: name === 'heading1' ? 1 : name === 'heading2' ? 2 : 3 }).run();
      return;
    case 'bulletList':
      chain.toggleBulletList().run();
      return;
    case 'orderedList':
      chain.toggleOrderedList().run();
      return;
    case 'taskList':
      chain.toggleTaskList().run();
      return;
    case 'table':
      chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
      return;
    case 'callout':
      if (editor.isActive('callout')) chain.lift('callout').run();
      else chain.wrapIn('callout', { tone: 'note' }).run();
      return;
    case 'details':
      chain.setDetails().run();
      return;
    case 'blockquote':
      chain.toggleBlockquote().run();
      return;
    case 'codeBlock':
      chain.toggleCodeBlock().run();
      return;
    case 'horizontalRule':
      chain.setHorizontalRule().run();
      return;
    case 'picture':
      chain.run();
      pick();
  }
}

import { IconBold, IconCode, IconItalic, IconStrikethrough, IconUnderline } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { MOD } from '../ui/mod-key';

/** The marks that bars offer; the names are the keys of their words. */
export const MARKS = [
  { name: 'bold', keys: `${MOD} B`, Icon: IconBold },
  { name: 'italic', keys: `${MOD} I`, Icon: IconItalic },
  { name: 'underline', keys: `${MOD} U`, Icon: IconUnderline },
  { name: 'strike', keys: `${MOD} Shift S`, Icon: IconStrikethrough },
  { name: 'code', keys: `${MOD} E`, Icon: IconCode },
] as const;

/** Which of them the selection has. */
export const activeMarks = (editor: Editor): string =>
  MARKS.filter(({ name }) => editor.isActive(name))
    .map(({ name }) => name)
    .join(' ');

import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ensureBlockIds, heading } from '#shared/document/blocks';
import type { RichNode } from '#shared/model/binding/fields';

/** Signs of Markdown that plain words hardly ever have. A lone dash or star is no sign; two lines of a list are. */
const SIGNS = [
  /^#{1,6} \S/m,
  /^(```|~~~)[\w-]*$/m,
  /^\|.+\|[ \t]*\r?\n\|[ \t:|-]+\|/m,
  /^([-*+]|\d+[.)]) \S.*\r?\n\s*([-*+]|\d+[.)]) \S/m,
  /^[-*+] \[[ xX]\] /m,
  /\[[^\]\n]+\]\([^)\s]+\)/,
  /\*\*\S(?:[^*\n]*\S)?\*\*/,
  /^> \S.*\r?\n> /m,
];

/** The longest text that is read as Markdown, about 30 pages: it is read in the page. More is pasted line by line. */
const MOST = 100_000;

export const looksLikeMarkdown = (text: string): boolean =>
  text.length <= MOST && SIGNS.some((sign) => sign.test(text));

/**
 * Markdown as blocks of the document, by the import of documents, which is loaded when it is first needed.
 * Pictures and links to other files are words: nothing of what they name was pasted. Throws an ImportError
 * for what is nested too deeply.
 */
export async function markdownContent(text: string): Promise<RichNode[]> {
  const [{ importMarkdown }, { resolved }] = await Promise.all([
    import('#shared/import/document'),
    import('#shared/import/resolve'),
  ]);
  const { content, title, titleFromHeading } = importMarkdown(text, '');
  const blocks = resolved(content, { links: {}, attachments: {}, pictures: {}, records: {} });
  const whole = titleFromHeading ? [heading(1, title), ...blocks] : blocks;
  return ensureBlockIds({ type: 'doc', content: whole }).content;
}

/** Puts Markdown into the text as what it says; as plain words where it cannot be read. */
async function insertMarkdown(editor: Editor, text: string): Promise<void> {
  const { from, to } = editor.state.selection;
  const content: RichNode[] | string = await markdownContent(text).catch(() => text);
  if (editor.isDestroyed) return;
  const end = editor.state.doc.content.size;
  const range = { from: Math.min(from, end), to: Math.min(to, end) };
  // One paragraph goes into the line that it is pasted into.
  const [only] = content;
  const inline =
    content.length === 1 && typeof only === 'object' && only.type === 'paragraph'
      ? (only.content ?? [])
      : content;
  editor.chain().focus().insertContentAt(range, inline).scrollIntoView().run();
}

/** Takes pasted Markdown. Pasted without formatting (Ctrl/Cmd-Shift-V) it stays as it was written. */
export const PastedMarkdown = Extension.create({
  name: 'pastedMarkdown',
  addProseMirrorPlugins() {
    const { editor } = this;
    let plain = false;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            plain = event.shiftKey;
            return false;
          },
          handleDOMEvents: {
            keyup: (_view, event) => {
              plain = event.shiftKey;
              return false;
            },
          },
          handlePaste: (view, event) => {
            const data = event.clipboardData;
            const text = data?.getData('text/plain') ?? '';
            const inCode = view.state.selection.$from.parent.type.spec.code === true;
            const rich = data?.types.includes('text/html') || (data?.files.length ?? 0) > 0;
            if (plain || inCode || rich || !looksLikeMarkdown(text)) return false;
            void insertMarkdown(editor, text);
            return true;
          },
        },
      }),
    ];
  },
});

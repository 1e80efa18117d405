import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { languageOf } from '#shared/domain/spelling/language';

const key = new PluginKey<string | null>('language');

/** As much of a text as its language is told by. */
const LOOKED_AT = 4_000;
/** How long the text must rest before its language is looked at anew, in milliseconds. */
const REST_MS = 1500;

function beginningOf({ doc }: EditorState): string {
  const parts: string[] = [];
  let length = 0;
  doc.descendants((node) => {
    if (length >= LOOKED_AT || node.type.spec.code) return false;
    if (!node.isTextblock) return true;
    parts.push(node.textContent);
    length += node.textContent.length;
    return false;
  });
  return parts.join('\n');
}

/** Tells the language soon and whenever it is another one after the text has rested. Answers how to stop. */
export function followLanguage(editor: Editor, tell: (language: string | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (editor.isDestroyed) return;
    const language = languageOf(beginningOf(editor.state));
    if (language === key.getState(editor.state)) return;
    editor.view.dispatch(editor.state.tr.setMeta(key, { language }).setMeta('addToHistory', false));
    tell(language);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  };
  const first = requestIdleCallback(look, { timeout: REST_MS });
  editor.on('update', later);
  return () => {
    cancelIdleCallback(first);
    clearTimeout(timer);
    editor.off('update', later);
  };
}

/**
 * Says in which language a text is, for whoever reads it aloud, checks its spelling or parts its words. It changes
 * nothing in the text.
 */
export const TextLanguage = Extension.create({
  name: 'textLanguage',
  addProseMirrorPlugins: () => [
    new Plugin<string | null>({
      key,
      state: {
        init: () => null,
        apply: (transaction, before) => {
          const told: { language: string | null } | undefined = transaction.getMeta(key);
          return told ? told.language : before;
        },
      },
      props: {
        attributes: (state): Record<string, string> => {
          const language = key.getState(state);
          return language ? { lang: language } : {};
        },
      },
    }),
  ],
});

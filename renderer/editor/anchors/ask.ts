import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import type { XmlFragment } from 'yjs';
import { type Anchor, anchorOf } from '#shared/document/anchor';
import type { AnchorStore } from './anchor-state';

interface AskOptions {
  store: AnchorStore | null;
  path: string;
  fragment: (() => XmlFragment) | null;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    askAbout: {
      /** Begins to talk about the selected words, or to suggest others in their place. */
      askAbout: (suggests: boolean) => ReturnType;
    };
  }
}

/** What is selected; with no words selected, the block of text that the cursor is in. */
function marked(state: EditorState, fragment: XmlFragment): Anchor | null {
  const { selection, doc } = state;
  const words = selection.empty ? null : anchorOf(doc, selection, fragment);
  if (words) return words;
  const { $from } = selection;
  if (!$from.parent.isTextblock) return null;
  return anchorOf(doc, { from: $from.start(), to: $from.end() }, fragment);
}

/** Lets a person talk about words of the text, and choose what was said by pressing on them. */
export const AskAbout = Extension.create<AskOptions>({
  name: 'askAbout',
  addOptions: () => ({ store: null, path: '', fragment: null }),
  addCommands() {
    const { store, path, fragment } = this.options;
    return {
      askAbout:
        (suggests) =>
        ({ state }) => {
          const ask = store?.getState().ask;
          const anchor = ask && fragment ? marked(state, fragment()) : null;
          if (!ask || !anchor) return false;
          ask(path, anchor, suggests);
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-m': ({ editor }: { editor: Editor }) => editor.commands.askAbout(false) };
  },
  addProseMirrorPlugins() {
    const { store } = this.options;
    return [
      new Plugin({
        props: {
          handleClick: (view, _pos, event) => {
            const mark = event.target instanceof Element ? event.target.closest('[data-anchor]') : null;
            const id = mark?.getAttribute('data-anchor');
            if (id && id !== 'draft' && view.state.selection instanceof TextSelection)
              store?.setState({ chosen: id });
            return false;
          },
        },
      }),
    ];
  },
});

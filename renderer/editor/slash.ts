import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import type { BlockName } from './blocks/blocks';
import { presentIn, type SuggestionsState } from './suggestions';

interface SlashOptions {
  state: SuggestionsState<BlockName> | null;
  /** Blocks whose words match what was typed behind the slash. */
  find: (query: string) => BlockName[];
  insert: (name: BlockName) => void;
}

/** Typing `/` offers the blocks; letters narrow them down, Enter takes one. */
export const SlashMenu = Extension.create<SlashOptions>({
  name: 'slashMenu',
  addOptions: () => ({ state: null, find: () => [], insert: () => undefined }),
  addProseMirrorPlugins() {
    const { state, find, insert } = this.options;
    if (!state) return [];
    return [
      Suggestion<BlockName, BlockName>({
        pluginKey: new PluginKey('slash'),
        editor: this.editor,
        char: '/',
        allowedPrefixes: [' '],
        allow: ({ state: now, range }) => !now.doc.resolve(range.from).parent.type.spec.code,
        items: ({ query }) => find(query),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          insert(props);
        },
        render: () => presentIn(state),
      }),
    ];
  },
});

import { type Editor, Extension, type Range } from '@tiptap/core';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BlockName } from './blocks';

export interface SlashOpen {
  /** Where the menu is drawn; placed at the cursor by the suggestion plugin. */
  element: HTMLElement;
  found: readonly BlockName[];
  chosen: number;
  choose: (name: BlockName) => void;
}

interface SlashMenuState {
  open: SlashOpen | null;
  /** Blocks whose words match what was typed behind the slash. */
  find: (query: string) => BlockName[];
  insert: (editor: Editor, name: BlockName) => void;
}

/** What the slash menu shows; one per editor. */
export type SlashState = StoreApi<SlashMenuState>;

export const createSlashState = (): SlashState =>
  createStore<SlashMenuState>(() => ({ open: null, find: () => [], insert: () => undefined }));

type Props = SuggestionProps<BlockName, BlockName>;

function present(slash: SlashState) {
  let unmount: (() => void) | null = null;
  const show = (props: Props, element: HTMLElement): void => {
    const choose = (name: BlockName): void => props.command(name);
    slash.setState({ open: { element, found: props.items, chosen: 0, choose } });
  };
  const step = (by: number): void => {
    const { open } = slash.getState();
    if (!open || open.found.length === 0) return;
    const chosen = (open.chosen + by + open.found.length) % open.found.length;
    slash.setState({ open: { ...open, chosen } });
  };
  return {
    onStart: (props: Props) => {
      const element = document.createElement('div');
      unmount = props.mount(element);
      show(props, element);
    },
    onUpdate: (props: Props) => {
      const { open } = slash.getState();
      if (open) show(props, open.element);
    },
    onExit: () => {
      slash.setState({ open: null });
      unmount?.();
      unmount = null;
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }): boolean => {
      const { open } = slash.getState();
      if (!open || open.found.length === 0) return false;
      if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(-1);
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const name = open.found[open.chosen];
        if (name) open.choose(name);
      } else return false;
      return true;
    },
  };
}

/** Typing `/` offers the blocks; letters narrow them down, Enter takes one. */
export const SlashMenu = Extension.create<{ slash: SlashState }>({
  name: 'slashMenu',
  addOptions: () => ({ slash: createSlashState() }),
  addProseMirrorPlugins() {
    const { slash } = this.options;
    return [
      Suggestion<BlockName, BlockName>({
        editor: this.editor,
        char: '/',
        allowedPrefixes: [' '],
        allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
        items: ({ query }) => slash.getState().find(query),
        command: ({ editor, range, props }: { editor: Editor; range: Range; props: BlockName }) => {
          editor.chain().focus().deleteRange(range).run();
          slash.getState().insert(editor, props);
        },
        render: () => present(slash),
      }),
    ];
  },
});

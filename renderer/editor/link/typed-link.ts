import { Extension, InputRule } from '@tiptap/core';
import { addressOf } from './address';

/** `[words](address)` becomes a link once it is closed. */
export const TypedLink = Extension.create({
  name: 'typedLink',
  addInputRules() {
    const { link } = this.editor.schema.marks;
    return [
      new InputRule({
        find: /(?<!!)\[([^[\]]+)\]\(([^\s()]+)\)$/,
        handler: ({ state, range, match: [, words = '', typed = ''] }) => {
          const href = addressOf(typed);
          if (!link || href === null) return null;
          state.tr
            .replaceWith(range.from, range.to, state.schema.text(words, [link.create({ href })]))
            .removeStoredMark(link);
          return undefined;
        },
      }),
    ];
  },
});

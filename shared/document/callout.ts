import { mergeAttributes, Node } from '@tiptap/core';

export const CALLOUT_TONES = ['note', 'tip', 'warning'] as const;

/** A boxed remark; its tone is a word and a colour, never a colour alone. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes() {
    return {
      tone: {
        default: 'note',
        parseHTML: (element) => element.getAttribute('data-tone') ?? 'note',
        renderHTML: ({ tone }) => ({ 'data-tone': tone }),
      },
    };
  },
  parseHTML: () => [{ tag: 'aside[data-type="callout"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'aside',
    mergeAttributes({ 'data-type': 'callout' }, HTMLAttributes),
    0,
  ],
});

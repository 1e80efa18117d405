import { mergeAttributes, Node } from '@tiptap/core';
import type { RichNode } from '#shared/model/binding/fields';

/**
 * A hint of a template on what belongs in its place. It is no part of the text: it is shown while the text
 * is written, goes when somebody writes there, and is never frozen, exported or found.
 */
export const Guidance = Node.create({
  name: 'guidance',
  group: 'block',
  atom: true,
  selectable: true,
  addAttributes() {
    return {
      words: {
        default: '',
        parseHTML: (element) => element.textContent ?? '',
        renderHTML: () => ({}),
      },
    };
  },
  parseHTML: () => [{ tag: 'aside[data-type="guidance"]' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'aside',
    mergeAttributes({ 'data-type': 'guidance' }, HTMLAttributes),
    String(node.attrs.words),
  ],
});

export const guidance = (words: string): RichNode => ({ type: 'guidance', attrs: { words } });

const isGuidance = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'guidance';

/** The same view, text or value without its guidance; a text that held nothing else is left empty. */
export function withoutGuidance<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((each) => !isGuidance(each)).map(withoutGuidance) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutGuidance(each)])) as T;
}

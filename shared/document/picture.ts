import { mergeAttributes, Node } from '@tiptap/core';

/**
 * A picture of the workspace: named by the hash of its blob, never by an address, so that it can
 * be frozen, exchanged and shown offline. The screen asks the host for a short-lived address.
 */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    const data = (name: string, fallback: string | number | null = null) => ({
      default: fallback,
      parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
      renderHTML: (attributes: Record<string, unknown>) =>
        attributes[name] === null ? {} : { [`data-${name}`]: String(attributes[name]) },
    });
    return {
      hash: data('hash'),
      type: data('type', 'image/png'),
      alt: data('alt', ''),
      caption: data('caption', ''),
      /** Share of the text's width, 10 to 100. */
      width: data('width', 100),
    };
  },
  parseHTML: () => [{ tag: 'figure[data-hash]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes({ 'data-type': 'picture' }, HTMLAttributes)],
});

import { mergeAttributes, Node } from '@tiptap/core';

/** A file of the workspace, named by the hash of its blob. */
export const Attachment = Node.create({
  name: 'attachment',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    const data = (name: string, fallback: string | number | null = null) => ({
      default: fallback,
      parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
      renderHTML: (attributes: Record<string, unknown>) => ({
        [`data-${name}`]: String(attributes[name] ?? ''),
      }),
    });
    return {
      hash: data('hash'),
      type: data('type', 'application/octet-stream'),
      name: data('name', ''),
      size: data('size', 0),
    };
  },
  parseHTML: () => [{ tag: 'div[data-type="attachment"]' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'div',
    mergeAttributes({ 'data-type': 'attachment' }, HTMLAttributes),
    String(node.attrs.name ?? ''),
  ],
});

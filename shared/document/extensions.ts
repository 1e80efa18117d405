import type { Extensions } from '@tiptap/core';
import { Details, DetailsContent, DetailsSummary } from '@tiptap/extension-details';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { Mention } from '@tiptap/extension-mention';
import { TableKit } from '@tiptap/extension-table';
import { UniqueID } from '@tiptap/extension-unique-id';
import { StarterKit } from '@tiptap/starter-kit';
import { newId } from '#shared/model/ids';
import { Attachment } from './attachment';
import { Callout } from './callout';
import { Guidance } from './guidance';
import { Picture } from './picture';

/** Blocks that carry a stable id: comments, suggestions and differences are anchored to it. */
export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'callout',
  'guidance',
  'details',
  'detailsSummary',
  'detailsContent',
  'picture',
  'attachment',
];

/** Only addresses that cannot run anything, and links between records (`accord:record/<id>`). */
export const isSafeLink = (href: string): boolean =>
  /^(https?:|mailto:|tel:|accord:record\/|#)/i.test(href.trim());

/** The kit, with links that end where they end: what is typed behind one does not belong to it. */
const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((each) =>
      each.name === 'link' && each.type === 'mark' ? each.extend({ inclusive: () => false }) : each,
    );
  },
});

/**
 * The one schema of rich text: editor, static rendering, import, export and difference share it.
 * It grows by addition only. Undo belongs to Yjs, so the starter kit's own is off.
 */
export function documentExtensions(): Extensions {
  return [
    Kit.configure({
      undoRedo: false,
      heading: { levels: [1, 2, 3, 4] },
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: 'https',
        isAllowedUri: (href) => isSafeLink(href),
      },
      trailingNode: false,
    }),
    TaskList,
    TaskItem.configure({ nested: true }),
    TableKit.configure({ table: { resizable: true, allowTableNodeSelection: true } }),
    Details.configure({ persist: true }),
    DetailsSummary,
    DetailsContent,
    Mention.extend({
      addAttributes() {
        const data = (name: string, fallback: string | null) => ({
          default: fallback,
          parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
          renderHTML: (attributes: Record<string, unknown>) => ({
            [`data-${name}`]: String(attributes[name] ?? ''),
          }),
        });
        return {
          /** member, team, role, definition, process, agreement, playbook, step */
          kind: data('kind', 'record'),
          /** Of a step: `<record>/<step>`. */
          id: data('id', null),
          /** The name as it was when it was written, for where the target is not at hand. */
          label: data('label', ''),
        };
      },
    }).configure({
      renderText: ({ node }) => String(node.attrs['label'] ?? ''),
      renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, String(node.attrs['label'] ?? '')],
    }),
    Callout,
    Guidance,
    Picture,
    Attachment,
    UniqueID.configure({
      types: BLOCK_TYPES,
      attributeName: 'id',
      generateID: () => newId(),
      updateDocument: false,
    }),
  ];
}

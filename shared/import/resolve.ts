import type { RichNode } from '#shared/model/binding/fields';
import { PENDING } from './imported';

/** A file of the workspace, kept under its hash. */
export interface KeptFile {
  hash: string;
  type: string;
  name: string;
  size: number;
}

/** What became of the addresses that a document names. */
export interface Answers {
  /** The address of a link, where it leads to something that is there. */
  links: Readonly<Record<string, string>>;
  /** Files that links lead to and that were kept. */
  attachments: Readonly<Record<string, KeptFile>>;
  pictures: Readonly<Record<string, KeptFile>>;
  /** Records that come back under another id. */
  records: Readonly<Record<string, string>>;
}

const isShown = ({ type }: KeptFile): boolean => type.startsWith('image/') && type !== 'image/svg+xml';

function fileNode(file: KeptFile, attrs: RichNode['attrs']): RichNode {
  return isShown(file)
    ? {
        type: 'picture',
        attrs: { ...attrs, src: undefined, hash: file.hash, type: file.type },
      }
    : { type: 'attachment', attrs: { ...(attrs?.id ? { id: attrs.id } : {}), ...file } };
}

/** The words that stand for a picture that is not there. */
function words({ attrs }: RichNode): RichNode[] {
  const text = String(attrs?.alt || attrs?.caption || '').trim();
  if (!text) return [];
  return [
    {
      type: 'paragraph',
      ...(attrs?.id ? { attrs: { id: attrs.id } } : {}),
      content: [{ type: 'text', text, marks: [{ type: 'italic' }] }],
    },
  ];
}

const hrefOf = (node: RichNode): string | null => {
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
  return typeof href === 'string' && href.startsWith(PENDING) ? href.slice(PENDING.length) : null;
};

function linked(node: RichNode, { links }: Answers): RichNode {
  const address = hrefOf(node);
  if (address === null) return node;
  const href = links[address];
  const others = (node.marks ?? []).filter(({ type }) => type !== 'link');
  if (href !== undefined)
    return {
      ...node,
      marks: (node.marks ?? []).map((mark) => (mark.type === 'link' ? { ...mark, attrs: { href } } : mark)),
    };
  const { marks: _, ...rest } = node;
  return others.length > 0 ? { ...rest, marks: others } : rest;
}

/** Blocks for the files that words of a paragraph or heading link to, each once. */
function attachedIn(block: RichNode, { attachments }: Answers): RichNode[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const files = (block.content ?? []).flatMap((node) => attachments[hrefOf(node) ?? ''] ?? []);
  return files
    .filter(({ hash }, at) => files.findIndex((other) => other.hash === hash) === at)
    .map((file) => ({ type: 'attachment', attrs: { ...file } }));
}

/** A document's text with its links and pictures as they turned out. */
export function resolved(nodes: readonly RichNode[], answers: Answers): RichNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'picture') {
      const file = answers.pictures[String(node.attrs?.src ?? '')];
      return file ? [fileNode(file, node.attrs)] : words(node);
    }
    if (node.type === 'attachment' && node.attrs?.src !== undefined) {
      const file = answers.attachments[String(node.attrs.src)];
      return file ? [{ ...node, attrs: { ...file, ...node.attrs, src: undefined, hash: file.hash } }] : [];
    }
    if (node.text !== undefined) return [linked(node, answers)];
    const { content } = node;
    if (!content) return [node];
    const inside = resolved(content, answers);
    // A cell or a remark that held only a picture which is not there still holds a paragraph.
    const needsOne = inside.length === 0 && node.type !== 'paragraph' && node.type !== 'heading';
    return [{ ...node, content: needsOne ? [{ type: 'paragraph' }] : inside }, ...attachedIn(node, answers)];
  });
}

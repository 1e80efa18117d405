import type { RichNode, RichText } from '#shared/model/binding/fields';
import { newId } from '#shared/model/ids';
import { BLOCK_TYPES } from './extensions';

const withIds = (node: RichNode): RichNode => ({
  ...node,
  ...(BLOCK_TYPES.includes(node.type) ? { attrs: { ...node.attrs, id: node.attrs?.id ?? newId() } } : {}),
  ...(node.content ? { content: node.content.map(withIds) } : {}),
});

/** The same text with an id on every block that lacks one. */
export const ensureBlockIds = (text: RichText): RichText => ({
  type: 'doc',
  content: text.content.map(withIds),
});

/** A text node and a paragraph, for building rich text in code. */
export const text = (words: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});
export const paragraph = (...content: (RichNode | string)[]): RichNode => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? text(each) : each)),
});
export const heading = (level: 1 | 2 | 3 | 4, words: string): RichNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
export const bulletList = (...items: string[]): RichNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});
export const richText = (...content: RichNode[]): RichText => ensureBlockIds({ type: 'doc', content });

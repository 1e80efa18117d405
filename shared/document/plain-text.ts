import type { RichNode, RichText } from '#shared/model/binding/fields';

/** The words of rich text, blocks on lines of their own. */
export function plainText(text: RichText | RichNode | undefined): string {
  if (!text) return '';
  if ('text' in text && typeof text.text === 'string') return text.text;
  if (text.type === 'mention') return String(('attrs' in text && text.attrs?.label) || '');
  if (text.type === 'hardBreak') return '\n';
  const children = text.content ?? [];
  const inline = children.some((child) => child.type === 'text' || child.type === 'mention');
  return children
    .map(plainText)
    .filter(Boolean)
    .join(inline ? '' : '\n');
}

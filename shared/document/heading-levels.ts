import type { RichNode, RichText } from '#shared/model/binding/fields';

/** The smallest heading that text may have. */
const SMALLEST = 4;

/**
 * The same text with its headings one below the other under a heading of the page, without a step left out: who
 * reads by headings then finds the text where it belongs, whatever levels its author chose.
 * @param above level of the heading that the text stands under, 1 for the page's title
 */
export function headingsUnder(text: RichText, above: number): RichText {
  const open: number[] = [];
  const fitted = (node: RichNode): RichNode => {
    if (node.type !== 'heading') return node.content ? { ...node, content: node.content.map(fitted) } : node;
    const level = Number(node.attrs?.level ?? 1);
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { ...node, attrs: { ...node.attrs, level: Math.min(above + open.length, SMALLEST) } };
  };
  return { type: 'doc', content: text.content.map(fitted) };
}

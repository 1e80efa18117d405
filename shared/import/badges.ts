import type { Element, ElementContent } from 'hast';

const AROUND = new Set(['a', 'sup', 'sub', 'span', 'picture', 'small', 'b', 'strong', 'em', 'i']);

/** A picture, or a link or the like around pictures alone. */
const isPicture = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'img' ||
    (AROUND.has(node.tagName) &&
      node.children.some(isPicture) &&
      node.children.every((each) => isPicture(each) || !saysAnything(each))));

const saysAnything = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : 'children' in node && node.children.some(saysAnything);

/** Badges beside the words of a heading are none of its words: they stand under it. */
export function badgesApart(element: Element): { own: Element; badges: ElementContent[] } {
  const own = element.children.filter((each) => !isPicture(each));
  if (!own.some(saysAnything)) return { own: element, badges: [] };
  const badges = element.children.filter(isPicture);
  return {
    own: { ...element, children: own },
    badges: badges.flatMap((badge) => [badge, { type: 'text', value: ' ' } as const]),
  };
}

import { slug } from 'github-slugger';
import type { Element, ElementContent } from 'hast';

const wordsOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

const holdsPicture = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'img' || node.children.some(holdsPicture));

/**
 * A heading without the link to itself that sites put around its words, or beside them: as “#”, “¶”, or as nothing
 * that shows.
 * @param name is told what else the heading is called
 */
export function withoutOwnAddress(heading: Element, name: (name: unknown) => void): Element {
  const names = [heading.properties.id, slug(wordsOf(heading).trim())];
  const children = heading.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'a') return [child];
    const { href, id } = child.properties;
    if (typeof href !== 'string' || !href.startsWith('#') || holdsPicture(child)) return [child];
    const isSign = !/[\p{L}\p{N}]/u.test(wordsOf(child));
    if (!isSign && !names.includes(href.slice(1))) return [child];
    name(id);
    return isSign ? [] : child.children;
  });
  return { ...heading, children };
}

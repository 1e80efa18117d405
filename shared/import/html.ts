import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Head } from './imported';
import { mainContent } from './main-content';
import { safeTree } from './safe';

const parser = unified().use(rehypeParse);

const children = (node: Root | Element | undefined, name: string): Element[] =>
  ((node?.children ?? []) as RootContent[]).filter(
    (child): child is Element => child.type === 'element' && child.tagName === name,
  );

const wordsOf = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();

/** What an HTML page says about itself: its title, and `meta` elements named as front matter would. */
function headOf(tree: Root): Head {
  const [html] = children(tree, 'html');
  const [head] = children(html, 'head');
  const found = new Map(
    children(head, 'meta').flatMap(({ properties: { name, content } }) =>
      typeof name === 'string' && typeof content === 'string' ? [[name.toLowerCase(), content] as const] : [],
    ),
  );
  const title = wordsOf(children(head, 'title')[0]);
  const description = found.get('description');
  const keywords = found.get('keywords');
  const owner = found.get('author');
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(owner ? { owner } : {}),
    ...(keywords
      ? {
          tags: keywords
            .split(',')
            .map((word) => word.trim())
            .filter(Boolean),
        }
      : {}),
    unknown: [],
  };
}

/** An HTML page or fragment as a safe tree of its text without the site around it, and what its head says. */
export function htmlTree(text: string, left: Map<string, number>): { tree: Root; head: Head } {
  const parsed = parser.parse(text);
  const tree = safeTree(parsed, left, (whole) => mainContent(whole, left));
  return { tree, head: headOf(parsed) };
}

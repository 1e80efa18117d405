import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { ImportError } from './imported';

/** Deeper than people write, and shallow enough for everything that later walks the text by recursion. */
const MAX_DEPTH = 200;

/** What the program's own files say about an element; it is only read by the import. */
const OURS = ['dataAccord', 'dataKind', 'dataOf', 'dataType', 'dataColwidth', 'dataWidth'];

/**
 * GitHub's list of harmless elements and attributes. Names stay as they are (`clobber`): they only find the
 * block that a link leads to, and never reach a page.
 */
const SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style', 'template', 'noscript', 'title', 'head'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'figure',
    'figcaption',
    'main',
    'article',
    'aside',
    'u',
    'caption',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'id', 'name', ...OURS],
    code: [['className', /^language-./]],
    img: ['src', 'alt', 'title'],
    input: ['type', 'checked'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel', 'accord'],
    src: ['http', 'https', 'data'],
  },
};

/** Elements that would show something of another place; what remains of them is a link to it. */
const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'source']);

function asLink(element: Element): ElementContent[] {
  const { src, data } = element.properties;
  const address = [src, data].find((each): each is string => typeof each === 'string');
  const inside = element.children.filter(({ type }) => type === 'element');
  if (!address || !/^(https?:)?\/\//i.test(address)) return inside;
  return [
    {
      type: 'element',
      tagName: 'a',
      properties: { href: address },
      children: [{ type: 'text', value: address }],
    },
    ...(element.tagName === 'iframe' ? [] : inside),
  ];
}

/** Calls `visit` for every node without recursion, whatever the depth; returns the depth of the tree. */
function walkAll(tree: Nodes, visit: (node: Nodes) => void): number {
  let deepest = 0;
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    visit(node);
    if ('children' in node)
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}

function countUnsafe({ tagName, properties }: Element, count: (what: string) => void): void {
  if (tagName === 'script') count('script');
  if (Object.keys(properties).some((name) => /^on[A-Z]/i.test(name))) count('handler of events');
  if (
    typeof properties.href === 'string' &&
    /^\s*(javascript|vbscript|data|file|blob):/i.test(properties.href)
  )
    count('link of a kind that is not allowed');
}

/**
 * The tree with nothing in it that could run, load or disguise something.
 * @param left gains how often something was left out, by what it was
 * @param part what of it is meant; it may walk the tree by recursion
 * @throws ImportError when it is nested too deeply
 */
export function safeTree(
  tree: Root,
  left: Map<string, number>,
  part: (whole: Root) => Root = (whole) => whole,
): Root {
  const count = (what: string): void => void left.set(what, (left.get(what) ?? 0) + 1);
  const depth = walkAll(tree, (node) => {
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element') countUnsafe(node, count);
    if (!node.children.some((child) => child.type === 'element' && EMBEDS.has(child.tagName))) return;
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && EMBEDS.has(child.tagName) ? asLink(child) : [child],
    ) as typeof node.children;
  });
  if (depth > MAX_DEPTH)
    throw new ImportError(`It is nested ${depth} levels deep; up to ${MAX_DEPTH} can be read.`);
  return unified().use(rehypeSanitize, SCHEMA).runSync(part(tree)) as Root;
}

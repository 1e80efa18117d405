import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { ImportError } from './imported';
import { safeTree } from './safe';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
const toTree = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw);

/** Marks of quotes and lists that open on one line; the parser's time grows with their square. */
const OPENED = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/gm;
const MAX_OPENED = 1_000;

function refuseDepth(text: string): void {
  for (const [opened] of text.matchAll(OPENED)) {
    if (opened.length > MAX_OPENED && (opened.match(/[>*+.)-]/g)?.length ?? 0) > MAX_OPENED)
      throw new ImportError('It is nested too deeply to be read.');
  }
}

/**
 * GitHub-flavoured Markdown with HTML inside as a safe tree, and the YAML of its front matter.
 * @throws ImportError when it is nested too deeply
 */
export function markdownTree(
  text: string,
  left: Map<string, number>,
): { tree: Root; frontMatter: string | null } {
  refuseDepth(text);
  const parsed = parser.parse(text);
  const [first] = parsed.children;
  const frontMatter = first?.type === 'yaml' ? first.value : null;
  return { tree: safeTree(toTree.runSync(parsed) as Root, left), frontMatter };
}

import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { safeTree } from './safe';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
const toTree = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw);

/** GitHub-flavoured Markdown with HTML inside as a safe tree, and the YAML of its front matter. */
export function markdownTree(
  text: string,
  left: Map<string, number>,
): { tree: Root; frontMatter: string | null } {
  const parsed = parser.parse(text);
  const [first] = parsed.children;
  const frontMatter = first?.type === 'yaml' ? first.value : null;
  return { tree: safeTree(toTree.runSync(parsed) as Root, left), frontMatter };
}

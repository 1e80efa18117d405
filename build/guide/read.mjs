// @ts-check
// The guide's Markdown as plain parts, which the page draws and the HTML page is written from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** @typedef {import('../../renderer/features/help/guide/chapter').Chapter} Chapter */
/** @typedef {import('../../renderer/features/help/guide/chapter').Part} Part */
/** @typedef {import('../../renderer/features/help/guide/chapter').Words} Words */

const markdown = unified().use(remarkParse).use(remarkGfm);

/** @typedef {ReturnType<typeof markdown.parse>['children'][number]} Block */
/** @typedef {Extract<Block, { type: 'paragraph' }>['children'][number]} Phrase */
/** @typedef {Extract<Block, { type: 'list' }>['children'][number]} Point */
/** @typedef {Block | Phrase | Point} Node */

/** The languages that the guide is written in. */
export const GUIDE_LANGUAGES = /** @type {const} */ (['en', 'de']);

/** Where the guide stands in a language, relative to the project. @param {string} language */
export const guideFolder = (language) => `renderer/words/${language}/guide`;

/** Keys stand in the text as `key:Mod K`. */
const KEYS = 'key:';

/**
 * The chapter that a Markdown file holds. It may use headings of the second level, paragraphs, lists of one
 * level, code, strong and emphasised words and links: nothing else is drawn, so nothing else is let through.
 * @param {string} file its name, such as `10-first-day.md`
 * @param {string} source
 * @returns {Chapter}
 * @throws {Error} naming file and line of what the guide does not know
 */
export function readChapter(file, source) {
  const slugger = new GithubSlugger();
  /** @param {Node | undefined} node @param {string} what @returns {never} */
  const refuse = (node, what) => {
    throw new Error(`${file}:${node?.position?.start.line ?? 1}: ${what}`);
  };

  /** @param {Node} node @returns {string} */
  const plain = (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
    if ('children' in node) return node.children.map(plain).join('');
    return refuse(node, `the guide does not draw “${node.type}” here`);
  };

  /** @param {Phrase} node @returns {Words} */
  const words = (node) => {
    switch (node.type) {
      case 'text':
        return node.value.replaceAll('\n', ' ');
      case 'strong':
        return { strong: plain(node) };
      case 'emphasis':
        return { em: plain(node) };
      case 'inlineCode':
        return node.value.startsWith(KEYS) ? { keys: node.value.slice(KEYS.length) } : { code: node.value };
      case 'link':
        return node.url.startsWith('/')
          ? { to: node.url, text: plain(node) }
          : refuse(node, `“${node.url}” is no screen: links begin with /`);
      default:
        return refuse(node, `the guide does not draw “${node.type}”`);
    }
  };

  /** @param {Point} item @returns {Words[]} */
  const point = (item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || rest.length > 0)
      return refuse(item, 'a point of a list is one paragraph');
    return first.children.map(words);
  };

  /** @param {Block} node @returns {Part} */
  const part = (node) => {
    switch (node.type) {
      case 'heading':
        if (node.depth !== 2) return refuse(node, 'a chapter has one title; its headings have two signs');
        return { heading: plain(node), id: slugger.slug(plain(node)) };
      case 'paragraph':
        return { text: node.children.map(words) };
      case 'list':
        return { list: node.children.map(point), ordered: node.ordered === true };
      case 'code':
        return { code: node.value };
      default:
        return refuse(node, `the guide does not draw “${node.type}”`);
    }
  };

  const [title, ...rest] = markdown.parse(source).children;
  if (title?.type !== 'heading' || title.depth !== 1) return refuse(title, 'a chapter begins with its title');
  return { id: file.replace(/^\d+-|\.md$/g, ''), title: plain(title), parts: rest.map(part) };
}

/**
 * All chapters in their order.
 * @param {string} root absolute path of the project
 * @param {string} [language]
 */
export const readGuide = (root, language = 'en') =>
  readdirSync(join(root, guideFolder(language)))
    .sort()
    .map((file) => readChapter(file, readFileSync(join(root, guideFolder(language), file), 'utf8')));

/**
 * What the palette needs of a chapter.
 * @param {Chapter} chapter
 * @returns {import('../../renderer/features/help/guide/chapter').ChapterHeadings}
 */
export const headingsOf = ({ id, title, parts }) => ({
  id,
  title,
  headings: parts.flatMap((part) => ('heading' in part ? [{ id: part.id, heading: part.heading }] : [])),
});

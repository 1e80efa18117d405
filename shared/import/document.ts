import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { plainText } from '#shared/document/plain-text';
import type { RichNode } from '#shared/model/binding/fields';
import { walk } from './blocks';
import { Flow, type Gathered } from './flow';
import { readFrontMatter } from './front-matter';
import { htmlTree } from './html';
import { type Head, ImportError, type Imported, PENDING } from './imported';
import { markdownTree } from './markdown';

const MAX_TITLE = 300;

/** What a file is called in words: `lead-hand_over.md` is “Lead hand over”; `sales/index.md` is “Sales”. */
export function titleOfFile(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const name = /^(index|readme)$/i.test(file) ? (parts.at(-2) ?? file) : file;
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

/** “2 pictures of another place, kept as a link” */
const countOf = ([what, number]: readonly [string, number]): string =>
  `${number} ${number === 1 ? what : what.replace(/^\S+/, (word) => `${word}s`)}`;

/** What became otherwise, a line each, and what was left out, in one. */
function notesOf(left: ReadonlyMap<string, number>): string[] {
  const kept = [...left].filter(([what]) => what.includes(', kept as'));
  const out = [...left].filter(([what]) => !what.includes(', kept as'));
  return [...kept.map(countOf), ...(out.length > 0 ? [`Left out: ${out.map(countOf).join(', ')}`] : [])];
}

/** A page is often called “Its heading | The site”. */
const namesSite = (title: string, heading: string): boolean =>
  heading !== '' && title.startsWith(heading) && /^\s+([|·•:–—-]|::)\s+\S/.test(title.slice(heading.length));

/** A title has no links: those among its words stand under it. */
function linksOf({ content = [] }: RichNode): RichNode[] {
  const elsewhere = (href: unknown): boolean => !String(href).startsWith(`${PENDING}#`);
  const linked = content.filter(({ marks }) =>
    marks?.some(({ type, attrs }) => type === 'link' && elsewhere(attrs?.href)),
  );
  const spaced = linked.flatMap((node, at) => {
    const beside = content[content.indexOf(node) - 1] === linked[at - 1];
    return at === 0 || beside ? [node] : [{ type: 'text', text: ' ' }, node];
  });
  return spaced.length > 0 ? [{ type: 'paragraph', content: spaced }] : [];
}

function build(tree: Root, head: Head, path: string, left: Map<string, number>, ofSite = false): Imported {
  const gathered: Gathered = {
    anchors: new Map(),
    slugger: new GithubSlugger(),
    links: new Set(),
    pictures: new Set(),
    left,
  };
  const flow = new Flow(gathered);
  walk(tree, [], flow);
  let content: RichNode[] = flow.end();
  const [first] = content;
  const words = first?.type === 'heading' ? oneLine(plainText(first)) : '';
  const named = head.title === undefined ? '' : oneLine(head.title);
  const isOfSite = ofSite && namesSite(named, words);
  const heading = isOfSite || first?.attrs?.level === 1 ? words : '';
  const given = isOfSite ? heading : named;
  // A heading that says the same as the title would stand on the page twice.
  const titleFromHeading = heading !== '' && (given === '' || given === heading);
  if (first && titleFromHeading) content = [...linksOf(first), ...content.slice(1)];
  return {
    title: given || heading || oneLine(titleOfFile(path)),
    titleFromHeading,
    head,
    content,
    anchors: Object.fromEntries(gathered.anchors),
    links: [...gathered.links],
    pictures: [...gathered.pictures],
    notes: notesOf(gathered.left),
  };
}

/** Errors of the parsers in words; what is nested too deeply ends their recursion. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message))
      throw new ImportError('It is nested too deeply to be read.');
    throw error;
  }
}

/**
 * A Markdown file as a document. Nothing in it is run or fetched.
 * @param path only for the title of a file that names none
 * @throws ImportError when it cannot be taken in
 */
export const importMarkdown = (text: string, path: string): Imported =>
  reading(() => {
    const left = new Map<string, number>();
    const { tree, frontMatter } = markdownTree(text, left);
    return build(tree, frontMatter === null ? { unknown: [] } : readFrontMatter(frontMatter), path, left);
  });

/** An HTML page or fragment as a document; see {@link importMarkdown}. */
export const importHtml = (text: string, path: string): Imported =>
  reading(() => {
    const left = new Map<string, number>();
    const { tree, head } = htmlTree(text, left);
    return build(tree, head, path, left, true);
  });

import { isSafeLink } from '#shared/document/extensions';
import type { RichNode } from '#shared/model/binding/fields';
import { linkedBlock, linkedRecord } from '#shared/model/links';
import { codeSpan, escapeMarkdown, linkTarget } from '../markdown/escape';

/** Where the folder has things. */
export interface FolderPlaces {
  /** The file of a record in the folder, as the text's own file names it. */
  file(record: string): string | undefined;
  picture(hash: string): string | undefined;
  attachment(hash: string): string | undefined;
  /** Blocks that links lead to: they need a name. */
  named: ReadonlySet<string>;
}

const TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  strike: 'del',
  underline: 'u',
  code: 'code',
};
const FENCES: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' };

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Words as HTML that no Markdown is read in: also as the value of an attribute. */
export const inHtml = (words: string): string => words.replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);

/** What would become a link by itself is broken by a remark that nobody sees. */
const unlinked = (escaped: string): string =>
  escaped
    .replace(/(https?)(:\/\/)/gi, '$1<!-- -->$2')
    .replace(/(www)(\.)/gi, '$1<!-- -->$2')
    .replace(/([\w.+-])@(?=\w)/g, '$1<!-- -->@');

/** Where a link leads from here: a file of the folder, a place in it, or what it said. */
function addressOf(href: string, places: FolderPlaces): string {
  const record = linkedRecord(href);
  const file = record === null ? undefined : places.file(record);
  if (file === undefined) return href.trim();
  const block = linkedBlock(href);
  return `${file}${block ? `#${block}` : ''}`;
}

/** A link; an address that Markdown's readers would write otherwise stands in HTML. */
const linked = (words: string, address: string): string =>
  /^[\w\-.~:/?#@!$&'*+,;=%]+$/.test(address)
    ? `[${words}](${address})`
    : `<a href="${inHtml(address)}">${words}</a>`;

/** Whether `**` can stand around these words, between what is before and behind. */
const takesFences = (words: string, before: string, behind: string): boolean =>
  /^[\p{L}\p{N}]/u.test(words) &&
  /[\p{L}\p{N}]$/u.test(words) &&
  /(^|[\s(])$/u.test(before) &&
  /^($|[\s.,;:!?)])/u.test(behind);

function marked(node: RichNode, before: string, behind: string, places: FolderPlaces): string {
  const words = node.text ?? '';
  const marks = node.marks ?? [];
  const link = marks.find(({ type }) => type === 'link');
  const href = string(link?.attrs?.['href']);
  const others = marks.filter(({ type }) => Object.hasOwn(TAGS, type));
  const [only] = others;
  const alone = others.length === 1 && !link ? only?.type : undefined;
  if (alone === 'code' && words.trim() === words && !words.includes('\n')) return codeSpan(words);
  const said = link ? escapeMarkdown(words) : unlinked(escapeMarkdown(words));
  const fence = alone === undefined ? undefined : FENCES[alone];
  if (fence && takesFences(words, before, behind)) return `${fence}${said}${fence}`;
  const inside = others.reduceRight((all, { type }) => `<${TAGS[type]}>${all}</${TAGS[type]}>`, said);
  return link && isSafeLink(href) ? linked(inside, addressOf(href, places)) : inside;
}

function mention({ attrs = {} }: RichNode, places: FolderPlaces): string {
  const id = string(attrs['id']);
  const file = places.file(id.split('/')[0] ?? '');
  const tag = file === undefined ? 'span' : 'a';
  const href = file === undefined ? '' : ` href="${inHtml(linkTarget(file))}"`;
  const own = ` data-accord="mention" data-kind="${inHtml(string(attrs['kind']))}" data-of="${inHtml(id)}"`;
  return `<${tag}${href}${own}>${escapeMarkdown(string(attrs['label']))}</${tag}>`;
}

/**
 * The words of a block.
 * @param line whether they have to stay on one line, as in a heading or the cell of a table
 */
export function inlineText(block: RichNode, places: FolderPlaces, line = false): string {
  const nodes = block.content ?? [];
  const id = string(block.attrs?.['id']);
  let said = block.type === 'paragraph' && places.named.has(id) ? `<a id="${inHtml(id)}"></a>` : '';
  for (const [at, node] of nodes.entries()) {
    const before = at === 0 ? '' : (nodes[at - 1]?.text ?? (nodes[at - 1]?.type === 'hardBreak' ? '' : 'x'));
    const next = nodes[at + 1];
    const behind = next === undefined || next.type === 'hardBreak' ? '' : (next.text ?? 'x');
    if (node.type === 'hardBreak') said += line ? '<br>' : '\\\n';
    else said += node.type === 'mention' ? mention(node, places) : marked(node, before, behind, places);
  }
  return said;
}

import { isSafeLink } from '#shared/document/extensions';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { words } from '../words';
import { codeBlock, codeSpan, escapeMarkdown, linkTarget } from './escape';

export interface MarkdownSurroundings {
  name(id: string): string | undefined;
  /** Where a picture lies beside the file, or its `data:` address. */
  picture(hash: string): string | undefined;
  /** Level of Markdown heading that a heading of level 1 becomes. */
  level: number;
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const plainWords = (node: RichNode): string => node.text ?? (node.content ?? []).map(plainWords).join('');

const FENCES: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' };

function inlineNode(node: RichNode, around: MarkdownSurroundings): string {
  if (node.type === 'hardBreak') return '  \n';
  if (node.type === 'mention') {
    const id = string(node.attrs?.['id']);
    return escapeMarkdown(around.name(id) ?? (string(node.attrs?.['label']) || id));
  }
  const text = node.text ?? '';
  const marks = node.marks ?? [];
  const code = marks.some(({ type }) => type === 'code');
  // Emphasis must not begin or end with a space, so spaces stay outside.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return text;
  let out = code ? codeSpan(core) : escapeMarkdown(core);
  for (const { type, attrs } of marks) {
    const fence = FENCES[type];
    if (fence) out = `${fence}${out}${fence}`;
    const href = string(attrs?.['href']);
    if (type === 'link' && isSafeLink(href)) out = `[${out}](${linkTarget(href)})`;
  }
  return before + out + after;
}

const inline = (node: RichNode, around: MarkdownSurroundings): string =>
  (node.content ?? []).map((each) => inlineNode(each, around)).join('');

const indent = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`);

function listItems(
  node: RichNode,
  around: MarkdownSurroundings,
  marker: (item: RichNode, at: number) => string,
): string {
  return (node.content ?? [])
    .map((item, at) => {
      const sign = marker(item, at);
      return (
        sign + indent(blocks(item.content ?? [], around), ' '.repeat(/^[-\d.]+ /.exec(sign)?.[0].length ?? 2))
      );
    })
    .join('\n');
}

/** A table of pipes; what reaches over several columns or rows stands in the first of them. */
function table(node: RichNode, around: MarkdownSurroundings): string {
  const rows = (node.content ?? []).map((row) =>
    (row.content ?? []).flatMap((cell) => {
      const span = Math.min(Math.max(Number(cell.attrs?.['colspan'] ?? 1) || 1, 1), 100);
      const text = blocks(cell.content ?? [], around).replace(/\s*\n\s*/g, '<br>');
      return [text, ...Array.from({ length: span - 1 }, () => '')];
    }),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

function block(node: RichNode, around: MarkdownSurroundings): string {
  const attrs = node.attrs ?? {};
  const inside = (): string => blocks(node.content ?? [], around);
  switch (node.type) {
    case 'heading': {
      const level = Math.min((Number(attrs['level']) || 1) + around.level - 1, 6);
      return `${'#'.repeat(level)} ${inline(node, around)}`;
    }
    case 'bulletList':
      return listItems(node, around, () => '- ');
    case 'orderedList':
      return listItems(node, around, (_, at) => `${(Number(attrs['start']) || 1) + at}. `);
    case 'taskList':
      return listItems(node, around, (item) => `- [${item.attrs?.['checked'] === true ? 'x' : ' '}] `);
    case 'blockquote':
      return `> ${indent(inside(), '> ').replace(/\n\n/g, '\n>\n')}`;
    case 'callout': {
      const tone = string(attrs['tone']);
      const said = Object.hasOwn(words().tones, tone) ? words().tones[tone] : words().tones['note'];
      return `> **${said}**\n>\n> ${indent(inside(), '> ').replace(/\n\n/g, '\n>\n')}`;
    }
    case 'codeBlock':
      return codeBlock(plainWords(node), string(attrs['language']));
    case 'horizontalRule':
      return '---';
    case 'detailsSummary':
      return `**${inline(node, around)}**`;
    case 'table':
      return table(node, around);
    case 'picture': {
      const address = around.picture(string(attrs['hash']));
      const alt = string(attrs['alt']) || string(attrs['caption']);
      return address ? `![${escapeMarkdown(alt)}](${address})` : escapeMarkdown(words().pictureMissing(alt));
    }
    case 'attachment':
      return `${words().attachment}: ${escapeMarkdown(string(attrs['name']))}`;
    default:
      return (node.content ?? []).some(
        ({ type }) => type === 'text' || type === 'mention' || type === 'hardBreak',
      )
        ? inline(node, around)
        : inside();
  }
}

const blocks = (nodes: readonly RichNode[], around: MarkdownSurroundings): string =>
  nodes
    .map((node) => block(node, around))
    .filter(Boolean)
    .join('\n\n');

/** Rich text as GitHub-flavoured Markdown. */
export const richMarkdown = (text: RichText | undefined, around: MarkdownSurroundings): string =>
  text ? blocks(text.content, around) : '';

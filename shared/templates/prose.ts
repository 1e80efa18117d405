import { heading, paragraph, text } from '#shared/document/blocks';
import { BLOCK_TYPES } from '#shared/document/extensions';
import { guidance } from '#shared/document/guidance';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { slug } from '#shared/model/ids';

/** `**bold**` and `*italic*` inside a line. */
const inline = (words: string): RichNode[] =>
  words
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('**') && part.length > 4) return text(part.slice(2, -2), 'bold');
      if (part.startsWith('*') && part.length > 2) return text(part.slice(1, -1), 'italic');
      return text(part);
    });

const line = (words: string): RichNode => paragraph(...inline(words));

const cells = (row: string): string[] =>
  row
    .slice(1, row.endsWith('|') ? -1 : undefined)
    .split('|')
    .map((cell) => cell.trim());

const tableRow = (row: string, type: 'tableHeader' | 'tableCell'): RichNode => ({
  type: 'tableRow',
  content: cells(row).map((cell) => ({ type, content: [cell ? line(cell) : { type: 'paragraph' }] })),
});

/** How a run of lines with the same sign becomes one block; the first fitting sign wins. */
const RUNS: readonly { sign: RegExp; block: (lines: string[]) => RichNode }[] = [
  {
    sign: /^- \[ \] /,
    block: (lines) => ({
      type: 'taskList',
      content: lines.map((each) => ({ type: 'taskItem', attrs: { checked: false }, content: [line(each)] })),
    }),
  },
  {
    sign: /^- /,
    block: (lines) => ({
      type: 'bulletList',
      content: lines.map((each) => ({ type: 'listItem', content: [line(each)] })),
    }),
  },
  {
    sign: /^\d+\. /,
    block: (lines) => ({
      type: 'orderedList',
      content: lines.map((each) => ({ type: 'listItem', content: [line(each)] })),
    }),
  },
  { sign: /^> ?/, block: (lines) => ({ type: 'blockquote', content: lines.filter(Boolean).map(line) }) },
  { sign: /^\? /, block: (lines) => guidance(lines.join(' ')) },
  {
    sign: /^(?=\|)/,
    block: ([head = '', ...rows]) => ({
      type: 'table',
      content: [tableRow(head, 'tableHeader'), ...rows.map((row) => tableRow(row, 'tableCell'))],
    }),
  },
];

function blocksOf(lines: readonly string[]): RichNode[] {
  const blocks: RichNode[] = [];
  let at = 0;
  const takeWhile = (fits: (each: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && fits(lines[at] ?? '')) at++;
    return lines.slice(from, at);
  };
  const signed = (each: string) =>
    each === '' || /^#{2,3} /.test(each) || RUNS.some(({ sign }) => sign.test(each));
  while (at < lines.length) {
    const current = lines[at] ?? '';
    const run = RUNS.find(({ sign }) => sign.test(current));
    if (run) {
      const own = (each: string) => RUNS.find(({ sign }) => sign.test(each)) === run;
      blocks.push(run.block(takeWhile(own).map((each) => each.replace(run.sign, ''))));
    } else if (/^#{2,3} /.test(current)) {
      blocks.push(heading(current.startsWith('###') ? 3 : 2, current.replace(/^#+ /, '')));
      at++;
    } else if (current === '') at++;
    else blocks.push(line(takeWhile((each) => !signed(each)).join(' ')));
  }
  return blocks;
}

/** Ids from the heading that a block stands under: the same text has the same ids in every workspace. */
function withStableIds(blocks: RichNode[], prefix: string): RichNode[] {
  let section = prefix;
  let count = 0;
  const stamped = (node: RichNode): RichNode => {
    const id = node.type === 'heading' ? section : `${section}-${count++}`;
    return {
      ...node,
      ...(BLOCK_TYPES.includes(node.type) ? { attrs: { ...node.attrs, id } } : {}),
      ...(node.content ? { content: node.content.map(stamped) } : {}),
    };
  };
  return blocks.map((block) => {
    if (block.type === 'heading') {
      section = `${prefix}-${slug((block.content ?? []).map(({ text: words }) => words ?? '').join(' '))}`;
      count = 0;
    }
    return stamped(block);
  });
}

/** Rich text of a template from its blocks; `prefix` as in {@link prose}. */
export const textOf = (prefix: string, ...blocks: RichNode[]): RichText => ({
  type: 'doc',
  content: withStableIds(blocks, prefix),
});

/**
 * Rich text of a template, written as its author reads it: `## heading`, `- item`, `1. item`, `- [ ] task`,
 * `> sample wording`, `| table | row |` (the first row is the head), `? guidance that vanishes`,
 * `**bold**`, `*italic*`. A line of text goes on until an empty one.
 *
 * @param prefix makes block ids unique within the record: the field or the item that the text belongs to
 */
export const prose = (prefix: string, words: string): RichText =>
  textOf(prefix, ...blocksOf(words.split('\n').map((each) => each.trim())));

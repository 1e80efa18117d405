import { plainText } from '#shared/document/plain-text';
import { stableJson } from '#shared/model/binding/equal';
import type { RichNode, RichText } from '#shared/model/binding/fields';

/** What a block is for a reader. */
export type Shape =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'code'
  | 'picture'
  | 'file'
  | 'line'
  | 'table';

export interface Cell {
  id: string;
  words: string;
  look: string;
  head: boolean;
}

export interface Row {
  id: string;
  cells: Cell[];
}

/** One block that carries words, or a whole table. */
export interface Block {
  id: string;
  shape: Shape;
  /** Of a heading: 1 to 4. Of an item: how deep it lies. */
  level: number;
  words: string;
  /** What it says beside its words, as text to compare: level, ticks, marks, what it lies in. */
  look: string;
  rows: Row[];
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'codeBlock']);
const INLINE = new Set(['text', 'mention', 'hardBreak']);

/** A line that nothing stands on: it comes and goes as people write, and says nothing. */
const isBlank = ({ type, content }: RichNode): boolean =>
  TEXT_BLOCKS.has(type) && (content === undefined || content.length === 0);

const own = ({ attrs = {} }: RichNode): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attrs).filter(([name, value]) => name !== 'id' && value !== null));

const idOf = (node: RichNode, place: string): string => String(node.attrs?.id ?? place);

/** Marks with the words they stand on, so that it shows which word became bold. */
const marksIn = (node: RichNode): unknown[] =>
  (node.content ?? []).flatMap((child) => [
    ...(child.marks?.length ? [[child.text ?? '', child.marks]] : []),
    ...(child.type === 'mention' ? [own(child)] : []),
    ...marksIn(child),
  ]);

interface Around {
  shape: Shape;
  level: number;
  /** The kinds of blocks it lies in, with their attributes. */
  inside: unknown[];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  heading: 'heading',
  codeBlock: 'code',
  picture: 'picture',
  attachment: 'file',
  horizontalRule: 'line',
};

const CONTAINERS: Readonly<Record<string, Shape>> = {
  listItem: 'item',
  taskItem: 'item',
  blockquote: 'quote',
};

const wordsOf = (node: RichNode): string => {
  if (node.type === 'picture') return String(node.attrs?.caption || node.attrs?.alt || '');
  if (node.type === 'attachment') return String(node.attrs?.name ?? '');
  return plainText(node);
};

const cellOf = (node: RichNode, place: string): Cell => ({
  id: idOf(node, place),
  words: plainText(node),
  look: stableJson([own(node), marksIn(node)]),
  head: node.type === 'tableHeader',
});

function tableOf(node: RichNode, place: string, inside: unknown[]): Block {
  const rows = (node.content ?? []).map((row, at) => ({
    id: idOf(row, `${place}.${at}`),
    cells: (row.content ?? []).map((cell, column) => cellOf(cell, `${place}.${at}.${column}`)),
  }));
  const words = rows.map(({ cells }) => cells.map((cell) => cell.words).join('\t')).join('\n');
  return { id: idOf(node, place), shape: 'table', level: 0, words, look: stableJson(inside), rows };
}

/** The blocks of a rich text that say something, in order. */
export function blocksOf(text: RichText | undefined): Block[] {
  const blocks: Block[] = [];
  const walk = (node: RichNode, around: Around, place: string): void => {
    if (isBlank(node)) return;
    const { content = [] } = node;
    if (node.type === 'table') {
      blocks.push(tableOf(node, place, around.inside));
      return;
    }
    if (content.length === 0 || content.some(({ type }) => INLINE.has(type))) {
      const { shape, level } = around;
      blocks.push({
        id: idOf(node, place),
        shape: SHAPES[node.type] ?? shape,
        level: node.type === 'heading' ? Number(node.attrs?.level ?? 1) : level,
        words: wordsOf(node),
        look: stableJson([node.type, own(node), marksIn(node), around.inside]),
        rows: [],
      });
      return;
    }
    const isItem = CONTAINERS[node.type] === 'item';
    const inner: Around = {
      shape: CONTAINERS[node.type] ?? around.shape,
      level: around.level + (isItem ? 1 : 0),
      inside: [...around.inside, [node.type, own(node)]],
    };
    for (const [at, child] of content.entries()) walk(child, inner, `${place}.${at}`);
  };
  for (const [at, node] of (text?.content ?? []).entries())
    walk(node, { shape: 'paragraph', level: 0, inside: [] }, String(at));
  return blocks;
}

import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Printed } from '../../../electron/services/exports/print';

interface Word {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

const wordsIn = ({ items }: Content): Word[] =>
  items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const { str: text, width, height, transform } = item;
    return [{ text, x: transform[4] as number, y: transform[5] as number, width, height }];
  });

/**
 * What stands there, as it is read. A typeface may part a word between two glyphs, such as a ligature and the next
 * letter: they lie edge to edge.
 */
function said(words: readonly Word[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1];
      const joins =
        before &&
        Math.abs(word.y - before.y) < 1 &&
        Math.abs(word.x - before.x - before.width) < word.height / 10;
      return joins || !before ? word.text : ` ${word.text}`;
    })
    .join('');
}

export interface Read extends Printed {
  /** Text of each page, from page 1 at index 0. */
  text: string[];
  words: Word[][];
  pageWidth: number;
  marked: boolean;
  outline: string[];
  title: string;
  language: string;
}

export async function read(printed: Printed): Promise<Read> {
  const pdf = await getDocument({ data: Uint8Array.from(printed.pdf), verbosity: 0 }).promise;
  const words: Word[][] = [];
  let pageWidth = 0;
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    pageWidth = page.getViewport({ scale: 1 }).width;
    words.push(wordsIn(await page.getTextContent()));
  }
  const { info } = await pdf.getMetadata();
  const named = info as { Title?: string; Language?: string };
  const mark = await pdf.getMarkInfo();
  const titles = (items: Awaited<ReturnType<typeof pdf.getOutline>>): string[] =>
    (items ?? []).flatMap(({ title, items: below }) => [title, ...titles(below)]);
  const outline = titles(await pdf.getOutline());
  const structure = await (await pdf.getPage(1)).getStructTree();
  return {
    ...printed,
    text: words.map(said),
    words,
    pageWidth,
    marked: mark?.['Marked'] === true && structure !== null,
    outline,
    title: named.Title ?? '',
    language: named.Language ?? '',
  };
}

/** Titles and numbers of the contents, read from the pages they stand on. */
export async function contentsOf({ pdf }: Printed): Promise<{ title: string; says: number; is: number }[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const found: { title: string; says: number; is: number }[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const words = wordsIn(await page.getTextContent()).filter(({ text }) => text !== 'DRAFT');
    for (const link of await page.getAnnotations()) {
      if (typeof link.dest !== 'string' && !Array.isArray(link.dest)) continue;
      const [left = 0, bottom = 0, right = 0, top = 0] = link.rect as number[];
      const line = said(
        words.filter(({ x, y }) => x >= left - 2 && x <= right + 2 && y >= bottom - 2 && y <= top + 2),
      ).trim();
      const number = /\d+$/.exec(line)?.[0];
      // Links in the text have no number behind them.
      if (!number || right - left < 400) continue;
      const explicit = typeof link.dest === 'string' ? await document.getDestination(link.dest) : link.dest;
      const is = (await document.getPageIndex(explicit?.[0] as never)) + 1;
      found.push({ title: line.slice(0, -number.length).trim(), says: Number(number), is });
    }
  }
  return found;
}

export interface Tagged {
  role: string;
  alt?: string;
  children?: (Tagged | { type: string; id: string })[];
}

export const isTagged = (node: Tagged | { type: string }): node is Tagged => 'role' in node;

/** Every element of the structure, page by page, in reading order. */
export async function tagsOf({ pdf }: Printed): Promise<Tagged[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const flat = (node: Tagged): Tagged[] => [node, ...(node.children ?? []).filter(isTagged).flatMap(flat)];
  const found: Tagged[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const tree = (await (await document.getPage(at)).getStructTree()) as Tagged | null;
    if (tree) found.push(...flat(tree));
  }
  return found;
}

/** What stands on the pages and belongs neither to the structure nor to what is left out of it on purpose. */
export async function untagged({ pdf }: Printed): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const found: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const within: boolean[] = [];
    const { items } = await (await document.getPage(at)).getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() && !within.some(Boolean)) found.push(item.str);
      } else if (item.type === 'endMarkedContent') within.pop();
      else within.push(item.id !== undefined || ('tag' in item && item.tag === 'Artifact'));
    }
  }
  return found;
}

import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { isSafeLink } from '#shared/document/extensions';
import type { RichNode } from '#shared/model/binding/fields';
import { linkedRecord } from '#shared/model/links';
import type { WordComments } from './comments';
import { inXml } from './xml-text';

export interface RunSurroundings {
  name(id: string): string | undefined;
  /** The bookmark of a record that is in this document. */
  bookmarkOf(record: string): string | undefined;
  comments: WordComments;
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const lengthOf = (node: RichNode): number => node.text?.length ?? 1;

function wordsOf(node: RichNode, { name }: RunSurroundings): string {
  if (node.type !== 'mention') return node.text ?? '';
  const id = string(node.attrs?.['id']);
  return name(id) ?? (string(node.attrs?.['label']) || id);
}

/** One run of words with its marks; a link is a link, to a place of this document or to an address. */
function runOf(node: RichNode, words: string, around: RunSurroundings): ParagraphChild {
  if (node.type === 'hardBreak') return new TextRun({ break: 1 });
  const marks = node.marks ?? [];
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  const href = string(marks.find(({ type }) => type === 'link')?.attrs?.['href']).trim();
  const mentioned = node.type === 'mention' ? string(node.attrs?.['id']) : null;
  const record = mentioned ?? (href ? linkedRecord(href) : null);
  const bookmark = record === null ? undefined : around.bookmarkOf(record);
  const outside = href !== '' && isSafeLink(href) && /^(https?|mailto|tel):/i.test(href);
  const run = new TextRun({
    text: inXml(words),
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('underline') ? { underline: {} } : {}),
    ...(has('code') ? { style: 'CodeWords' } : outside || bookmark ? { style: 'Hyperlink' } : {}),
  });
  if (bookmark) return new InternalHyperlink({ anchor: bookmark, children: [run] });
  return outside ? new ExternalHyperlink({ link: inXml(href), children: [run] }) : run;
}

/** The words of a block as Word's runs, cut where comments begin and end. */
export function runsOf(block: RichNode, around: RunSurroundings): ParagraphChild[] {
  const marks = [...around.comments.marksIn(block.attrs?.['id'])];
  const children: ParagraphChild[] = [];
  const placed = (upTo: number): void => {
    for (let mark = marks[0]; mark && mark.offset <= upTo; mark = marks[0]) {
      marks.shift();
      children.push(
        ...mark.comments.flatMap((id): ParagraphChild[] =>
          mark.kind === 'begin'
            ? [new CommentRangeStart(id)]
            : [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })],
        ),
      );
    }
  };
  let at = 0;
  for (const node of block.content ?? []) {
    const words = wordsOf(node, around);
    const end = at + lengthOf(node);
    let from = 0;
    for (;;) {
      placed(at + from);
      const cut = node.text === undefined ? undefined : marks.find(({ offset }) => offset < end)?.offset;
      const to = cut === undefined ? words.length : cut - at;
      if (to > from || node.text === undefined)
        children.push(runOf(node, words.slice(from, to) || words, around));
      from = to;
      if (cut === undefined) break;
    }
    at = end;
  }
  placed(Number.POSITIVE_INFINITY);
  return children;
}

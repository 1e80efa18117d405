import { type FileChild, type ICommentOptions, Paragraph, TextRun } from 'docx';
import { partsOf } from '#shared/domain/discussion/mentions';
import type { ThreadState } from '#shared/domain/discussion/threads';
import type { RichNode } from '#shared/model/binding/fields';
import { words as say } from '../words';
import { inXml } from './xml-text';

/** Where in a block of text comments begin and end, in UTF-16 units from its beginning. */
interface Mark {
  offset: number;
  kind: 'begin' | 'end';
  comments: readonly number[];
}

const LEAF = '￼';
const textOf = (node: RichNode): string =>
  node.text ?? (node.content ? node.content.map(textOf).join('') : LEAF);

/** Text blocks by their ids, with what they say. */
function blocksById(nodes: readonly RichNode[], into = new Map<string, string>()): Map<string, string> {
  for (const node of nodes) {
    const { id } = node.attrs ?? {};
    const inline = (node.content ?? []).some(({ type, text }) => text !== undefined || type === 'mention');
    if (inline && typeof id === 'string') into.set(id, textOf(node));
    else blocksById(node.content ?? [], into);
  }
  return into;
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 3)
    .toLocaleUpperCase();

/** What is said about one record, as comments of Word: a thread is a comment and the answers to it. */
export class WordComments {
  readonly all: ICommentOptions[] = [];
  private readonly marks = new Map<string, Mark[]>();

  constructor(private readonly name: (id: string) => string) {}

  /**
   * Takes in the threads of a record.
   * @returns comments on the whole record and on what of it is no text, for its title
   */
  place(threads: readonly ThreadState[], told: readonly RichNode[]): number[] {
    const blocks = blocksById(told);
    return threads.flatMap((thread) => {
      const { about } = thread;
      const quote = about.kind === 'text' ? about.anchor.quote : '';
      const text = about.kind === 'text' ? blocks.get(about.anchor.from.block) : undefined;
      const where = text === undefined && about.kind !== 'record';
      const called = about.kind === 'part' ? about.label : quote;
      const comments = this.add(thread, where ? called : '');
      if (about.kind !== 'text' || text === undefined || comments.length === 0) return comments;
      const { from, to } = about.anchor;
      const within = to.block === from.block;
      const found = within && !text.startsWith(quote, from.offset) ? text.indexOf(quote) : from.offset;
      const begin = Math.min(Math.max(found, 0), text.length);
      this.mark(from.block, { offset: begin, kind: 'begin', comments });
      const last = blocks.has(to.block) && !within ? to.block : from.block;
      const end = last !== from.block ? to.offset : found < 0 ? text.length : begin + (quote.length || 1);
      this.mark(last, { offset: end, kind: 'end', comments });
      return [];
    });
  }

  /** Where comments begin and end in a block, in order. */
  marksIn(block: unknown): readonly Mark[] {
    const marks = typeof block === 'string' ? (this.marks.get(block) ?? []) : [];
    return [...marks].sort((a, b) => a.offset - b.offset);
  }

  private mark(block: string, mark: Mark): void {
    this.marks.set(block, [...(this.marks.get(block) ?? []), mark]);
  }

  private add({ messages, suggestion, outcome }: ThreadState, called: string): number[] {
    const said = messages.filter(({ removed }) => !removed);
    const first = this.all.length;
    for (const [at, { by, at: when, text }] of said.entries()) {
      const author = this.name(by);
      const time = new Date(when);
      const suggested = at === 0 && suggestion !== null ? [say().suggested(suggestion)] : [];
      this.all.push({
        id: this.all.length,
        author,
        initials: initials(author),
        ...(Number.isNaN(time.getTime()) ? {} : { date: time }),
        ...(at > 0 ? { parentId: first } : {}),
        resolved: outcome !== 'open',
        children: this.paragraphs([...(at === 0 && called ? [`“${called}”`] : []), ...suggested, text]),
      });
    }
    return said.map((_, at) => first + at);
  }

  private paragraphs(lines: readonly string[]): FileChild[] {
    const plain = lines.flatMap((line) =>
      partsOf(line)
        .map((part) => ('words' in part ? part.words : this.name(part.member)))
        .join('')
        .split('\n'),
    );
    return plain
      .filter((line, at) => line.trim() || at === 0)
      .map((line) => new Paragraph({ children: [new TextRun(inXml(line))] }));
  }
}

import { Mark } from '@tiptap/pm/model';
import type GithubSlugger from 'github-slugger';
import { documentSchema } from '#shared/document/schema';
import type { RichNode } from '#shared/model/binding/fields';
import { newId } from '#shared/model/ids';

export type Marks = readonly { type: string; attrs?: Record<string, unknown> }[];

/** What the mapping of one document gathers on its way. */
export interface Gathered {
  anchors: Map<string, string>;
  slugger: GithubSlugger;
  links: Set<string>;
  pictures: Set<string>;
  /** How often something was left out, by what it was. */
  left: Map<string, number>;
}

/** The marks as the schema allows and orders them; a link is worth more than looking like code. */
function allowed(marks: Marks): RichNode['marks'] {
  if (marks.length === 0) return undefined;
  const schema = documentSchema();
  const isLink = marks.some(({ type }) => type === 'link');
  const set = marks
    .filter(({ type }) => !(isLink && type === 'code'))
    .reduce((before, { type, attrs }) => schema.mark(type, attrs ?? null).addToSet(before), Mark.none);
  return set.map(({ type: { name } }) => marks.find(({ type }) => type === name) ?? { type: name });
}

/**
 * Blocks as they come, with the words between them gathered into paragraphs. White space is collapsed as HTML
 * has it. A name that was asked for lands on the next block that comes.
 */
export class Flow {
  readonly blocks: RichNode[] = [];
  private run: RichNode[] = [];
  private names: string[] = [];

  constructor(readonly gathered: Gathered) {}

  text(words: string, marks: Marks): void {
    const last = this.run.at(-1);
    let value = words.replace(/[ \t\n\r\f]+/g, ' ').replace(/\p{Cc}/gu, '');
    const afterSpace = !last || last.type === 'hardBreak' || (last.text ?? '').endsWith(' ');
    if (afterSpace) value = value.replace(/^ /, '');
    if (value === '') return;
    const own = allowed(marks);
    this.run.push({ type: 'text', text: value, ...(own ? { marks: own } : {}) });
  }

  /** A node among the words that is none of them, such as a mention. */
  inline(node: RichNode): void {
    this.run.push(node);
  }

  lineBreak(): void {
    this.trimEnd();
    this.run.push({ type: 'hardBreak' });
  }

  /** The next block is what this name leads to. */
  name(name: unknown): void {
    if (typeof name === 'string' && name !== '') this.names.push(name);
  }

  block(node: RichNode): void {
    this.flush();
    this.blocks.push(this.named(node));
  }

  add(nodes: readonly RichNode[]): void {
    for (const node of nodes) this.block(node);
  }

  /** Ends the paragraph under way, if there is one. */
  flush(): void {
    const content = this.taken();
    if (content.length > 0) this.blocks.push(this.named({ type: 'paragraph', content }));
  }

  /** The words under way, without the space around them; they are gone from here. */
  taken(): RichNode[] {
    this.trimEnd();
    while (this.run.at(-1)?.type === 'hardBreak') this.run.pop();
    const content = this.run;
    this.run = [];
    return content;
  }

  /** Ends it: all blocks. Names without a block go to `outer`. */
  end(outer?: Flow): RichNode[] {
    this.flush();
    for (const name of this.names) outer?.name(name);
    this.names = [];
    return this.blocks;
  }

  private trimEnd(): void {
    const last = this.run.at(-1);
    if (last?.text?.endsWith(' ')) {
      last.text = last.text.slice(0, -1);
      if (last.text === '') this.run.pop();
    }
  }

  private named(node: RichNode): RichNode {
    if (this.names.length === 0) return node;
    const id = String(node.attrs?.id ?? newId());
    for (const name of this.names) if (!this.gathered.anchors.has(name)) this.gathered.anchors.set(name, id);
    this.names = [];
    return { ...node, attrs: { ...node.attrs, id } };
  }
}

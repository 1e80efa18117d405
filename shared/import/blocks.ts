import type { Element, Nodes } from 'hast';
import { plainText } from '#shared/document/plain-text';
import type { RichNode } from '#shared/model/binding/fields';
import { newId } from '#shared/model/ids';
import { linkMark, picture } from './addresses';
import { badgesApart } from './badges';
import { Flow, type Marks } from './flow';
import { listBlocks, looseItem, taskBox } from './lists';
import { withoutOwnAddress } from './own-address';
import { tableBlocks } from './tables';

const INLINE_MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  del: 'strike',
  s: 'strike',
  strike: 'strike',
  u: 'underline',
  ins: 'underline',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Elements that begin a new line before and after them, and mean nothing more than that here. */
const BREAKING = new Set(
  'address article center div dd dl fieldset figcaption figure footer form header hgroup legend main nav p section summary'.split(
    ' ',
  ),
);

const TONES: Readonly<Record<string, string>> = {
  NOTE: 'note',
  IMPORTANT: 'note',
  TIP: 'tip',
  WARNING: 'warning',
  CAUTION: 'warning',
};

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const emptyParagraph = (): RichNode => ({ type: 'paragraph' });

/** What an element holds, as blocks of its own. */
export function blocksIn(nodes: readonly Nodes[], marks: Marks, outer: Flow): RichNode[] {
  const flow = new Flow(outer.gathered);
  for (const node of nodes) walk(node, marks, flow);
  return flow.end(outer);
}

const oneOrMore = (blocks: RichNode[]): RichNode[] => (blocks.length > 0 ? blocks : [emptyParagraph()]);

/** Words alone, and the blocks among them that must stand outside. */
function wordsAndRest(element: Element, marks: Marks, outer: Flow): { words: RichNode[]; rest: RichNode[] } {
  const blocks = blocksIn(element.children, marks, outer);
  const words: RichNode[] = [];
  const rest: RichNode[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' || rest.length > 0) rest.push(block);
    else words.push(...(words.length > 0 ? [{ type: 'hardBreak' }] : []), ...(block.content ?? []));
  }
  return { words, rest };
}

function heading(element: Element, marks: Marks, flow: Flow): void {
  const { own, badges } = badgesApart(withoutOwnAddress(element, (name) => flow.name(name)));
  const { words, rest } = wordsAndRest(own, marks, flow);
  const last = words.at(-1);
  // Written by hand in many handbooks: `## Fiscal year {#fiscal-year}`.
  const named = /^(.*?)\s*\{#([\w.:-]+)\}\s*$/s.exec(last?.text ?? '');
  if (last && named) last.text = named[1] ?? '';
  const kept = words.filter(({ type, text }) => type !== 'text' || text !== '');
  flow.flush();
  flow.name(element.properties.id);
  if (named) flow.name(named[2]);
  const label = plainText({ type: 'paragraph', content: kept });
  if (label) flow.name(flow.gathered.slugger.slug(label));
  const level = Math.min(Number(element.tagName.slice(1)), 4);
  if (kept.length > 0) flow.block({ type: 'heading', attrs: { level, id: newId() }, content: kept });
  flow.add(rest);
  if (badges.length > 0) flow.add(blocksIn(badges, marks, flow));
}

/** A quotation, or the remark that `> [!NOTE]` makes of it. */
function quote(element: Element, marks: Marks, flow: Flow): void {
  const content = oneOrMore(blocksIn(element.children, marks, flow));
  const first = content[0]?.content?.[0];
  const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/.exec(first?.text ?? '');
  const paragraph = content[0];
  if (!alert || !first || !paragraph?.content) {
    flow.block({ type: 'blockquote', content });
    return;
  }
  first.text = (first.text ?? '').slice(alert[0].length);
  if (first.text === '') paragraph.content.shift();
  if (paragraph.content[0]?.type === 'hardBreak') paragraph.content.shift();
  const kept = paragraph.content.length > 0 ? content : content.slice(1);
  flow.block({ type: 'callout', attrs: { tone: TONES[alert[1] ?? ''] }, content: oneOrMore(kept) });
}

/** A remark beside the text. */
function aside(element: Element, marks: Marks, flow: Flow): void {
  const content = blocksIn(element.children, marks, flow);
  if (content.length > 0) flow.block({ type: 'callout', attrs: { tone: 'note' }, content });
}

function details(element: Element, marks: Marks, flow: Flow): void {
  const summary = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'summary',
  );
  const head = summary ? wordsAndRest(summary, marks, flow) : { words: [], rest: [] };
  const inside = blocksIn(
    element.children.filter((child) => child !== summary),
    marks,
    flow,
  );
  const words = head.words.length > 0 ? head.words : [{ type: 'text', text: 'Details' }];
  flow.block({
    type: 'details',
    ...(element.properties.open === true || element.properties.open === '' ? { attrs: { open: true } } : {}),
    content: [
      { type: 'detailsSummary', content: words },
      { type: 'detailsContent', content: oneOrMore([...head.rest, ...inside]) },
    ],
  });
}

function code(element: Element, flow: Flow): void {
  const inner = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'code',
  );
  const classes = inner?.properties.className;
  const language = (Array.isArray(classes) ? classes : [])
    .map((each) => /^language-(.+)$/.exec(String(each))?.[1])
    .find(Boolean);
  const text = textOf(element).replace(/\n$/, '');
  flow.block({
    type: 'codeBlock',
    attrs: { language: language?.slice(0, 40) ?? null },
    ...(text ? { content: [{ type: 'text', text }] } : {}),
  });
}

/** A paragraph; one that begins with a box to tick is an item of a task list, as Word writes them. */
function paragraph(element: Element, marks: Marks, flow: Flow): void {
  const box = taskBox(element);
  if (!box) {
    flow.flush();
    flow.name(element.properties.id);
    for (const child of element.children) walk(child, marks, flow);
    flow.flush();
    return;
  }
  const inside = blocksIn(element.children, marks, flow);
  const content = inside[0]?.type === 'paragraph' ? inside : [emptyParagraph(), ...inside];
  const item = { type: 'taskItem', attrs: { checked: box.checked }, content };
  flow.flush();
  const last = flow.blocks.at(-1);
  if (last?.type === 'taskList') last.content?.push(item);
  else flow.block({ type: 'taskList', content: [item] });
}

function definitionTerm(element: Element, marks: Marks, flow: Flow): void {
  flow.flush();
  for (const child of element.children) walk(child, [...marks, { type: 'bold' }], flow);
  flow.flush();
}

const list = (element: Element, marks: Marks, flow: Flow): void =>
  flow.add(listBlocks(element, marks, flow, blocksIn));

const BLOCKS: Readonly<Record<string, (element: Element, marks: Marks, flow: Flow) => void>> = {
  p: paragraph,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  blockquote: quote,
  pre: (element, _, flow) => code(element, flow),
  hr: (_, __, flow) => flow.block({ type: 'horizontalRule' }),
  details,
  aside,
  dt: definitionTerm,
  ul: list,
  ol: list,
  li: (element, marks, flow) => looseItem(element, marks, flow, blocksIn),
  table: (element, marks, flow) => flow.add(tableBlocks(element, marks, flow, blocksIn)),
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What only the program's own files say: `data-accord`. Names that every object has are none of these. */
const OURS: Readonly<Record<string, (element: Element, flow: Flow) => void>> = Object.assign(
  Object.create(null),
  {
    empty: (_: Element, flow: Flow) => flow.block(emptyParagraph()),
    guidance: (element: Element, flow: Flow) =>
      flow.block({ type: 'guidance', attrs: { words: textOf(element) } }),
    mention: (element: Element, flow: Flow) =>
      flow.inline({
        type: 'mention',
        attrs: {
          kind: text(element.properties.dataKind) || 'record',
          id: text(element.properties.dataOf),
          label: textOf(element),
        },
      }),
    attachment: (element: Element, flow: Flow) => {
      const link = element.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'a',
      );
      const src = text(link?.properties.href);
      if (src === '') return;
      flow.gathered.links.add(src);
      const type = text(element.properties.dataType);
      flow.block({ type: 'attachment', attrs: { src, name: textOf(element), ...(type ? { type } : {}) } });
    },
  },
);

/** Maps one node of a safe tree onto the flow. */
export function walk(node: Nodes, marks: Marks, flow: Flow): void {
  if (node.type === 'text') flow.text(node.value, marks);
  if (node.type === 'root') {
    for (const child of node.children) walk(child, marks, flow);
    return;
  }
  if (node.type !== 'element') return;
  const { tagName, properties } = node;
  const own = OURS[String(properties.dataAccord)];
  if (own) {
    own(node, flow);
    return;
  }
  const block = BLOCKS[tagName];
  if (block) {
    block(node, marks, flow);
    return;
  }
  const breaking = BREAKING.has(tagName);
  if (breaking) flow.flush();
  flow.name(properties.id);
  flow.name(properties.name);
  if (tagName === 'br') flow.lineBreak();
  else if (tagName === 'img') picture(node, marks, flow);
  else if (tagName !== 'input') {
    const type = INLINE_MARKS[tagName];
    const link = tagName === 'a' ? linkMark(properties.href, flow.gathered) : null;
    const inner = [
      ...marks.filter((mark) => !link || mark.type !== 'link'),
      ...(type ? [{ type }] : []),
      ...(link ? [link] : []),
    ];
    if (tagName === 'q') flow.text('“', marks);
    for (const child of node.children) walk(child, inner, flow);
    if (tagName === 'q') flow.text('”', marks);
  }
  if (breaking) flow.flush();
}

import { renderJSONContentToString } from '@tiptap/static-renderer/json/html-string';
import { isSafeLink } from '#shared/document/extensions';
import type { RichText } from '#shared/model/binding/fields';
import { linkedRecord } from '#shared/model/links';
import { sizeWords } from '../format';
import { words } from '../words';
import { html, type Markup, type Piece, trusted } from './markup';
import { isPictureAddress } from './picture';
import { taskBox } from './shapes';
import { type GridCell, table } from './table';

export interface RichSurroundings {
  name(id: string): string | undefined;
  anchorOf(record: string): string | undefined;
  /** What is said behind a link to an anchor of this document: its page. */
  pageOf(anchor: string): Markup | null;
  /** A picture's `data:` address by its hash. */
  picture(hash: string): string | undefined;
  /** HTML level that the text's own top headings become. */
  level: number;
  /** Level of those in the text: one that begins with headings of level 2 has no level 1 above them. */
  top: number;
  /** Called for the top headings; gives the anchor for their `id`. */
  listed?: (title: string) => string;
}

type Attributes = Record<string, unknown>;

interface DrawnMark {
  type: string;
  attrs?: Attributes;
}

/** A node of rich text as the renderer takes it; nothing of it was checked. */
interface DrawnNode extends DrawnMark {
  content?: DrawnNode[];
  marks?: DrawnMark[];
  text?: string;
}
interface Drawn {
  node: DrawnNode;
  children?: string | string[];
}

interface DrawnOver {
  mark: DrawnMark;
  children?: string | string[];
}

/** Without the names that every object has: a node may call itself `constructor`. */
const bare = <T>(named: Record<string, T>): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, named);

type Draw = (node: DrawnNode, inside: Markup) => Markup;

const attributesOf = (node: DrawnNode): Attributes => node.attrs ?? {};
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A whole number within limits, whatever stands in the attribute. */
function whole(value: unknown, least: number, most: number, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most ? number : otherwise;
}

/** Widths of columns in pixels, whatever stands in the attribute; 0 for one that nobody set. */
const widthsOf = (value: unknown): number[] =>
  Array.isArray(value)
    ? value.slice(0, 500).map((width) => whole(Math.round(Number(width)), 10, 10_000, 0))
    : [];

const wordsOf = (node: DrawnNode): string =>
  node.text ?? (node.content ?? []).map(wordsOf).join(node.type === 'paragraph' ? '' : ' ');

/** The highest level of heading in a text; 1 where it has none. */
export function topLevel({ content }: RichText): number {
  const levels = content.flatMap(({ type, attrs }) =>
    type === 'heading' ? [whole(attrs?.['level'], 1, 6, 1)] : [],
  );
  return levels.length > 0 ? Math.min(...levels) : 1;
}

/**
 * Draws rich text as HTML that can do nothing: each node and mark of the schema has its drawing here, made of
 * escaped text and checked values; what is not known is shown as its text. Attributes are never passed on.
 */
export function richDrawing(around: RichSurroundings): (text: RichText) => Markup {
  const link = (href: string, inside: Piece): Markup => {
    const record = linkedRecord(href);
    const anchor = record === null ? undefined : around.anchorOf(record);
    if (anchor) return html`<a href="#${anchor}">${inside}</a>${around.pageOf(anchor)}`;
    const outside = isSafeLink(href) && /^(https?|mailto|tel):/i.test(href.trim());
    return outside ? html`<a href="${href.trim()}" rel="noreferrer">${inside}</a>` : html`${inside}`;
  };

  const nodes: Record<string, Draw> = {
    doc: (_, inside) => inside,
    text: (node) => html`${node.text ?? ''}`,
    paragraph: (_, inside) => html`<p>${inside}</p>`,
    heading: (node, inside) => {
      const own = Math.max(whole(attributesOf(node)['level'], 1, 6, 1) - around.top + 1, 1);
      const level = Math.min(own + around.level - 1, 6);
      const id = own === 1 && around.listed ? html` id="${around.listed(wordsOf(node))}"` : null;
      return html`<h${level}${id}>${inside}</h${level}>`;
    },
    blockquote: (_, inside) => html`<blockquote>${inside}</blockquote>`,
    codeBlock: (node, inside) => {
      // As Markdown's own renderers write it, so that a site's colouring finds it.
      const language = string(attributesOf(node)['language']);
      const known = /^[\w+#.-]{1,40}$/.test(language);
      return html`<pre><code${known && html` class="language-${language}"`}>${inside}</code></pre>`;
    },
    horizontalRule: () => html`<hr>`,
    hardBreak: () => html`<br>`,
    bulletList: (_, inside) => html`<ul>${inside}</ul>`,
    orderedList: (node, inside) => {
      const start = whole(attributesOf(node)['start'], 0, 1_000_000, 1);
      return html`<ol${start !== 1 && html` start="${start}"`}>${inside}</ol>`;
    },
    listItem: (_, inside) => html`<li>${inside}</li>`,
    taskList: (_, inside) => html`<ul class="tasks">${inside}</ul>`,
    taskItem: (node, inside) =>
      html`<li>${taskBox(attributesOf(node)['checked'] === true)}<div>${inside}</div></li>`,
    callout: (node, inside) => {
      const tone = string(attributesOf(node)['tone']);
      const known = Object.hasOwn(words().tones, tone) ? tone : 'note';
      return html`<aside class="callout ${known}"><p class="tone">${words().tones[known]}</p>${inside}</aside>`;
    },
    details: (_, inside) => html`<section class="details">${inside}</section>`,
    detailsSummary: (_, inside) => html`<p class="summary">${inside}</p>`,
    detailsContent: (_, inside) => html`<div>${inside}</div>`,
    mention: (node) => {
      const { id, label } = attributesOf(node);
      const name = around.name(string(id)) ?? (string(label) || string(id));
      const anchor = around.anchorOf(string(id));
      return anchor
        ? html`<a href="#${anchor}">${name}</a>${around.pageOf(anchor)}`
        : html`<span class="mention">${name}</span>`;
    },
    picture: (node) => {
      const { hash, alt, caption, width } = attributesOf(node);
      const address = around.picture(string(hash));
      const told = html`${string(caption) && html`<figcaption>${string(caption)}</figcaption>`}`;
      if (!isPictureAddress(address))
        return html`<p class="missing">${words().pictureMissing(string(alt) || string(caption))}</p>`;
      // What is a picture is the picture, said by its own words: the frame around it only holds it.
      return html`<figure role="group" style="width:${whole(width, 10, 100, 100)}%"><img src="${address}" alt="${string(alt) || string(caption)}">${told}</figure>`;
    },
    attachment: (node) => {
      const { name, size } = attributesOf(node);
      const told = sizeWords(Number(size));
      return html`<p class="attachment">${words().attachment}: <strong>${string(name)}</strong>${told && ` (${told})`}</p>`;
    },
  };

  const marks: Record<string, (inside: Markup, attributes: Attributes) => Markup> = {
    bold: (inside) => html`<strong>${inside}</strong>`,
    italic: (inside) => html`<em>${inside}</em>`,
    underline: (inside) => html`<u>${inside}</u>`,
    strike: (inside) => html`<s>${inside}</s>`,
    code: (inside) => html`<code>${inside}</code>`,
    link: (inside, { href }) => link(string(href), inside),
  };

  const cellsOf = (row: DrawnNode): GridCell[] =>
    (row.content ?? []).map((cell) => ({
      content: trusted((cell.content ?? []).map((block) => render({ content: block })).join('')),
      head: cell.type === 'tableHeader',
      colspan: whole(attributesOf(cell)['colspan'], 1, 500, 1),
      rowspan: whole(attributesOf(cell)['rowspan'], 1, 10_000, 1),
      widths: widthsOf(attributesOf(cell)['colwidth']),
    }));

  const joined = (children: string | string[] | undefined): Markup =>
    trusted([children ?? []].flat().join(''));
  const render = renderJSONContentToString<DrawnMark, DrawnNode>({
    nodeMapping: bare({
      ...Object.fromEntries(
        Object.entries(nodes).map(([type, draw]) => [
          type,
          ({ node, children }: Drawn) => draw(node, joined(children)).html,
        ]),
      ),
      // A table is drawn as a whole: where it is too wide for a page its cells go to several.
      table: ({ node }: Drawn) => table((node.content ?? []).map(cellsOf)).html,
    }),
    markMapping: bare(
      Object.fromEntries(
        Object.entries(marks).map(([type, draw]) => [
          type,
          ({ mark, children }: DrawnOver) => draw(joined(children), mark.attrs ?? {}).html,
        ]),
      ),
    ),
    unhandledNode: ({ children }) => joined(children).html,
    unhandledMark: ({ children }) => joined(children).html,
  });

  return (text) => trusted(render({ content: text as DrawnNode }));
}

import type { RichNode } from '#shared/model/binding/fields';
import { codeBlock, linkTarget } from '../markdown/escape';
import { type FolderPlaces, inHtml, inlineText } from './inline';

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const plain = (node: RichNode): string => node.text ?? (node.content ?? []).map(plain).join('');
const LISTS = new Set(['bulletList', 'orderedList', 'taskList']);
const ALERTS: Readonly<Record<string, string>> = { note: 'NOTE', tip: 'TIP', warning: 'WARNING' };

/** Every line but the first further in. */
const indented = (text: string, by: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');

function listOf(
  node: RichNode,
  places: FolderPlaces,
  marker: (item: RichNode, at: number) => { sign: string; box?: string },
): string {
  const items = (node.content ?? []).map((item, at) => {
    const { sign, box = '' } = marker(item, at);
    const [first, ...rest] = item.content ?? [];
    // Without words behind it a box would be read as words itself.
    const bare = box !== '' && first?.type === 'paragraph' && (first.content ?? []).length === 0;
    const inside = bare
      ? ['<!-- -->', blocksText(rest, places)].filter(Boolean).join('\n\n')
      : blocksText(item.content ?? [], places);
    return `${sign}${box}${indented(inside, sign.length)}`;
  });
  return items.join('\n');
}

const span = (cell: RichNode, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Math.trunc(Number(cell.attrs?.[name])) || 1, 1), 1000);

const widthsOf = ({ attrs }: RichNode): number[] =>
  Array.isArray(attrs?.['colwidth']) ? attrs['colwidth'].filter((each) => typeof each === 'number') : [];

/** A table that the simple form can say: one row of heads, and a line of words in each cell. */
function isSimple(rows: readonly RichNode[]): boolean {
  const all = rows.map(({ content = [] }) => content);
  const width = all[0]?.length ?? 0;
  return (
    rows.length > 1 &&
    width > 0 &&
    all.every((cells, row) => {
      const type = row === 0 ? 'tableHeader' : 'tableCell';
      return (
        cells.length === width &&
        cells.every(
          (cell) =>
            cell.type === type &&
            span(cell, 'colspan') === 1 &&
            span(cell, 'rowspan') === 1 &&
            widthsOf(cell).length === 0 &&
            !cell.attrs?.['align'] &&
            cell.content?.length === 1 &&
            cell.content[0]?.type === 'paragraph',
        )
      );
    })
  );
}

function pipes(rows: readonly RichNode[], places: FolderPlaces): string {
  const lines = rows.map(({ content = [] }) => {
    const cells = content.map((cell) =>
      // Inside of code a bar is not escaped yet.
      inlineText(cell.content?.[0] ?? { type: 'paragraph' }, places, true).replace(/(?<!\\)\|/g, '\\|'),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const dashes = (rows[0]?.content ?? []).map(() => '---').join(' | ');
  return [lines[0], `| ${dashes} |`, ...lines.slice(1)].join('\n');
}

/** What the simple form cannot say is said in HTML, with Markdown in the cells. */
function tags(rows: readonly RichNode[], places: FolderPlaces): string {
  const cellText = (cell: RichNode): string => {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td';
    const attributes = [
      ...(['colspan', 'rowspan'] as const).flatMap((name) =>
        span(cell, name) > 1 ? [` ${name}="${span(cell, name)}"`] : [],
      ),
      ...(widthsOf(cell).length > 0 ? [` data-colwidth="${widthsOf(cell).join(' ')}"`] : []),
      ...(cell.attrs?.['align'] ? [` align="${inHtml(string(cell.attrs['align']))}"`] : []),
    ].join('');
    return `<${tag}${attributes}>\n\n${blocksText(cell.content ?? [], places)}\n\n</${tag}>`;
  };
  const lines = rows.map(({ content = [] }) => `<tr>\n${content.map(cellText).join('\n')}\n</tr>`);
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function picture({ attrs = {} }: RichNode, places: FolderPlaces): string {
  const address = places.picture(string(attrs['hash']));
  if (address === undefined) return '';
  const width = Number(attrs['width'] ?? 100);
  const own = Number.isFinite(width) && width !== 100 ? ` data-width="${width}"` : '';
  const title = string(attrs['caption']) ? ` title="${inHtml(string(attrs['caption']))}"` : '';
  return `<img src="${inHtml(linkTarget(address))}" alt="${inHtml(string(attrs['alt']))}"${title}${own}>`;
}

function attachment({ attrs = {} }: RichNode, places: FolderPlaces): string {
  const address = places.attachment(string(attrs['hash']));
  if (address === undefined) return '';
  const name = inHtml(string(attrs['name']));
  const own = `data-accord="attachment" data-type="${inHtml(string(attrs['type']))}"`;
  return `<p ${own}><a href="${inHtml(linkTarget(address))}">${name}</a></p>`;
}

function blockText(node: RichNode, places: FolderPlaces): string {
  const attrs = node.attrs ?? {};
  const content = node.content ?? [];
  const inside = (): string => blocksText(content, places);
  switch (node.type) {
    case 'paragraph':
      return content.length === 0 ? '<p data-accord="empty"></p>' : inlineText(node, places);
    case 'heading': {
      const level = Math.min(Math.max(Number(attrs['level']) || 1, 1), 6);
      // Signs at the end would be taken for its closing.
      return `${'#'.repeat(level)} ${inlineText(node, places, true).replace(/(#+)$/, '\\$1')}`;
    }
    case 'bulletList':
      return listOf(node, places, () => ({ sign: '- ' }));
    case 'orderedList':
      return listOf(node, places, (_, at) => ({ sign: `${Number(attrs['start'] ?? 1) + at}. ` }));
    case 'taskList':
      return listOf(node, places, ({ attrs: own }) => ({
        sign: '- ',
        box: own?.['checked'] === true ? '[x] ' : '[ ] ',
      }));
    case 'blockquote':
      return quoted(inside());
    case 'callout': {
      const gap = content[0]?.type === 'paragraph' && (content[0].content ?? []).length > 0 ? '\n' : '\n\n';
      return quoted(`[!${ALERTS[string(attrs['tone'])] ?? 'NOTE'}]${gap}${inside()}`);
    }
    case 'codeBlock': {
      const code = plain(node);
      // What looks like a mark of ours must not be one.
      if (!code.includes('<!-- accord:')) return codeBlock(code, string(attrs['language']));
      return `<pre><code>${inHtml(code)}</code></pre>`;
    }
    case 'horizontalRule':
      return '---';
    case 'details': {
      const [summary, ...rest] = content;
      const open = attrs['open'] === true ? ' open' : '';
      const words = inlineText(summary ?? { type: 'detailsSummary' }, places, true);
      return `<details${open}>\n<summary>\n\n${words}\n\n</summary>\n\n${blocksText(rest, places)}\n\n</details>`;
    }
    case 'guidance':
      return `<aside data-accord="guidance">${inHtml(string(attrs['words']))}</aside>`;
    case 'table':
      return isSimple(content) ? pipes(content, places) : tags(content, places);
    case 'picture':
      return picture(node, places);
    case 'attachment':
      return attachment(node, places);
    default:
      return inside();
  }
}

function blocksText(nodes: readonly RichNode[], places: FolderPlaces): string {
  let last = '';
  const said: string[] = [];
  for (const node of nodes) {
    const text = blockText(node, places);
    if (text === '') continue;
    // Two lists, or two quotations, would grow together.
    if (LISTS.has(node.type) && LISTS.has(last)) said.push('<!-- -->');
    const id = string(node.attrs?.['id']);
    said.push(
      node.type !== 'paragraph' && places.named.has(id) ? `<a id="${inHtml(id)}"></a>\n\n${text}` : text,
    );
    last = node.type;
  }
  return said.join('\n\n');
}

/**
 * Rich text as Markdown that is read back as the same text: what Markdown cannot say is said in HTML, which its
 * viewers show as well. Runs of spaces become one, and pictures that are not there are left out.
 */
export const folderText = blocksText;

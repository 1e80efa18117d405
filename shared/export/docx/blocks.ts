import {
  BorderStyle,
  CheckBox,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RichNode } from '#shared/model/binding/fields';
import { words as say } from '../words';
import type { WordNumbering } from './numbering';
import { pictureSize } from './picture-size';
import { type RunSurroundings, runsOf } from './runs';
import { inXml } from './xml-text';

export interface BlockSurroundings extends RunSurroundings {
  /** The bytes of a picture by its hash. */
  picture(hash: string): Uint8Array | undefined;
  numbering: WordNumbering;
}

/** What Word makes text of. */
export type WordBlock = Paragraph | Table;

/** Where a block stands. */
interface Place {
  /** How many lists it is in. */
  deep: number;
  style?: string;
}

/** Twips: a twentieth of a point. */
const INDENT = 360;
/** What a page is wide between its margins, in pixels at 96 to the inch. */
const PAGE_PIXELS = 600;
/** A page's text is as wide, in twips. */
const PAGE_TWIPS = 9026;
const DEEPEST = 8;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const span = (value: unknown): number => Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), 63);
const plain = (node: RichNode): string => node.text ?? (node.content ?? []).map(plain).join('');

/** Columns as wide as they were made, as shares of the page; alike where nobody made them so. */
function columnWidths(row: RichNode | undefined, count: number): number[] {
  const made = (row?.content ?? []).flatMap(({ attrs }) =>
    Array.isArray(attrs?.['colwidth']) ? attrs['colwidth'].map(Number) : [],
  );
  const whole = made.length === count && made.every((width) => width > 0) ? made : Array(count).fill(1);
  const sum = whole.reduce((all: number, width: number) => all + width, 0);
  return whole.map((width: number) => Math.floor((PAGE_TWIPS * width) / sum));
}

/** Rich text as Word's paragraphs and tables. */
export class WordBlocks {
  constructor(private readonly around: BlockSurroundings) {}

  all(nodes: readonly RichNode[], place: Place = { deep: 0 }): WordBlock[] {
    return nodes.flatMap((node) => this.block(node, place));
  }

  /** A heading with what stands before its words, such as a bookmark. */
  heading(level: number, children: readonly ParagraphChild[], newPage = false): Paragraph {
    return new Paragraph({
      heading: HEADINGS[Math.min(Math.max(level, 1), 6) - 1] ?? HeadingLevel.HEADING_6,
      keepNext: true,
      pageBreakBefore: newPage,
      children,
    });
  }

  private paragraph(node: RichNode, place: Place, more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({
      ...(place.style ? { style: place.style } : {}),
      ...(place.deep > 0 ? { indent: { left: INDENT * place.deep } } : {}),
      ...more,
      children: [...(more.children ?? []), ...runsOf(node, this.around)],
    });
  }

  private block(node: RichNode, place: Place): WordBlock[] {
    const attrs = node.attrs ?? {};
    const inside = node.content ?? [];
    switch (node.type) {
      case 'heading':
        return [this.heading(Number(attrs['level']) || 1, runsOf(node, this.around))];
      case 'bulletList':
        return this.list(inside, place, () => this.around.numbering.bullets);
      case 'orderedList': {
        const reference = this.around.numbering.numbered(Number(attrs['start'] ?? 1));
        return this.list(inside, place, () => reference);
      }
      case 'taskList':
        return this.list(inside, place, null);
      case 'blockquote':
        return this.all(inside, { ...place, style: 'Quote' });
      case 'callout':
        return this.callout(node, place);
      case 'codeBlock':
        return plain(node)
          .split('\n')
          .map((line) => new Paragraph({ style: 'Code', children: [new TextRun(inXml(line))] }));
      case 'horizontalRule':
        return [
          new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '999999' } } }),
        ];
      case 'detailsSummary':
        return [this.paragraph(node, { ...place, style: 'Summary' })];
      case 'table':
        return [this.table(node), new Paragraph({ spacing: { after: 0 }, children: [] })];
      case 'picture':
        return this.picture(node, place);
      case 'attachment':
        return [
          new Paragraph({ children: [new TextRun(inXml(`${say().attachment}: ${string(attrs['name'])}`))] }),
        ];
      case 'guidance':
        return [];
      default:
        return inside.some(
          ({ type, text }) => text !== undefined || type === 'mention' || type === 'hardBreak',
        ) || inside.length === 0
          ? [this.paragraph(node, place)]
          : this.all(inside, place);
    }
  }

  /** @param reference of the numbering of an item; null for boxes to tick */
  private list(
    items: readonly RichNode[],
    place: Place,
    reference: ((item: RichNode) => string) | null,
  ): WordBlock[] {
    const level = Math.min(place.deep, DEEPEST);
    const deeper = { ...place, deep: place.deep + 1 };
    return items.flatMap((item) => {
      const [first, ...rest] = item.content ?? [];
      const head = first?.type === 'paragraph' ? first : { type: 'paragraph' };
      const box = new CheckBox({ checked: item.attrs?.['checked'] === true });
      const line =
        reference === null
          ? this.paragraph(head, deeper, {
              indent: { left: INDENT * deeper.deep, hanging: INDENT },
              children: [box, new TextRun(' ')],
            })
          : this.paragraph(head, { ...place, deep: 0 }, { numbering: { reference: reference(item), level } });
      return [line, ...this.all(first && head !== first ? [first, ...rest] : rest, deeper)];
    });
  }

  private callout(node: RichNode, place: Place): WordBlock[] {
    const tone = string(node.attrs?.['tone']);
    const said = Object.hasOwn(say().tones, tone) ? say().tones[tone] : say().tones['note'];
    const style = tone === 'warning' ? 'Warning' : 'Remark';
    const head = new Paragraph({
      style,
      keepNext: true,
      ...(place.deep > 0 ? { indent: { left: INDENT * place.deep } } : {}),
      children: [new TextRun({ text: said ?? '', bold: true })],
    });
    return [head, ...this.all(node.content ?? [], { ...place, style })];
  }

  private table(node: RichNode): Table {
    const rows = node.content ?? [];
    const width = Math.max(
      1,
      ...rows.map(({ content = [] }) =>
        content.reduce((sum, { attrs }) => sum + span(attrs?.['colspan']), 0),
      ),
    );
    const body = rows.findIndex(({ content = [] }) => content.some(({ type }) => type !== 'tableHeader'));
    const heads = body === -1 ? Math.min(1, rows.length - 1) : body;
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      layout: TableLayoutType.AUTOFIT,
      columnWidths: columnWidths(rows[0], width),
      rows: rows.map(
        ({ content = [] }, at) =>
          new TableRow({
            tableHeader: at < heads,
            cantSplit: true,
            children: content.map((cell) => {
              const head = cell.type === 'tableHeader';
              const children = this.all(cell.content ?? [], {
                deep: 0,
                style: head ? 'TableHead' : 'TableText',
              });
              const whole = children.at(-1) instanceof Paragraph;
              return new TableCell({
                columnSpan: span(cell.attrs?.['colspan']),
                rowSpan: Math.min(span(cell.attrs?.['rowspan']), rows.length - at),
                margins: { top: 50, bottom: 50, left: 90, right: 90 },
                ...(head ? { shading: { fill: 'EEF1F4' } } : {}),
                children: whole
                  ? children
                  : [...children, new Paragraph({ style: 'TableText', children: [] })],
              });
            }),
          }),
      ),
    });
  }

  private picture({ attrs = {} }: RichNode, place: Place): WordBlock[] {
    const alt = string(attrs['alt']) || string(attrs['caption']);
    const bytes = this.around.picture(string(attrs['hash']));
    const size = bytes && pictureSize(bytes);
    const caption = string(attrs['caption']);
    const under = caption
      ? [new Paragraph({ style: 'Caption', children: [new TextRun(inXml(caption))] })]
      : [];
    if (!bytes || !size)
      return [new Paragraph({ children: [new TextRun(inXml(say().pictureMissing(alt)))] }), ...under];
    const share = Math.min(Math.max(Number(attrs['width']) || 100, 10), 100) / 100;
    const width = Math.round(Math.min(size.width, PAGE_PIXELS * share));
    const height = Math.max(1, Math.round((size.height * width) / size.width));
    const image = new ImageRun({
      type: size.type,
      data: bytes,
      transformation: { width, height },
      altText: { name: inXml(alt) || 'Picture', title: '', description: inXml(alt) },
    });
    const indent = place.deep > 0 ? { indent: { left: INDENT * place.deep } } : {};
    return [new Paragraph({ keepNext: under.length > 0, ...indent, children: [image] }), ...under];
  }
}

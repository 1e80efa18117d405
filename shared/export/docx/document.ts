import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { fromBase64 } from '#shared/contract/bytes';
import type { RichNode } from '#shared/model/binding/fields';
import { RichText } from '#shared/model/binding/fields';
import { type Bundle, type ChapterPlace, type ExportRecord, isInForce, recordsOf, titleOf } from '../bundle';
import { dateWords } from '../format';
import { headingOf, underLevel } from '../told/blocks';
import { type Telling, toldRecord } from '../told/record';
import { words as say } from '../words';
import { type WordBlock, WordBlocks } from './blocks';
import { WordComments } from './comments';
import { WordNumbering } from './numbering';
import { wordStyles } from './styles';
import { inXml } from './xml-text';

/** In twips. */
const SIZES = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const MARGIN = 1134;
/** A table with more columns than this lies on a page that lies. */
const UPRIGHT_COLUMNS = 9;

interface Piece {
  lying: boolean;
  children: (WordBlock | TableOfContents)[];
}

const columnsOf = (table: RichNode): number =>
  Math.max(0, ...(table.content ?? []).map(({ content = [] }) => content.length));

/** Headings so much deeper, as the chapter stands under others. */
const deeper = (nodes: readonly RichNode[], by: number): RichNode[] =>
  by === 0
    ? [...nodes]
    : nodes.map((node) =>
        node.type === 'heading'
          ? headingLike(node, Math.min((Number(node.attrs?.['level']) || 1) + by, 6))
          : node,
      );

const headingLike = (node: RichNode, level: number): RichNode => ({
  ...node,
  attrs: { ...node.attrs, level },
});

/** Writes one document, part by part. */
class WordWriter {
  readonly numbering = new WordNumbering();
  readonly comments: WordComments;
  private readonly pieces: Piece[] = [];
  private readonly blocks: WordBlocks;
  private readonly telling: Telling;
  private readonly bookmarks: ReadonlyMap<string, string>;
  private readonly written = new Set<string>();

  constructor(private readonly bundle: Bundle) {
    const nameOf = (id: string) => (Object.hasOwn(bundle.names, id) ? bundle.names[id] : undefined);
    const name = (id: string) => nameOf(id) || id;
    this.telling = { timeZone: bundle.timeZone, name };
    this.comments = new WordComments(name);
    this.bookmarks = new Map(recordsOf(bundle).map(({ id }, at) => [id, `record_${at + 1}`]));
    this.blocks = new WordBlocks({
      name: nameOf,
      bookmarkOf: (record) => this.bookmarks.get(record),
      comments: this.comments,
      numbering: this.numbering,
      picture: (hash) => {
        const address = Object.hasOwn(bundle.pictures, hash) ? bundle.pictures[hash] : undefined;
        const data = address && /^data:image\/[\w+.-]+;base64,(.*)$/s.exec(address)?.[1];
        return data ? fromBase64(data) : undefined;
      },
    });
  }

  front(): void {
    const { title, workspace, teams, generatedAt } = this.bundle;
    const line = (said: string): Paragraph =>
      new Paragraph({ style: 'Front', children: [new TextRun(inXml(said))] });
    const records = recordsOf(this.bundle).filter(
      ({ kind }, _, all) => kind !== 'playbook' || all.length === 1,
    );
    this.add([
      new Paragraph({ style: 'Title', children: [new TextRun(inXml(title || say().untitled))] }),
      line(workspace),
      line(`${say().between} ${teams.map(({ name }) => name).join(` ${say().and} `)}`),
      line(say().inForceOf(records.filter(isInForce).length, records.length)),
      line(`${say().prepared} ${dateWords(generatedAt)}`),
      new Paragraph({ style: 'Summary', spacing: { before: 600 }, children: [new TextRun(say().contents)] }),
      new TableOfContents(say().contents, { hyperlink: true, headingStyleRange: '1-3' }),
    ]);
  }

  record(record: ExportRecord, { depth = 1, number = '' }: ChapterPlace = {}): void {
    const told = toldRecord(this.telling, record);
    const comments = this.comments.place(record.threads ?? [], told);
    const title = inXml(`${number ? `${number} ` : ''}${titleOf(record) || say().untitled}`);
    const bookmark = this.bookmarks.get(record.id);
    const first = bookmark !== undefined && !this.written.has(record.id);
    this.written.add(record.id);
    const words = new TextRun(title);
    const children: ParagraphChild[] = [
      ...comments.map((id) => new CommentRangeStart(id)),
      first ? new Bookmark({ id: bookmark, children: [words] }) : words,
      ...comments.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ];
    this.add([this.blocks.heading(depth, children, depth === 1)]);
    this.write(deeper(told, depth - 1));
  }

  chapter(title: string, body: unknown, { depth = 1, number = '' }: ChapterPlace): void {
    const text = RichText.safeParse(body);
    const head = headingOf(depth, `${number ? `${number} ` : ''}${title || say().untitled}`);
    this.add([this.blocks.heading(depth, [new TextRun(inXml(head.content?.[0]?.text ?? ''))], depth === 1)]);
    if (text.success) this.write(underLevel(text.data.content, depth + 1));
  }

  document(): Document {
    const { title, workspace, paper } = this.bundle;
    const size = SIZES[paper];
    const foot = new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: size.width - 2 * MARGIN }],
      children: [
        new TextRun({ text: inXml(title), size: 17, color: '52606D' }),
        new TextRun({
          size: 17,
          color: '52606D',
          children: [
            '\t',
            say().pageOf.before,
            PageNumber.CURRENT,
            say().pageOf.between,
            PageNumber.TOTAL_PAGES,
          ],
        }),
      ],
    });
    const sections = this.pieces.map(
      ({ lying, children }): ISectionOptions => ({
        properties: {
          page: {
            size: {
              ...size,
              orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children,
      }),
    );
    return new Document({
      title: inXml(title),
      creator: inXml(workspace),
      description: '',
      features: { updateFields: true },
      styles: wordStyles(say().locale),
      numbering: { config: this.numbering.config },
      comments: { children: this.comments.all },
      sections,
    });
  }

  /** Blocks in order; a table that an upright page cannot hold gets a page that lies. */
  private write(nodes: readonly RichNode[]): void {
    for (const node of nodes) {
      const lying = node.type === 'table' && columnsOf(node) > UPRIGHT_COLUMNS;
      this.add(this.blocks.all([node]), lying);
    }
  }

  private add(children: readonly (WordBlock | TableOfContents)[], lying = false): void {
    const last = this.pieces.at(-1);
    if (last && last.lying === lying) last.children.push(...children);
    else this.pieces.push({ lying, children: [...children] });
  }
}

/**
 * A bundle as a Word document (DOCX): a front page, a field for the contents, and every record under a true heading,
 * with its lists, tables, links and pictures, and what is said about it as comments.
 */
export function wordDocument(bundle: Bundle): Document {
  const writer = new WordWriter(bundle);
  writer.front();
  for (const { record, chapters } of bundle.parts) {
    writer.record(record);
    for (const chapter of chapters ?? []) {
      if ('record' in chapter) writer.record(chapter.record, chapter);
      else writer.chapter(chapter.title, chapter.body, chapter);
    }
  }
  return writer.document();
}

/** The bytes of a document. */
export const wordFile = async (document: Document): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(document));

import { strFromU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ImportError } from '#shared/import/imported';
import { headingStyles, withHeadings } from './docx-styles';

const MAX_ENTRIES = 5000;
/** Of all that is read from the archive, unpacked. */
const MAX_UNPACKED = 256 * 1024 ** 2;
/** Of the parts that are parsed; a long book is some ten. */
const MAX_XML = 40 * 1024 ** 2;
/** Many times more than text can be packed. */
const MAX_RATIO = 200;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  // LibreOffice's names.
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Preformatted Text'] => pre:separator('\n')",
  "p[style-name='Code'] => pre:separator('\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\n')",
  'u => u',
  // Made from the headings by Word, with the numbers of pages that there are none of here.
  "p[style-name='TOC Heading'] => !",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
];

/** A part of a Word document that the text can need: XML, and pictures. */
const isNeeded = (name: string): boolean => /\.(xml|rels)$/i.test(name) || /^word\/media\/[^/]+$/i.test(name);

/**
 * The parts of a DOCX file that are needed, unpacked within bounds.
 * @throws ImportError when it is no such file, or one made to harm
 */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  let xml = 0;
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new ImportError(`It holds more than ${MAX_ENTRIES} parts.`);
    if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'))
      throw new ImportError('It holds a part whose name leads out of the file.');
    if (!isNeeded(name)) return false;
    total += originalSize;
    const isXml = !name.startsWith('word/media/');
    if (isXml) xml += originalSize;
    const bomb = originalSize > 10 * 1024 ** 2 && originalSize > size * MAX_RATIO;
    if (total > MAX_UNPACKED || xml > MAX_XML || bomb)
      throw new ImportError('Unpacked, it is far larger than a document can be.');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('It is not a Word document (.docx), or it is damaged.');
  }
}

/** Word writes no document types; with one come entities that grow or read other files. */
function refuseEntities(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.startsWith('word/media/')) continue;
    const text = strFromU8(bytes);
    // UTF-16 would hide it from the search below.
    if (text.includes('\u0000') || /<!(DOCTYPE|ENTITY)/i.test(text))
      throw new ImportError('It holds a document type declaration, which no Word document needs.');
  }
}

export interface DocxPicture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** By what name the text refers to a picture inside its own file. */
export const embeddedAddress = (at: number): string => `embedded-picture-${at}`;

export interface DocxText {
  html: string;
  /** In the order in which they come; see {@link embeddedAddress}. */
  pictures: DocxPicture[];
  /** What was left out of it, in words. */
  notes: string[];
}

const several = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What of a document is not in its text, in words. */
function notesOn(parts: Record<string, Uint8Array>, main: string, outside: number): string[] {
  const count = (name: string, element: RegExp): number => {
    const part = parts[name];
    return part ? (strFromU8(part).match(element)?.length ?? 0) : 0;
  };
  const comments = count('word/comments.xml', /<w:comment\s/g);
  const tracked = count(main, /<w:(ins|del|moveFrom|moveTo)\s/g);
  return [
    ...(outside > 0
      ? [`Left out ${several(outside, 'picture that is', 'pictures that are')} kept outside of the file`]
      : []),
    ...(comments > 0 ? [`Left out ${several(comments, 'comment', 'comments')}`] : []),
    ...(tracked > 0 ? ['Read the tracked changes as if they were accepted'] : []),
  ];
}

/** What every file of the older kind begins with; so does a document under a password, which is kept inside of one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const isCompound = (bytes: Uint8Array): boolean => COMPOUND.every((byte, at) => bytes[at] === byte);

/** Where the text stands: a package says so in its relationships (ECMA-376 part 2), Word nearly always says the same. */
function mainPart(parts: Record<string, Uint8Array>): string {
  const relations = parts['_rels/.rels'];
  const main = (relations ? strFromU8(relations) : '')
    .match(/<Relationship\s[^>]*>/g)
    ?.find((each) => /\bType="[^"]*\/officeDocument"/.test(each));
  const target = /\bTarget="\/?([^"]+)"/.exec(main ?? '')?.[1];
  return target ?? 'word/document.xml';
}

/** A Word document as HTML. Throws an ImportError for one that cannot be read, or was made to harm. */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxText> {
  if (isCompound(bytes))
    throw new ImportError(
      'It is under a password, or of an older Word (.doc). Save it as .docx without a password, and import that.',
    );
  const parts = partsOf(bytes);
  const main = mainPart(parts);
  if (!parts[main]) throw new ImportError('It is not a Word document (.docx).');
  refuseEntities(parts);
  const pictures: DocxPicture[] = [];
  const headings = headingStyles(parts['word/styles.xml']);
  // What is read from here on is made of the parts that were looked at, and of nothing else.
  const checked = Buffer.from(zipSync(parts, { level: 0 }));
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: checked },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document) => withHeadings(document, headings),
        convertImage: mammoth.images.imgElement(async (image) => {
          const at = pictures.length;
          const extension = image.contentType.split('/')[1] ?? 'bin';
          pictures.push({
            name: `picture-${at + 1}.${extension}`,
            type: image.contentType,
            bytes: new Uint8Array(await image.readAsBuffer()),
          });
          return { src: embeddedAddress(at) };
        }),
      },
    );
    // Nothing else of a picture can fail: those inside were unpacked above.
    const outside = messages.filter(({ type }) => type === 'error').length;
    return { html: value, pictures, notes: notesOn(parts, main, outside) };
  } catch {
    throw new ImportError('It is damaged: its text cannot be read.');
  }
}

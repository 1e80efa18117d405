import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { LeadsError } from '../errors';
import { type PartSink, readParts } from './parts';
import { xmlSink } from './xml';

/** How a number is shown that counts days. */
export type DateStyle = 'day' | 'time';

/** What the cells of a workbook rest on. */
export interface Book {
  /** Sheets with rows, in the order of their tabs. */
  sheets: { name: string; hidden: boolean; part: string }[];
  /** Whether days are counted from 1904, as old Macs did, instead of 1900. */
  from1904: boolean;
  /** By the number of a cell's style; null where it shows no date. */
  styles: (DateStyle | null)[];
  /** Texts that cells name by number. */
  strings: string[];
}

/** Bytes of the end of an archive; a comment of at most 65,535 may follow. */
const END = 22;
/** Of all shared texts together; they are kept in memory. */
const MAX_STRINGS = 128 * 1024 ** 2;

/** Formats that Excel knows by number alone, those of East Asian editions among them. */
const BUILT_IN = (id: number): DateStyle | null => {
  if (id === 22 || (id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : null;
};

/** Whether a format of one's own shows a date: what stands in quotes, brackets or after a backslash is text. */
export function styleOfFormat(code: string): DateStyle | null {
  const [shown = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/^general$/i.test(shown.trim())) return null;
  if (/[hs]/i.test(shown)) return 'time';
  return /[ymd]/i.test(shown) ? 'day' : null;
}

function stringsSink(file: string, into: string[]): PartSink {
  let text = '';
  let size = 0;
  let inText = false;
  let spoken = 0;
  return xmlSink(file, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') spoken += 1;
      inText = name === 't' && spoken === 0;
    },
    text(part) {
      if (!inText) return;
      size += part.length;
      if (size > MAX_STRINGS)
        throw new LeadsError('binary', `${file} holds more text than leads can have. Save it as CSV.`);
      text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') spoken -= 1;
      else if (name === 'si') into.push(text);
      return true;
    },
  });
}

function stylesSink(file: string, into: (DateStyle | null)[]): PartSink {
  const own = new Map<number, DateStyle | null>();
  let inCells = false;
  return xmlSink(file, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, styleOfFormat(formatCode));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) into.push(own.get(id) ?? BUILT_IN(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
      return true;
    },
  });
}

interface Listed {
  name: string;
  relation: string;
  hidden: boolean;
}

function sheetsSink(file: string, book: Book, listed: Listed[]): PartSink {
  return xmlSink(file, {
    open(name, attributes) {
      if (name === 'workbookPr') book.from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      listed.push({ name: attributes['name'] ?? '', relation, hidden });
    },
    close: () => true,
  });
}

function relationsSink(file: string, into: Map<string, string>): PartSink {
  return xmlSink(file, {
    open(name, { Id = '', Target = '', Type = '' }) {
      // Charts and dialogues stand among the sheets, and have no rows.
      if (name === 'Relationship' && Type.endsWith('/worksheet')) into.set(Id, Target);
    },
    close: () => true,
  });
}

const partOf = (target: string): string =>
  (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();

/** The list of its parts stands at the end of an archive: without it, the file broke off on its way. */
async function requireWhole(path: string, file: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, END + 65_535));
    await handle.read(tail, 0, tail.length, size - tail.length);
    if (tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]))) return;
  } finally {
    await handle.close();
  }
  throw new LeadsError('binary', `${file} is not whole: its end is missing. Export or copy it again.`);
}

/**
 * Reads what the sheets of a workbook (XLSX) are called and rest on, not their rows.
 *
 * @throws LeadsError binary or malformed
 */
export async function openBook(path: string, signal?: AbortSignal): Promise<Book> {
  const file = basename(path);
  await requireWhole(path, file);
  const book: Book = { sheets: [], from1904: false, styles: [], strings: [] };
  const listed: Listed[] = [];
  const relations = new Map<string, string>();
  await readParts(path, {
    signal,
    wanted(name) {
      switch (name.toLowerCase()) {
        case 'xl/workbook.xml':
          return sheetsSink(file, book, listed);
        case 'xl/_rels/workbook.xml.rels':
          return relationsSink(file, relations);
        case 'xl/styles.xml':
          return stylesSink(file, book.styles);
        case 'xl/sharedstrings.xml':
          return stringsSink(file, book.strings);
        default:
          return null;
      }
    },
  });
  book.sheets = listed.flatMap(({ name, relation, hidden }) => {
    const target = relations.get(relation);
    return target === undefined ? [] : [{ name, hidden, part: partOf(target) }];
  });
  if (book.sheets.length === 0)
    throw new LeadsError('binary', `${file} is an archive without sheets; save the leads as XLSX or CSV.`);
  return book;
}

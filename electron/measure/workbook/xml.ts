import { LeadsError } from '../errors';
import type { PartSink } from './parts';

/** What is told of a part's XML; names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  /** Says whether it wants more. */
  close(name: string): boolean;
}

/** Nothing in a workbook is so long between two tags. */
const MAX_TEXT = 32 * 1024 ** 2;
/** Nor does anything stand so deep. */
const MAX_DEPTH = 256;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));|&/gi;
const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/** Where a piece of markup that is no tag begins, and how it ends. */
const OTHERS: readonly [begin: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Where a tag ends that begins at `from`; -1 while it is not here yet. A value may hold the sign. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if (char === '"' || char === "'") quote = char;
  }
  return -1;
}

/**
 * Reads XML as it comes, never more of it in memory than lies between two tags. It knows what spreadsheets write:
 * tags, attributes, text. Document types, and with them entities that grow or read files, are refused.
 *
 * @param file whose part it is, for what is said about it
 */
export function xmlSink(file: string, reader: XmlReader): PartSink {
  const decoder = new TextDecoder('utf-8');
  const stack: string[] = [];
  let buffer = '';
  let begun = false;
  let more = true;

  const damaged = (why = 'a part of it is damaged.') =>
    new LeadsError('malformed', `${file} cannot be read as a workbook: ${why} Save it anew.`);

  const plain = (text: string): string =>
    text.replace(REFERENCE, (_, decimal?: string, hex?: string, named?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      const char = named
        ? NAMED[named]
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
      if (char === undefined) throw damaged();
      return char;
    });

  const text = (part: string): void => {
    if (part === '') return;
    if (stack.length > 0) reader.text?.(plain(part));
    else if (part.trim() !== '') throw damaged();
  };

  const close = (name: string): void => {
    if (stack.pop() !== name) throw damaged();
    if (!reader.close(local(name))) more = false;
  };

  const open = (tag: string): void => {
    const single = tag.endsWith('/');
    const inner = single ? tag.slice(0, -1) : tag;
    const [name = ''] = inner.split(/\s/, 1);
    if (!NAME.test(name) || (begun && stack.length === 0) || stack.length > MAX_DEPTH) throw damaged();
    const attributes: Record<string, string> = {};
    ATTRIBUTE.lastIndex = name.length;
    let end = name.length;
    for (let found = ATTRIBUTE.exec(inner); found; found = ATTRIBUTE.exec(inner)) {
      attributes[found[1] ?? ''] = plain(found[2] ?? found[3] ?? '');
      end = ATTRIBUTE.lastIndex;
    }
    if (inner.slice(end).trim() !== '') throw damaged();
    begun = true;
    stack.push(name);
    reader.open(local(name), attributes);
    if (single) close(name);
  };

  /** Takes what is whole of the buffer. */
  const read = (): void => {
    let at = 0;
    while (more) {
      const begin = buffer.indexOf('<', at);
      if (begin < 0) break;
      const other = OTHERS.find(([sign]) => buffer.startsWith(sign, begin));
      const [sign = '<', stop = '>'] = other ?? [];
      const end = other ? buffer.indexOf(stop, begin + sign.length) : endOfTag(buffer, begin);
      // The beginning of `<!--` may have come without its end.
      if (end < 0) break;
      text(buffer.slice(at, begin));
      const inner = buffer.slice(begin + sign.length, end);
      if (sign === '<![CDATA[') reader.text?.(inner);
      else if (!other && inner.startsWith('!')) throw damaged('it declares a document type.');
      else if (!other && inner.startsWith('/')) close(inner.slice(1).trim());
      else if (!other) open(inner);
      at = end + stop.length;
    }
    buffer = buffer.slice(at);
  };

  return {
    take(chunk, last) {
      buffer += decoder.decode(chunk, { stream: !last });
      read();
      if (more && buffer.length > MAX_TEXT) throw damaged('a text in it is endless.');
      if (last && more && (buffer.trim() !== '' || stack.length > 0 || !begun)) throw damaged();
      return more;
    },
  };
}

import { SaxesParser } from 'saxes';
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

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as it comes, never more of it in memory than lies between two tags.
 *
 * @param file whose part it is, for what is said about it
 */
export function xmlSink(file: string, reader: XmlReader): PartSink {
  const decoder = new TextDecoder('utf-8');
  const parser = new SaxesParser();
  let more = true;
  let waiting = 0;
  const damaged = (why: string) =>
    new LeadsError('malformed', `${file} cannot be read as a workbook: ${why} Save it anew.`);
  // Spreadsheets declare no document types: with one come entities that grow.
  parser.on('doctype', () => {
    throw damaged('it declares a document type.');
  });
  parser.on('error', () => {
    throw damaged('a part of it is damaged.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    waiting = 0;
    reader.open(local(name), attributes as Record<string, string>);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    waiting = 0;
    if (more && !reader.close(local(name))) more = false;
  });
  return {
    take(chunk, last) {
      waiting += chunk.length;
      if (waiting > MAX_TEXT) throw damaged('a text in it is endless.');
      parser.write(decoder.decode(chunk, { stream: !last }));
      if (last && more) parser.close();
      return more;
    },
  };
}

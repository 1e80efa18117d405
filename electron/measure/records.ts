import { chunksOf } from './chunks';

/** One record of a CSV file: its ordinal (from 1, blank ones counted), first line (from 1) and text. */
export interface CsvRecord {
  ordinal: number;
  line: number;
  text: string;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** No more of a record than this is kept; a broken quote can swallow the rest of the file. */
const LONGEST = 65_536;

/** Takes one record apart into its fields. */
export function splitRecord(record: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < record.length; i += 1) {
    const char = record[i];
    if (quoted) {
      if (char !== '"') field += char;
      else if (record[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === delimiter) {
      fields.push(field);
      field = '';
    } else field += char;
  }
  fields.push(field);
  return fields;
}

/** The whole records at the beginning of a text; an unfinished last one only when `all` is given. */
export function recordsIn(text: string, all: boolean): string[] {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    if (quoted || (char !== '\n' && char !== '\r')) continue;
    records.push(text.slice(start, i));
    if (char === '\r' && text[i + 1] === '\n') i += 1;
    start = i + 1;
  }
  if (all && start < text.length) records.push(text.slice(start));
  return records;
}

/**
 * Walks through the records of a UTF-8 file, quotes minded, and gives those that are asked for.
 * DuckDB counts records where people count lines; this is how one becomes the other.
 *
 * @param wanted asked once for every record in order, with whether it is blank
 */
export async function walkRecords(
  path: string,
  wanted: (ordinal: number, blank: boolean) => boolean,
  found: (record: CsvRecord) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let ordinal = 0;
  let line = 1;
  let firstLine = 1;
  let quoted = false;
  let afterReturn = false;
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let bytes = 0;
  const keep = (part: Buffer) => {
    bytes += part.length;
    const room = LONGEST - keptBytes;
    if (room <= 0 || part.length === 0) return;
    kept.push(part.subarray(0, room));
    keptBytes += Math.min(room, part.length);
  };
  const finish = (): void | Promise<void> => {
    ordinal += 1;
    const give = wanted(ordinal, bytes === 0);
    const parts = kept;
    if (bytes > 0) {
      kept = [];
      keptBytes = 0;
      bytes = 0;
    }
    if (!give) return;
    const text = Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    return found({ ordinal, line: firstLine, text });
  };
  /** A record that lies whole in a chunk: nothing is kept of the many that nobody wants. */
  const take = (part: Buffer, from: number, to: number): void | Promise<void> => {
    if (bytes > 0) {
      keep(part.subarray(from, to));
      return finish();
    }
    ordinal += 1;
    if (!wanted(ordinal, from === to)) return;
    const text = part.toString('utf8', from, Math.min(to, from + LONGEST)).replace(/^\uFEFF/, '');
    return found({ ordinal, line: firstLine, text });
  };
  for await (const chunk of chunksOf(path, signal)) {
    let start = 0;
    // Where neither quotes nor returns are, from one newline to the next is one record.
    if (!quoted && !afterReturn && chunk.indexOf(QUOTE) < 0 && chunk.indexOf(RETURN) < 0) {
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        const given = take(chunk, start, end);
        if (given) await given;
        line += 1;
        start = end + 1;
        firstLine = line;
      }
      keep(Buffer.from(chunk.subarray(start)));
      continue;
    }
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === NEWLINE || byte === RETURN) {
        const second = byte === NEWLINE && afterReturn;
        if (!second) line += 1;
        afterReturn = byte === RETURN;
        if (quoted) continue;
        if (second && bytes === 0 && start === i) {
          start = i + 1;
          firstLine = line;
          continue;
        }
        keep(chunk.subarray(start, i));
        const given = finish();
        if (given) await given;
        start = i + 1;
        firstLine = line;
        continue;
      }
      afterReturn = false;
    }
    keep(Buffer.from(chunk.subarray(start)));
  }
  if (bytes > 0) await finish();
}

/** Bytes of PDF as text of one letter a byte, and back. */
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (words: string): Buffer => Buffer.from(words, 'latin1');

/** How much of a file's end is looked at for its trailer. */
const TAIL = 4096;

/** A dictionary object as it stands in a file: `<<…>>`. */
interface Found {
  number: number;
  dictionary: string;
}

/**
 * Adds to a PDF that Chromium wrote by an incremental update: what is there stays, byte by byte, and new objects, a
 * cross-reference table and a trailer follow it. Chromium writes the classic tables of PDF 1.4 and plain dictionaries,
 * which is all that is read here; a library would read every object of a long file to change three.
 */
export class PdfUpdate {
  private readonly parts: Buffer[] = [];
  private readonly places = new Map<number, number>();
  private length: number;
  private next: number;
  private readonly trailer: string;
  private readonly previous: number;

  /** @throws Error for a file that is not laid out as described */
  constructor(private readonly pdf: Uint8Array) {
    this.length = pdf.length;
    const tail = text(pdf.subarray(Math.max(0, pdf.length - TAIL)));
    const end = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
    if (!end) throw new Error('The printed PDF does not end in a trailer');
    this.trailer = end[1] ?? '';
    this.previous = Number(end[2]);
    this.next = Number(/\/Size\s+(\d+)/.exec(this.trailer)?.[1]);
    if (!Number.isInteger(this.next)) throw new Error('The printed PDF does not say how many objects it has');
  }

  /** Where the next byte will stand in the finished file. */
  get position(): number {
    return this.length;
  }

  reserve(): number {
    this.next += 1;
    return this.next - 1;
  }

  /** The dictionary that the trailer names so, such as `Root` or `Info`. */
  named(name: 'Root' | 'Info'): Found {
    const number = Number(new RegExp(`/${name}\\s+(\\d+)\\s+0\\s+R`).exec(this.trailer)?.[1]);
    if (!Number.isInteger(number)) throw new Error(`The printed PDF has no ${name}`);
    return { number, dictionary: this.dictionaryOf(number) };
  }

  /** Entries of 20 bytes each, in sections that begin with their first number and how many they are. */
  private placeOf(number: number): number {
    let at = this.previous;
    const line = (): string => {
      const end = this.pdf.indexOf(0x0a, at);
      const found = text(this.pdf.subarray(at, end));
      at = end + 1;
      return found.trim();
    };
    if (line() !== 'xref') throw new Error('The printed PDF has no plain table of its objects');
    for (let head = line(); head !== 'trailer'; head = line()) {
      const [first = Number.NaN, count = Number.NaN] = head.split(' ').map(Number);
      if (!(count >= 0)) break;
      if (number >= first && number < first + count) {
        at += 20 * (number - first);
        return Number(line().split(' ')[0]);
      }
      at += 20 * count;
    }
    throw new Error(`The printed PDF has no object ${number}`);
  }

  dictionaryOf(number: number): string {
    const at = this.placeOf(number);
    const end = Buffer.from(this.pdf.buffer, this.pdf.byteOffset, this.pdf.length).indexOf('endobj', at);
    const found = /^\s*\d+ 0 obj\s*(<<[\s\S]*>>)\s*$/.exec(text(this.pdf.subarray(at, end)));
    if (!found?.[1]) throw new Error(`Object ${number} of the printed PDF is no dictionary`);
    return found[1];
  }

  /** Writes an object; a number that is there already is replaced. */
  object(number: number, content: string | readonly Uint8Array[]): void {
    this.places.set(number, this.length);
    const inside = typeof content === 'string' ? [bytesOf(content)] : content;
    this.write(bytesOf(`${number} 0 obj\n`), ...inside, bytesOf('\nendobj\n'));
  }

  stream(number: number, entries: string, content: Uint8Array): void {
    this.object(number, [
      bytesOf(`<<${entries}\n/Length ${content.length}>>\nstream\n`),
      content,
      bytesOf('\nendstream'),
    ]);
  }

  private write(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.parts.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
      this.length += piece.length;
    }
  }

  /** The whole file. */
  finish(): Buffer {
    const at = this.length;
    const sections = [...this.places]
      .sort(([a], [b]) => a - b)
      .map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
    const trailer = `${this.trailer.replace(/\/Size\s+\d+/, `/Size ${this.next}`).trim()}\n/Prev ${this.previous}`;
    this.write(bytesOf(`xref\n${sections.join('')}trailer\n<<${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
    return Buffer.concat([this.pdf, ...this.parts]);
  }
}

/** A text string of PDF: UTF-16 with its mark, in hexadecimal, so that nothing has to be escaped. */
export function pdfString(words: string): string {
  const units = Array.from(words.toWellFormed(), (letter) =>
    Array.from({ length: letter.length }, (_, at) =>
      letter.charCodeAt(at).toString(16).padStart(4, '0'),
    ).join(''),
  );
  return `<feff${units.join('')}>`;
}

/** `2026-05-04T17:02:00.000Z` → `(D:20260504170200Z)`. */
export const pdfDate = (instant: string): string => `(D:${instant.replace(/\D/g, '').slice(0, 14)}Z)`;

/** A dictionary with further entries; one that stands in it already gives way where it is a plain value. */
export function withEntries(dictionary: string, entries: Readonly<Record<string, string>>): string {
  let kept = dictionary;
  for (const name of Object.keys(entries))
    kept = kept.replace(
      new RegExp(
        `/${name}(?![A-Za-z])\\s*(\\((?:\\\\.|[^\\\\)])*\\)|<[0-9A-Fa-f]*>|\\d+ \\d+ R|/[^\\s/<>]+)\\s*`,
      ),
      '',
    );
  const added = Object.entries(entries).map(([name, value]) => `\n/${name} ${value}`);
  return `${kept.slice(0, -2)}${added.join('')}>>`;
}

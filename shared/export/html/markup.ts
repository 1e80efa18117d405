/** A piece of HTML that is safe to place between tags: only {@link html} and {@link trusted} make one. */
export class Markup {
  constructor(readonly html: string) {}

  toString(): string {
    return this.html;
  }
}

export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML forbids, and half a surrogate pair, which no encoding can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Text for between tags and for quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function written(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(written).join('');
}

/**
 * HTML from a template: what is filled in is escaped, unless it is markup already. Attributes must be
 * quoted in the template.
 *
 * @example html`<p title="${title}">${words}</p>`
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let out = parts[0] ?? '';
  for (const [at, piece] of pieces.entries()) out += written(piece) + (parts[at + 1] ?? '');
  return new Markup(out);
}

/** HTML of our own making, such as a drawing; never for anything a person wrote. */
export const trusted = (markup: string): Markup => new Markup(markup);

/** A CSS string: every character but plain letters, digits and spaces is written as its code. */
export function cssString(text: string): string {
  const safe = text.replace(FORBIDDEN, '\ufffd');
  return `"${safe.replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}

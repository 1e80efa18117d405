/** One part of a digest: its heading, and its lines. */
export interface DigestPart {
  title: string;
  lines: readonly string[];
  /** What stands there where there are no lines; the part is left out where it is empty, too. */
  none?: string;
}

/** A digest as plain text for a mail: each part with its lines, parts without anything left out. */
export const digestText = (parts: readonly DigestPart[]): string =>
  parts
    .flatMap(({ title, lines, none = '' }) => {
      const said = lines.length > 0 ? lines.map((line) => `- ${line}`) : none === '' ? [] : [none];
      return said.length > 0 ? [[title, ...said].join('\n')] : [];
    })
    .join('\n\n');

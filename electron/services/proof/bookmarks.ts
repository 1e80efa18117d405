import { type PdfUpdate, pdfString, withEntries } from './pdf-update';

/** A text string of PDF, in letters of one byte or in UTF-16 with its mark, as Chromium writes them. */
function textOf(dictionary: string): string {
  const [, plain, wide] = /\/Title\s*(?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-Fa-f]*)>)/is.exec(dictionary) ?? [];
  if (wide !== undefined) return Buffer.from(wide, 'hex').swap16().toString('utf16le');
  return (plain ?? '').replace(/\\([0-7]{3}|.)/gs, (_all, said: string) =>
    said.length === 3 ? String.fromCharCode(Number.parseInt(said, 8)) : said,
  );
}

const tight = (words: string): string => words.replace(/\s+/g, '');

/** The first half of what is the same twice. */
const half = (words: string): string | null => {
  const middle = words.length / 2;
  return words.slice(0, middle) === words.slice(middle) ? words.slice(0, middle) : null;
};

/** The number of an object that an entry leads to; null without one. */
const ledTo = (dictionary: string, entry: string): number | null => {
  const [, number] = new RegExp(`/${entry}\\s+(\\d+)\\s+0\\s+R`).exec(dictionary) ?? [];
  return number === undefined ? null : Number(number);
};

/**
 * Gives bookmarks the words of their headings: where a heading is broken into lines, Chromium's bookmark leaves out the
 * space between them (“marketing andsales”), and one that a page begins with may stand in it twice.
 *
 * @param headings as they stand in the document
 */
export function mendBookmarks(update: PdfUpdate, headings: readonly string[]): void {
  const known = new Map(headings.map((words) => [tight(words), words.replace(/\s+/g, ' ').trim()]));
  const waiting = [ledTo(update.named('Root').dictionary, 'Outlines')];
  const seen = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (number === null || seen.has(number)) continue;
    seen.add(number);
    const dictionary = update.dictionaryOf(number);
    const said = textOf(dictionary);
    const meant = known.get(tight(said)) ?? known.get(half(tight(said)) ?? '');
    if (meant !== undefined && meant !== said)
      update.object(number, withEntries(dictionary, { Title: pdfString(meant) }));
    waiting.push(ledTo(dictionary, 'Next'), ledTo(dictionary, 'First'));
  }
}

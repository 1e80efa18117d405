import type { LeadsPreview } from '#shared/contract/leads';

export type DateOrder = 'dmy' | 'mdy';

/** A date of the file that could be read two ways, with both readings as ISO dates. */
export interface TwoWays {
  column: string;
  text: string;
  dmy: string;
  mdy: string;
}

const FIGURES = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})\b/;

const iso = (year: string, month: string, day: string): string =>
  `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Both readings of a text; null when it is no date in figures, or day and month are the same. */
export function twoWays(column: string, text: string): TwoWays | null {
  const [, first, second, year] = FIGURES.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  if (Number(first) > 12 || Number(second) > 12 || Number(first) === Number(second)) return null;
  return { column, text: text.trim(), dmy: iso(year, second, first), mdy: iso(year, first, second) };
}

/** The first value of these columns that shows the difference: their own example, else one of the rows shown. */
export function exampleIn(
  preview: Pick<LeadsPreview, 'columns' | 'sample' | 'dates'>,
  wanted: readonly string[],
): TwoWays | null {
  for (const column of wanted) {
    const at = preview.columns.indexOf(column);
    const own = preview.dates.find((each) => each.column === column)?.format ?? '';
    for (const text of [own, ...preview.sample.map((row) => row[at] ?? '')]) {
      const found = twoWays(column, text);
      if (found) return found;
    }
  }
  return null;
}

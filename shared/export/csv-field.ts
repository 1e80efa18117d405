/** What a spreadsheet would take for a formula, also behind spaces or a tabulator. */
const FORMULA = /^\s*[=+\-@|%]|^[\t\r\n]/;

/**
 * One field of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe
 * before it; numbers of ours stay numbers.
 */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file: the mark at its start tells spreadsheets that it is UTF-8. */
export const csvFile = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;

import type { Book } from './book';

const DAY = 86_400_000;
/** Day 0 of the two ways of counting. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);

/**
 * A day counted by Excel as it would stand in a CSV file, `2026-05-04` or with its time to the second. Excel takes
 * 1900 for a leap year: its first two months are one day off, and the day that never was has no date.
 *
 * @returns null when it is no day that Excel can show
 */
export function dateOfSerial(serial: number, from1904: boolean, withTime: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return null;
  const days = from1904 || serial >= 60 ? serial : serial + 1;
  if (!from1904 && Math.floor(serial) === 60) return null;
  // Fractions of a day are not exact: to the second they are.
  const at = Math.round(((from1904 ? ZERO_1904 : ZERO_1900) + days * DAY) / 1000) * 1000;
  const text = new Date(at).toISOString();
  // A time of no day.
  if (withTime && serial < 1 && !from1904) return text.slice(11, 19);
  return withTime || at % DAY !== 0 ? text.slice(0, 19).replace('T', ' ') : text.slice(0, 10);
}

/** A cell as its XML tells it: `type` and `style` are its attributes, `value` what it holds (of a formula, the result). */
export interface Cell {
  type: string;
  style: number;
  value: string;
}

/** A number as it would be typed: never with an exponent where its digits are exact. */
function numberText(value: string): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  return Number.isSafeInteger(number) ? String(number) : String(Number(number.toPrecision(15)));
}

/** What a cell says, as a CSV export of the sheet would. */
export function cellText({ type, style, value }: Cell, { strings, styles, from1904 }: Book): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'str':
    case 'inlineStr':
      return value;
    // A formula that failed says nothing of the lead.
    case 'e':
      return '';
    case 'd':
      return value.replace('T', ' ').replace(/Z$/, '');
    default: {
      const shown = styles[style] ?? null;
      if (shown === null || value === '') return numberText(value);
      return dateOfSerial(Number(value), from1904, shown === 'time') ?? numberText(value);
    }
  }
}

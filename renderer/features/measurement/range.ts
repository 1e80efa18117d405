import { dateNow } from '../../ui/clock';
import { addDays, today } from './dates';

/** Which periods a screen shows. */
export type Range = { kind: 'last12' } | { kind: 'quarter' } | { kind: 'custom'; from: string; to: string };

export const LAST_TWELVE: Range = { kind: 'last12' };

/** So far back the last twelve periods are looked for: a year of months, with room. */
const YEAR_AND_MORE = 400;

/** The dates to ask for. `last12` asks for more and cuts afterwards, because a period may be a day or a month. */
export function datesOf(range: Range, now = dateNow()): { from: string; to: string } {
  const date = today(now);
  if (range.kind === 'last12') return { from: addDays(date, -YEAR_AND_MORE), to: date };
  if (range.kind === 'custom') return { from: range.from, to: range.to };
  const month = Number(date.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, '0');
  return { from: `${date.slice(0, 4)}-${first}-01`, to: date };
}

/**
 * The periods of an answer that the range means. The last twelve are the newest of which something is known;
 * before the first leads and after the newest export there is nothing to show.
 */
export function within<P extends { status: string }>(range: Range, periods: readonly P[]): P[] {
  if (range.kind !== 'last12') return [...periods];
  const known = (period: P): boolean => period.status !== 'no data';
  return periods.slice(Math.max(periods.findIndex(known), 0), periods.findLastIndex(known) + 1).slice(-12);
}

/** How many periods have come since the last one of which something is known. */
export function unknownSince(periods: readonly { status: string }[]): number {
  return periods.length - 1 - periods.findLastIndex(({ status }) => status !== 'no data');
}

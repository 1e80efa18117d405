import { addMonths, monthsBetween, quarterOf } from '#shared/domain/resources/months';
import { writtenIn } from '../../words/locale';
import { today } from '../measurement/dates';

/** `Jan 26`, for heads of columns and narrow cells. */
export const shortMonth = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(writtenIn(locale), { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

export const SPANS = ['quarter', 'lastQuarter', 'year'] as const;
export type Span = (typeof SPANS)[number];

export const thisMonth = (): string => today().slice(0, 7);

/** Twelve months that end with this one. */
export const twelveTo = (month: string): string[] => monthsBetween(addMonths(month, -11), month);

/** First and last month of a stretch, as of this month. */
export function monthsOf(span: Span, month = thisMonth()): { from: string; to: string } {
  const months =
    span === 'year' ? twelveTo(month) : quarterOf(span === 'quarter' ? month : addMonths(month, -3));
  return { from: months[0] ?? month, to: months.at(-1) ?? month };
}

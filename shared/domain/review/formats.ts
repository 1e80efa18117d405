/** Figures and dates as a language writes them. */
export interface ReviewFormats {
  n(value: number): string;
  /** A ratio, 0 to 1. */
  percent(ratio: number): string;
  hours(value: number): string;
  money(amount: number, currency: string): string;
  /** An ISO date, or a time that begins with one, on its own clock. */
  day(iso: string): string;
}

/** @param locale BCP 47 */
export function formatsFor(locale: string): ReviewFormats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rough = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    n: (value) => number.format(value),
    percent: (ratio) => `${rough.format(ratio * 100)}\u00a0%`,
    hours: (value) => (value < 1 ? `${whole.format(value * 60)}\u00a0min` : `${rough.format(value)}\u00a0h`),
    // Codes are not all known to Intl: a column of an export may hold anything.
    money: (amount, currency) =>
      `${amount < 100 ? number.format(amount) : whole.format(amount)}\u00a0${currency}`.trim(),
    day: (iso) => {
      const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(at) ? iso : date.format(at);
    },
  };
}

/** A calendar quarter, as `2026-Q1`. */
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** A quarter and its first and last day, ISO dates. */
export interface Quarter {
  quarter: string;
  from: string;
  to: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The quarter of that name; `null` for what is none. */
export function quarterNamed(name: string): Quarter | null {
  const [, year, number] = QUARTER.exec(name) ?? [];
  if (year === undefined || number === undefined) return null;
  const first = Number(number) * 3 - 2;
  const last = first + 2;
  const days = last === 3 || last === 12 ? 31 : 30;
  return { quarter: name, from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${days}` };
}

/** The quarter that an ISO date (or a text that begins with one) lies in. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/** The name by which a course names a quarter: its first month, `2026-01`. */
export const firstMonthOf = ({ from }: Pick<Quarter, 'from'>): string => from.slice(0, 7);

/** The quarters from one day to another, oldest first; at most so many, the newest of them. */
export function quartersBetween(from: string, to: string, most: number): Quarter[] {
  const found: Quarter[] = [];
  for (let year = Number(to.slice(0, 4)); found.length < most; year -= 1) {
    for (const number of [4, 3, 2, 1]) {
      const quarter = quarterNamed(`${year}-Q${number}`);
      if (!quarter || quarter.from > to) continue;
      if (quarter.to < from || found.length === most) return found.reverse();
      found.push(quarter);
    }
  }
  return found.reverse();
}

/**
 * The quarter that is to be reviewed: the newest one that is over, else the newest.
 *
 * @param quarters oldest first
 * @param today ISO date
 */
export const quarterToReview = (quarters: readonly Quarter[], today: string): string | null =>
  (quarters.findLast(({ to }) => to < today) ?? quarters.at(-1))?.quarter ?? null;

/** The quarter before the one in which a day lies; ISO date. */
export function quarterBefore(day: string): Quarter {
  const [year = 0, number = 1] = quarterOf(day).split('-Q').map(Number);
  const before = quarterNamed(number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`);
  if (!before) throw new RangeError(`${day} is no day`);
  return before;
}

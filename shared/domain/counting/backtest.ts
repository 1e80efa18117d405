import type { PeriodStatus } from '#shared/domain/counting/status';

/** A period that a backtest judged; `start` is ISO 8601 with the offset of its zone. */
interface Judged {
  start: string;
  status: PeriodStatus;
}

/** How many of how many judged periods would have been kept. */
interface Kept {
  kept: number;
  judged: number;
}

const isJudged = ({ status }: Judged) => status === 'attained' || status === 'missed';

function keptOf(periods: readonly Judged[]): Kept {
  const judged = periods.filter(isJudged);
  return { kept: judged.filter(({ status }) => status === 'attained').length, judged: judged.length };
}

/** Of the last judged periods, at most so many. */
export const keptLately = (periods: readonly Judged[], most: number): Kept =>
  keptOf(periods.filter(isJudged).slice(-most));

/** By calendar quarter, oldest first: its first month as `YYYY-MM`. */
export function keptByQuarter(periods: readonly Judged[]): (Kept & { start: string })[] {
  const quarters = new Map<string, Judged[]>();
  for (const period of periods) {
    const first = Math.floor((Number(period.start.slice(5, 7)) - 1) / 3) * 3 + 1;
    const start = `${period.start.slice(0, 4)}-${String(first).padStart(2, '0')}`;
    quarters.set(start, [...(quarters.get(start) ?? []), period]);
  }
  return [...quarters].map(([start, of]) => ({ start, ...keptOf(of) }));
}

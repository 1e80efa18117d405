import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { isRate, type Judgement } from '#shared/domain/counting/judge';
import { type Rolling, rollingFrom, rollingOf } from '#shared/domain/counting/rolling';
import type { PeriodCounts } from '#shared/domain/counting/status';
import { periodsOf, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { countPeriods } from './count-periods';
import type { Ledger } from './ledger';

type Judged = PeriodCounts & Judgement & { period: SchedulePeriod };

/**
 * What periods of few leads come to over four weeks, by their start. Weeks from before the range are counted for it;
 * where no period has too few leads nothing is.
 */
export async function rollingOfFew(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  judged: readonly Judged[],
  at: number,
  keep: boolean,
): Promise<ReadonlyMap<number, Rolling | null>> {
  const few = judged.filter(({ reason }) => reason === 'low-volume').map(({ period }) => period.start);
  const [first] = judged;
  const [earliest] = few;
  if (!isRate(commitment) || commitment.target.unit === 'hours' || !first || earliest === undefined)
    return new Map();
  const from = rollingFrom(earliest);
  const before =
    from < first.period.start ? periodsOf(commitment, calendar, from, first.period.start - 1) : [];
  const counts = await countPeriods(ledger, commitment, calendar, before, at, keep);
  const counted = [
    ...before.flatMap((period) => {
      const found = counts.get(period);
      return found ? [{ ...found, start: period.start }] : [];
    }),
    ...judged.map(({ period, numerator, denominator }) => ({ numerator, denominator, start: period.start })),
  ];
  return new Map(few.map((start) => [start, rollingOf(counted, start)]));
}

import {
  type DeadlinePiece,
  daysTable,
  elapsedTable,
  type WorkedPiece,
  workedTable,
  workingDaysTable,
  workingHoursTable,
} from '#shared/domain/calendar/deadline-table';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { percentileOf, standingIn } from '#shared/domain/commitments/standing';
import { COUNTED, type LeadVerdict, NOT_OF_PERIOD, type PeriodCounts } from '#shared/domain/counting/status';
import { clockResets } from '#shared/domain/counting/verdict';
import { deadlinePerLead, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { numberOf, text } from './duckdb';
import type { Ledger } from './ledger';
import { verdictSql } from './verdict-sql';

/** Marked are only leads that their day decided, for or against. */
export const BY_DAY = `by_day AND verdict IN ('counted', 'from-before', 'not-proven')`;

/** The deadlines of every event that can start a clock in these periods; `null` where periods have one for all. */
function piecesFor(
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
): DeadlinePiece[] | null {
  if (!deadlinePerLead(commitment)) return null;
  const from = Math.min(...periods.map(({ opens }) => opens)) + 1;
  const last = Math.max(...periods.map(({ closes }) => closes)) + 1;
  // A clock that starts anew can do so until now.
  const to = clockResets(commitment) ? Math.max(last, at + 1) : last;
  const { deadline, window, metric, schedule, countingRules } = commitment;
  if (metric === 'conversion')
    return window === undefined ? null : daysTable(from, to, window.days, schedule.timeZone);
  if (deadline.kind === 'workingDays')
    return workingDaysTable(calendar, from, to, deadline.days, deadline.time);
  if (deadline.kind !== 'workingHours') return null;
  if (countingRules.outOfHours === 'elapsed') return elapsedTable(from, to, deadline.hours);
  return workingHoursTable(calendar, from, to, deadline.hours);
}

/** The working time in which the clocks of these periods can run; `null` where nobody asks for it. */
function workedIn(
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
): WorkedPiece[] | null {
  if (commitment.target.unit !== 'hours' || commitment.countingRules.outOfHours === 'elapsed') return null;
  return workedTable(calendar, Math.min(...periods.map(({ opens }) => opens)), at + 1);
}

/** The leads of periods in which the commitment stands alike, with their verdicts. */
export function verdictsOf(
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
): string {
  const pieces = piecesFor(commitment, calendar, periods, at);
  return verdictSql({ commitment, periods, pieces, worked: workedIn(commitment, calendar, periods, at), at });
}

/** Of what has no time: longer than any. */
const NEVER = Number.MAX_SAFE_INTEGER;

const listOf = (verdicts: readonly LeadVerdict[]) => verdicts.map(text).join(', ');

/** The time at the percentile by the nearest rank, as `nearestRank` says. */
function spentSql({ target }: Commitment): string {
  if (target.unit !== 'hours') return 'NULL::BIGINT';
  const time = `CASE WHEN verdict IN ('counted', 'late') THEN spent ELSE ${NEVER} END`;
  return `list_sort(list(${time}))[(${percentileOf(target)} * count(*) + 99) // 100]`;
}

async function countAlike(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
): Promise<Map<SchedulePeriod, PeriodCounts>> {
  const sql = verdictsOf(commitment, calendar, periods, at);
  const rows = await ledger.duck.all(`
    SELECT period, count(*) FILTER (verdict IN (${listOf(COUNTED)})) AS numerator,
      count(*) FILTER (verdict NOT IN (${listOf(NOT_OF_PERIOD)})) AS denominator,
      count(*) FILTER (verdict = 'open') AS pending, count(*) FILTER (${BY_DAY}) AS by_day,
      ${spentSql(commitment)} AS spent
    FROM (${sql}) GROUP BY period`);
  return new Map(
    rows.flatMap((row): [SchedulePeriod, PeriodCounts][] => {
      const period = periods[numberOf(row['period'])];
      const spent = row['spent'] === null ? NEVER : numberOf(row['spent']);
      const counts = {
        numerator: numberOf(row['numerator']),
        denominator: numberOf(row['denominator']),
        pending: numberOf(row['pending']),
        byDay: numberOf(row['by_day']),
        spent: spent === NEVER ? null : spent,
      };
      return period ? [[period, counts]] : [];
    }),
  );
}

/**
 * What stands in numerator and denominator of each period that has leads. Periods in which other deadlines
 * hold (a ramp of a target in hours) have a query of their own.
 */
export async function countPeriods(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
): Promise<ReadonlyMap<SchedulePeriod, PeriodCounts>> {
  const alike = new Map<string, { standing: Commitment; periods: SchedulePeriod[] }>();
  for (const period of periods) {
    const standing = standingIn(commitment, period.start);
    const key = JSON.stringify(standing.deadline);
    const found = alike.get(key) ?? { standing, periods: [] };
    found.periods.push(period);
    alike.set(key, found);
  }
  const counted: [SchedulePeriod, PeriodCounts][] = [];
  for (const each of alike.values())
    counted.push(...(await countAlike(ledger, each.standing, calendar, each.periods, at)));
  return new Map(counted);
}

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
import {
  COUNTED,
  type LeadVerdict,
  NO_COUNTS,
  NOT_OF_PERIOD,
  type PeriodCounts,
} from '#shared/domain/counting/status';
import { clockResets } from '#shared/domain/counting/verdict';
import { deadlinePerLead, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { name, numberOf } from './duckdb';
import type { Counted } from './kept-counts';
import type { Ledger } from './ledger';
import { timesRead, verdictNumber, verdictSql } from './verdict-sql';

const numbers = (verdicts: readonly LeadVerdict[]): string => verdicts.map(verdictNumber).join(', ');

/** Marked are only leads that their day decided, for or against. */
export const BY_DAY = `by_day AND verdict IN (${numbers(['counted', 'from-before', 'not-proven'])})`;

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

/**
 * The leads of periods in which the commitment stands alike, with their verdicts.
 *
 * @param verdictsOnly without the columns that no verdict follows from: those take longer to plan than to read
 */
export function verdictsOf(
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
  verdictsOnly = false,
): string {
  const pieces = piecesFor(commitment, calendar, periods, at);
  const worked = workedIn(commitment, calendar, periods, at);
  return verdictSql({ commitment, periods, pieces, worked, at, verdictsOnly });
}

/** Of what has no time: longer than any. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** The time at the percentile by the nearest rank, as `nearestRank` says. */
function spentSql({ target }: Commitment): string {
  if (target.unit !== 'hours') return 'NULL::BIGINT';
  const time = `CASE WHEN verdict IN (${numbers(['counted', 'late'])}) THEN spent ELSE ${NEVER} END`;
  // A decimal, not a floating number: the rank is then worked out in whole numbers.
  return `quantile_disc(${time}, ${(percentileOf(target) / 100).toFixed(2)})`;
}

async function countAlike(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
): Promise<Map<SchedulePeriod, Counted>> {
  const sql = verdictsOf(commitment, calendar, periods, at, true);
  const latest = [...timesRead(commitment).map(name), 'due_at'].map((time) => `coalesce(max(${time}), 0)`);
  const rows = await ledger.duck.all(`
    SELECT period, count(*) FILTER (verdict IN (${numbers(COUNTED)})) AS numerator,
      count(*) FILTER (verdict NOT IN (${numbers(NOT_OF_PERIOD)})) AS denominator,
      count(*) FILTER (verdict = ${verdictNumber('open')}) AS pending,
      count(*) FILTER (${BY_DAY}) AS by_day,
      count(*) FILTER (episode > 1 AND verdict NOT IN (${numbers(NOT_OF_PERIOD)})) AS recycled,
      ${spentSql(commitment)} AS spent, greatest(${latest.join(', ')}) AS latest
    FROM (${sql}) GROUP BY period`);
  const counted = new Map(
    periods.map((period): [SchedulePeriod, Counted] => [period, { ...NO_COUNTS, settled: period.judgedAt }]),
  );
  for (const row of rows) {
    const period = periods[numberOf(row['period'])];
    if (period === undefined) continue;
    const spent = row['spent'] === null ? NEVER : numberOf(row['spent']);
    counted.set(period, {
      numerator: numberOf(row['numerator']),
      denominator: numberOf(row['denominator']),
      pending: numberOf(row['pending']),
      byDay: numberOf(row['by_day']),
      recycled: numberOf(row['recycled']),
      spent: spent === NEVER ? null : spent,
      settled: Math.max(period.judgedAt, numberOf(row['latest'])),
    });
  }
  return counted;
}

/** Periods by the deadline that stands in them, as a ramp of a target in hours changes it. */
function alikePeriods(
  commitment: Commitment,
  periods: readonly SchedulePeriod[],
): { standing: Commitment; periods: SchedulePeriod[] }[] {
  const alike = new Map<string, { standing: Commitment; periods: SchedulePeriod[] }>();
  for (const period of periods) {
    const standing = standingIn(commitment, period.start);
    const key = JSON.stringify(standing.deadline);
    const found = alike.get(key) ?? { standing, periods: [] };
    found.periods.push(period);
    alike.set(key, found);
  }
  return [...alike.values()];
}

/**
 * What stands in numerator and denominator of each period. What was counted before and cannot have changed since
 * is taken as it was; only periods that new leads touch, and those that are not settled yet, are counted anew.
 *
 * @param keep remember what was counted; a trial does not
 */
export async function countPeriods(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly SchedulePeriod[],
  at: number,
  keep: boolean,
): Promise<ReadonlyMap<SchedulePeriod, PeriodCounts>> {
  const counted: [SchedulePeriod, PeriodCounts][] = [];
  for (const each of alikePeriods(commitment, periods)) {
    const kept = await ledger.counts.of(each.standing, calendar, each.periods, at);
    const anew = each.periods.filter((period) => !kept.has(period));
    counted.push(...kept);
    if (anew.length === 0) continue;
    const found = await countAlike(ledger, each.standing, calendar, anew, at);
    for (const [period, { settled: _, ...counts }] of found) counted.push([period, counts]);
    if (keep) await ledger.counts.keep(each.standing, calendar, found, at);
  }
  return new Map(counted);
}

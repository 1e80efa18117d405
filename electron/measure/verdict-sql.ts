import { DAY, MINUTE } from '#shared/domain/calendar/days';
import type { DeadlinePiece, WorkedPiece } from '#shared/domain/calendar/deadline-table';
import { LEAD_VERDICTS, type LeadVerdict } from '#shared/domain/counting/status';
import { awaitedEvent, clockResets } from '#shared/domain/counting/verdict';
import { byCalendar, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import type { LeadEvent } from '#shared/model/lead';
import { name } from './duckdb';
import { countedLeads } from './episode-sql';
import { columnOfEvent, columnsOfEvent, eventSql, overruledSql, segmentSql } from './event-sql';
import { type Span, SpanTable } from './span-table';

/** What a query needs besides the leads: all worked out in TypeScript. */
export interface VerdictQuery {
  /** As it stands in these periods (`standingIn`). */
  commitment: Commitment;
  periods: readonly SchedulePeriod[];
  /** The deadline of every event that can start a clock; `null` where periods have one for all. */
  pieces: readonly DeadlinePiece[] | null;
  /** Working time, where how long it took is asked for; `null` where the clock runs day and night. */
  worked: readonly WorkedPiece[] | null;
  at: number;
  /** Without the columns that no verdict follows from. */
  verdictsOnly?: boolean;
}

/** A verdict as it stands in the query: its place among the verdicts, which compares faster than a text. */
export const verdictNumber = (verdict: LeadVerdict): number => LEAD_VERDICTS.indexOf(verdict);

const says = verdictNumber;

function fitVerdictSql(commitment: Commitment, at: number): string {
  if (commitment.of !== 'fit') return String(says('counted'));
  const rule = commitment.countingRules.fitNotAssessed;
  const fallback = rule === 'accepted-as-fit' ? 'counted-by-default' : rule;
  return `CASE WHEN fit THEN ${says('counted')} WHEN NOT fit THEN ${says('not-fit')} WHEN ${at} < judged_at THEN ${says('open')} ELSE ${says(fallback)} END`;
}

/** The verdict on a moment that must have come by `due_at`; `undone` says when there is none. */
function eventVerdictSql(
  commitment: Commitment,
  event: LeadEvent,
  at: number,
  { undone, counted }: { undone: string; counted: string },
): string {
  const rules = commitment.countingRules;
  const overruled = event === 'qualified' ? `WHEN overruled THEN ${says('decided-before')}` : '';
  const unproven = rules.timeZones === 'not-proven' ? `WHEN by_day THEN ${says('not-proven')}` : '';
  return `CASE
    WHEN ${undone} THEN CASE WHEN ${at} < due_at THEN ${says('open')} ELSE ${says('not-done')} END
    WHEN done_at > due_at THEN ${says('late')} ${overruled} ${unproven} ELSE ${counted} END`;
}

function mergedSql({ countingRules: { mergedLeads } }: Commitment): string {
  if (mergedLeads === 'count-all') return 'true';
  if (mergedLeads === 'count-once') return '"mergedInto" IS NULL';
  return '("mergedInto" IS NULL OR coalesce("mergedSeenAt", 0) >= judged_at)';
}

const PERIOD = ['period', 'opens', 'closes', 'period_due', 'judged_at'];

const valuesOf = ({ opens, closes, due, judgedAt }: SchedulePeriod, i: number) => [
  i,
  opens,
  closes,
  due,
  judgedAt,
];

/** The periods by the moments that they count. */
const periodTable = (periods: readonly SchedulePeriod[]): SpanTable =>
  new SpanTable(
    PERIOD,
    periods.map((period, i) => ({
      from: period.opens + 1,
      to: period.closes + 1,
      values: valuesOf(period, i),
    })),
  );

const PIECE = ['piece_from', 'piece_due', 'moving'];

const pieceOf = ({ from, due, moving }: DeadlinePiece) => [from, due, moving ? 1 : 0];

/** Periods and deadlines in one table, cut where either changes: one lookup answers both. */
function periodsWithDeadlines(
  periods: readonly SchedulePeriod[],
  pieces: readonly DeadlinePiece[],
): SpanTable {
  const spans: Span[] = [];
  let first = 0;
  for (const [i, period] of periods.entries()) {
    const [from, to] = [period.opens + 1, period.closes + 1];
    // Moved over holidays, periods can overlap, and the next one can begin before the last one did.
    while (first > 0 && (pieces[first]?.from ?? Number.POSITIVE_INFINITY) > from) first -= 1;
    while (first < pieces.length && (pieces[first]?.to ?? 0) <= from) first += 1;
    for (let at = first; at < pieces.length; at += 1) {
      const piece = pieces[at] as DeadlinePiece;
      if (piece.from >= to) break;
      spans.push({
        from: Math.max(from, piece.from),
        to: Math.min(to, piece.to),
        values: [...valuesOf(period, i), ...pieceOf(piece)],
      });
    }
  }
  return new SpanTable([...PERIOD, ...PIECE], spans);
}

/** How long the clock of a lead ran until it stopped, in milliseconds; NULL where nobody asks. */
function spentSql({ commitment, worked, at }: VerdictQuery): { column: string; joins: string } {
  if (commitment.target.unit !== 'hours') return { column: 'NULL::BIGINT', joins: '' };
  if (worked === null) return { column: 'greatest(0, s.done_at - s.clock_at)', joins: '' };
  const table = new SpanTable(
    ['worked', 'running'],
    worked.map(({ from, worked: sum, moving }, i) => ({
      from,
      to: worked[i + 1]?.from ?? at + 2,
      values: [sum, moving ? 1 : 0],
    })),
  );
  const until = (piece: string, moment: string) =>
    `${piece}.worked + ${piece}.running * (${moment} - ${piece}.lo)`;
  return {
    column: `greatest(0, coalesce(${until('w2', 's.done_at')} - (${until('w1', 's.clock_at')}), 0))`,
    joins: `${table.join('w1', 's.clock_at', 'LEFT JOIN')} ${table.join('w2', 's.done_at', 'LEFT JOIN')}`,
  };
}

/** When the clock of a lead started: with the event, or with an assignment that came before the answer. */
const RESET =
  'CASE WHEN assigned > start_at AND (done_at IS NULL OR done_at >= assigned) THEN assigned ELSE start_at END';

/** The leads of each period with the moment that decides and the deadline for it. */
function cohortSql(query: VerdictQuery, started: string, hasEvent: boolean): string {
  const { commitment, periods, pieces } = query;
  const resets = clockResets(commitment);
  const within = pieces === null || resets ? periodTable(periods) : periodsWithDeadlines(periods, pieces);
  const own =
    pieces !== null && resets
      ? new SpanTable(
          PIECE,
          pieces.map((piece) => ({ from: piece.from, to: piece.to, values: pieceOf(piece) })),
        )
      : null;
  const piece = own === null ? 'p' : 'd';
  const due =
    pieces === null
      ? 'p.period_due'
      : `${piece}.piece_due + ${piece}.moving * (s.clock_at - ${piece}.piece_from)`;
  const spent = spentSql(query);
  // Said of the column itself too, the database reads nothing else of the leads of other times.
  const column = columnOfEvent(commitment.clock.start, commitment.countingRules);
  const ofTime = column === null ? '' : ` AND ${within.holds(name(column))}`;
  return `SELECT s.*, p.period, p.opens, p.judged_at, ${spent.column} AS spent,
      ${hasEvent ? `${due} + ${commitment.grace.minutes * MINUTE}` : 'NULL::BIGINT'} AS due_at
    FROM (SELECT *, ${resets ? RESET : 'start_at'} AS clock_at FROM (${started}) WHERE ${within.holds('start_at')}${ofTime}) s
    ${within.join('p', 's.start_at')} ${own?.join('d', 's.clock_at') ?? ''} ${spent.joins}`;
}

/** The same where a lead belongs to the period in which it came, and to the one in which it got there. */
function calendarSql({ periods }: VerdictQuery, started: string): string {
  const table = periodTable(periods);
  const columns = 's.*, p.period, p.opens, p.judged_at, NULL::BIGINT AS spent, p.closes AS due_at';
  return `SELECT ${columns} FROM (${started}) s ${table.join('p', 's.start_at')} WHERE ${table.holds('s.start_at')}
    UNION ALL BY NAME
    SELECT ${columns} FROM (${started}) s ${table.join('p', 's.done_at')}
    WHERE ${table.holds('s.done_at')} AND s.start_at <= p.opens`;
}

/** The columns of the ledger that a commitment's verdicts follow from; a scan reads no others. */
export function timesRead(commitment: Commitment): string[] {
  const event = awaitedEvent(commitment);
  return [
    ...new Set([
      ...columnsOfEvent(commitment.clock.start),
      ...(event === undefined ? [] : columnsOfEvent(event)),
      ...(clockResets(commitment) ? columnsOfEvent('assigned') : []),
    ]),
  ];
}

/** The columns of the ledger that are asked for after a lead's moments are known. */
function columnsRead(commitment: Commitment): string {
  const merged =
    commitment.countingRules.mergedLeads === 'count-all' ? [] : ['"mergedInto"', '"mergedSeenAt"'];
  return [...timesRead(commitment).map(name), 'fit', 'episode', ...merged].join(', ');
}

/**
 * Every lead of the periods with its verdict: `period` (index), `verdict` (`verdictNumber`), `due_at`, `by_day`,
 * `spent` and the ledger's columns. The TypeScript rule `judgeLeads` says the same, one lead at a time.
 */
export function verdictSql(query: VerdictQuery): string {
  const { commitment, at } = query;
  const { countingRules: rules, clock } = commitment;
  const event = awaitedEvent(commitment);
  const calendar = event !== undefined && byCalendar(commitment);
  const start = eventSql(clock.start, rules, at).at;
  const done =
    event === undefined ? { at: 'NULL::BIGINT', precision: 'NULL::VARCHAR' } : eventSql(event, rules, at);
  const how = calendar
    ? {
        undone: 'done_at IS NULL OR done_at <= opens',
        counted: `CASE WHEN start_at > opens THEN ${says('counted')} ELSE ${says('from-before')} END`,
      }
    : { undone: 'done_at IS NULL', counted: String(says('counted')) };
  const verdict =
    event === undefined ? fitVerdictSql(commitment, at) : eventVerdictSql(commitment, event, at, how);
  const read = query.verdictsOnly ? columnsRead(commitment) : '*';
  const assigned = clockResets(commitment) ? `, ${eventSql('assigned', rules, at).at} AS assigned` : '';
  const started = `SELECT ${read}, ${start} AS start_at, ${done.at} AS done_at, ${done.precision} AS done_precision,
      ${event === 'qualified' ? overruledSql(rules, at) : 'false'} AS overruled${assigned}
    FROM ${countedLeads(rules)} WHERE ${segmentSql(commitment.segment)}`;
  const cohort = calendar ? calendarSql(query, started) : cohortSql(query, started, event !== undefined);
  // Nested, not named: what is named is kept whole by the database, with every column of every lead.
  return `
    SELECT * FROM (SELECT *, ${verdict} AS verdict FROM (
      SELECT *, coalesce(done_precision = 'day' AND done_at <= due_at AND due_at < done_at + ${DAY}, false) AS by_day
      FROM (${cohort}) WHERE ${mergedSql(commitment)}))${
        // Who came before and did not get there counts on neither side.
        calendar ? ` WHERE start_at > opens OR verdict = ${says('from-before')}` : ''
      }`;
}

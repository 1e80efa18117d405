import { DAY, MINUTE } from '#shared/domain/calendar/days';
import type { DeadlinePiece, WorkedPiece } from '#shared/domain/calendar/deadline-table';
import { TIME_OF_EVENT } from '#shared/domain/counting/events';
import { awaitedEvent, clockResets } from '#shared/domain/counting/verdict';
import { byCalendar, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment, SegmentFilter } from '#shared/model/commitment';
import { LEAD_ATTRIBUTES, type LeadEvent, type LeadTime } from '#shared/model/lead';
import { name, text } from './duckdb';

/** SQL for a moment and its precision, as known at an instant. */
interface MomentSql {
  at: string;
  precision: string;
}

type Rules = Commitment['countingRules'];

/** A column of the ledger (milliseconds), NULL where it lies after `at`: that has not happened yet. */
function known(field: string, at: number): MomentSql {
  const happened = `${name(field)} <= ${at}`;
  return {
    at: `CASE WHEN ${happened} THEN ${name(field)} END`,
    precision: `CASE WHEN ${happened} THEN ${field}_precision END`,
  };
}

function decision(field: 'qualifiedAt' | 'disqualifiedAt', rules: Rules, at: number): MomentSql {
  if (rules.reopenedLead === 'first-decision') return known(field, at);
  return known(field === 'qualifiedAt' ? 'lastQualifiedAt' : 'lastDisqualifiedAt', at);
}

/** The same as `eventOf` of the rules, as SQL over the ledger's columns. */
export function eventSql(event: LeadEvent, rules: Rules, at: number): MomentSql {
  if (event === 'qualified') return decision('qualifiedAt', rules, at);
  if (event === 'disqualified') return decision('disqualifiedAt', rules, at);
  if (event === 'handedOver' && rules.recycledLead === 'last-episode') {
    const first = known('handedOverAt', at);
    const last = known('lastHandedOverAt', at);
    return {
      at: `coalesce(${last.at}, ${first.at})`,
      precision: `coalesce(${last.precision}, ${first.precision})`,
    };
  }
  if (event !== 'decided') {
    const field: LeadTime = TIME_OF_EVENT[event];
    return known(field, at);
  }
  const qualified = decision('qualifiedAt', rules, at);
  if (rules.qualifyingDone === 'qualified-only') return qualified;
  const disqualified = decision('disqualifiedAt', rules, at);
  const sign = rules.reopenedLead === 'first-decision' ? '<=' : '>=';
  const wins = `(${disqualified.at}) IS NULL OR (${qualified.at}) ${sign} (${disqualified.at})`;
  return {
    at: `CASE WHEN ${wins} THEN ${qualified.at} ELSE ${disqualified.at} END`,
    precision: `CASE WHEN ${wins} THEN ${qualified.precision} ELSE ${disqualified.precision} END`,
  };
}

function overruledSql(rules: Rules, at: number): string {
  const qualified = decision('qualifiedAt', rules, at).at;
  const disqualified = decision('disqualifiedAt', rules, at).at;
  const sign = rules.reopenedLead === 'first-decision' ? '<' : '>';
  return `coalesce((${disqualified}) ${sign} (${qualified}), false)`;
}

/** A lead's value of a field or further column as text. */
function valueSql(field: string): string {
  const attribute = LEAD_ATTRIBUTES.find((known) => known === field);
  if (attribute !== undefined) return `coalesce(CAST(${name(attribute)} AS VARCHAR), '')`;
  return `coalesce(json_extract_string(segments, ${text(`$."${field.replaceAll('"', '\\"')}"`)}), '')`;
}

function segmentSql(segment: readonly SegmentFilter[]): string {
  const filters = segment.map(({ field, anyOf }) => {
    const values = anyOf.map((value) => text(value.trim().toLowerCase())).join(', ');
    return `lower(trim(${valueSql(field)})) IN (${values})`;
  });
  return filters.length > 0 ? filters.join(' AND ') : 'true';
}

/** Rows of numbers as a table of SQL; an empty one keeps its columns. */
function table(columns: readonly string[], rows: readonly (readonly number[])[]): string {
  if (rows.length === 0)
    return `(SELECT ${columns.map((column) => `0::BIGINT AS ${column}`).join(', ')} WHERE false)`;
  const head = columns.map((column) => name(column)).join(', ');
  // The first row gives the columns their type: a cast in every cell takes longer to read than the query.
  const body = rows
    .map((row, i) => `(${row.map((n) => (i === 0 ? `${n}::BIGINT` : n)).join(', ')})`)
    .join(', ');
  return `(SELECT * FROM (VALUES ${body}) AS t(${head}))`;
}

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
}

function fitVerdictSql(commitment: Commitment, at: number): string {
  if (commitment.of !== 'fit') return `'counted'`;
  const rule = commitment.countingRules.fitNotAssessed;
  const fallback = rule === 'accepted-as-fit' ? 'counted-by-default' : rule;
  return `CASE WHEN fit THEN 'counted' WHEN NOT fit THEN 'not-fit' WHEN ${at} < judged_at THEN 'open' ELSE ${text(fallback)} END`;
}

/** The verdict on a moment that must have come by `due_at`; `undone` says when there is none. */
function eventVerdictSql(
  commitment: Commitment,
  event: LeadEvent,
  at: number,
  { undone, counted }: { undone: string; counted: string },
): string {
  const rules = commitment.countingRules;
  const overruled = event === 'qualified' ? `WHEN ${overruledSql(rules, at)} THEN 'decided-before'` : '';
  const unproven = rules.timeZones === 'not-proven' ? `WHEN by_day THEN 'not-proven'` : '';
  return `CASE
    WHEN ${undone} THEN CASE WHEN ${at} < due_at THEN 'open' ELSE 'not-done' END
    WHEN done_at > due_at THEN 'late' ${overruled} ${unproven} ELSE ${counted} END`;
}

function mergedSql({ mergedLeads }: Rules): string {
  if (mergedLeads === 'count-all') return 'true';
  if (mergedLeads === 'count-once') return '"mergedInto" IS NULL';
  return '("mergedInto" IS NULL OR coalesce("mergedSeenAt", 0) >= judged_at)';
}

const PERIOD = ['period', 'opens', 'closes', 'period_due', 'judged_at'];

/** How long the clock of a lead ran until it stopped, in milliseconds; NULL where nobody asks. */
function spentSql({ commitment, worked }: VerdictQuery): { column: string; joins: string } {
  if (commitment.target.unit !== 'hours') return { column: 'NULL::BIGINT', joins: '' };
  if (worked === null) return { column: 'greatest(0, s.done_at - s.clock_at)', joins: '' };
  const rows = worked.map(({ from, worked: so, moving }) => [from, so, moving ? 1 : 0]);
  const pieces = table(['since', 'worked', 'moving'], rows);
  const until = (piece: string, moment: string) =>
    `${piece}.worked + ${piece}.moving * (${moment} - ${piece}.since)`;
  return {
    column: `greatest(0, coalesce(${until('w2', 's.done_at')} - (${until('w1', 's.clock_at')}), 0))`,
    joins: `ASOF LEFT JOIN ${pieces} w1 ON s.clock_at >= w1.since ASOF LEFT JOIN ${pieces} w2 ON s.done_at >= w2.since`,
  };
}

/** When the clock of a lead started: with the event, or with an assignment that came before the answer. */
function clockSql(commitment: Commitment, at: number): string {
  if (!clockResets(commitment)) return 'start_at';
  const assigned = eventSql('assigned', commitment.countingRules, at).at;
  return `CASE WHEN (${assigned}) > start_at AND (done_at IS NULL OR done_at >= (${assigned})) THEN ${assigned} ELSE start_at END`;
}

/** The leads of each period with the moment that decides and the deadline for it. */
function cohortSql(query: VerdictQuery, hasEvent: boolean): string {
  const { commitment, periods, pieces, at } = query;
  const first = Math.min(...periods.map(({ opens }) => opens));
  const last = Math.max(...periods.map(({ closes }) => closes));
  const rows = periods.map(({ opens, closes, due, judgedAt }, i) => [i, opens, closes, due, judgedAt]);
  const deadlines =
    pieces === null
      ? ''
      : `ASOF JOIN ${table(
          ['piece_from', 'piece_due', 'moving'],
          pieces.map((piece) => [piece.from, piece.due, piece.moving ? 1 : 0]),
        )} d ON s.clock_at >= d.piece_from`;
  const due = pieces === null ? 'p.period_due' : 'd.piece_due + d.moving * (s.clock_at - d.piece_from)';
  const spent = spentSql(query);
  return `SELECT s.*, p.period, p.opens, p.judged_at, ${spent.column} AS spent,
      ${hasEvent ? `${due} + ${commitment.grace.minutes * MINUTE}` : 'NULL::BIGINT'} AS due_at
    FROM (SELECT *, ${clockSql(commitment, at)} AS clock_at FROM started WHERE start_at > ${first} AND start_at <= ${last}) s
    JOIN ${table(PERIOD, rows)} p ON s.start_at > p.opens AND s.start_at <= p.closes
    ${deadlines} ${spent.joins}`;
}

/** The same where a lead belongs to the period in which it came, and to the one in which it got there. */
function calendarSql({ periods }: VerdictQuery): string {
  const rows = periods.map(({ opens, closes, due, judgedAt }, i) => [i, opens, closes, due, judgedAt]);
  const columns =
    's.*, p.period, p.opens, p.judged_at, NULL::BIGINT AS spent, p.closes AS due_at FROM started s';
  const period = table(PERIOD, rows);
  return `SELECT ${columns} JOIN ${period} p ON s.start_at > p.opens AND s.start_at <= p.closes
    UNION ALL BY NAME
    SELECT ${columns} JOIN ${period} p ON s.done_at > p.opens AND s.done_at <= p.closes WHERE s.start_at <= p.opens`;
}

/**
 * Every lead of the periods with its verdict: `period` (index), `verdict`, `due_at`, `by_day`, `spent` and the
 * ledger's columns. The TypeScript rule `judgeLeads` says the same, one lead at a time.
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
        counted: `CASE WHEN start_at > opens THEN 'counted' ELSE 'from-before' END`,
      }
    : { undone: 'done_at IS NULL', counted: `'counted'` };
  const verdict =
    event === undefined ? fitVerdictSql(commitment, at) : eventVerdictSql(commitment, event, at, how);
  return `
    WITH started AS (SELECT *, ${start} AS start_at, ${done.at} AS done_at, ${done.precision} AS done_precision
      FROM leads WHERE ${segmentSql(commitment.segment)}),
    cohort AS (${calendar ? calendarSql(query) : cohortSql(query, event !== undefined)}),
    judged AS (SELECT *, coalesce(done_precision = 'day' AND done_at <= due_at AND due_at < done_at + ${DAY}, false) AS by_day
      FROM cohort WHERE ${mergedSql(rules)})
    SELECT * FROM (SELECT *, ${verdict} AS verdict FROM judged)${
      // Who came before and did not get there counts on neither side.
      calendar ? ` WHERE start_at > opens OR verdict = 'from-before'` : ''
    }`;
}

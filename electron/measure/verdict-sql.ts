import { DAY, MINUTE } from '#shared/domain/calendar/days';
import type { DeadlinePiece } from '#shared/domain/calendar/deadline-table';
import { TIME_OF_EVENT } from '#shared/domain/counting/events';
import { awaitedEvent } from '#shared/domain/counting/verdict';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
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
  const body = rows.map((row) => `(${row.map((n) => `${n}::BIGINT`).join(', ')})`).join(', ');
  return `(SELECT * FROM (VALUES ${body}) AS t(${head}))`;
}

/** What a query needs besides the leads: all worked out in TypeScript. */
export interface VerdictQuery {
  commitment: Commitment;
  periods: readonly SchedulePeriod[];
  /** The deadline of every event that can start a clock; `null` where periods have one for all. */
  pieces: readonly DeadlinePiece[] | null;
  at: number;
}

function fitVerdictSql(commitment: Commitment, at: number): string {
  if (commitment.of !== 'fit') return `'counted'`;
  const rule = commitment.countingRules.fitNotAssessed;
  const fallback = rule === 'accepted-as-fit' ? 'counted-by-default' : rule;
  return `CASE WHEN fit THEN 'counted' WHEN NOT fit THEN 'not-fit' WHEN ${at} < judged_at THEN 'open' ELSE ${text(fallback)} END`;
}

function eventVerdictSql(commitment: Commitment, event: LeadEvent, at: number): string {
  const rules = commitment.countingRules;
  const overruled = event === 'qualified' ? `WHEN ${overruledSql(rules, at)} THEN 'decided-before'` : '';
  const unproven = rules.timeZones === 'not-proven' ? `WHEN by_day THEN 'not-proven'` : '';
  return `CASE
    WHEN done_at IS NULL THEN CASE WHEN ${at} < due_at THEN 'open' ELSE 'not-done' END
    WHEN done_at > due_at THEN 'late' ${overruled} ${unproven} ELSE 'counted' END`;
}

function mergedSql({ mergedLeads }: Rules): string {
  if (mergedLeads === 'count-all') return 'true';
  if (mergedLeads === 'count-once') return '"mergedInto" IS NULL';
  return '("mergedInto" IS NULL OR coalesce("mergedSeenAt", 0) >= judged_at)';
}

/**
 * Every lead of the periods with its verdict: `period` (index), `verdict`, `due_at`, `by_day` and the
 * ledger's columns. The TypeScript rule `judgeLeads` says the same, one lead at a time.
 */
export function verdictSql({ commitment, periods, pieces, at }: VerdictQuery): string {
  const { countingRules: rules, clock, grace } = commitment;
  const start = eventSql(clock.start, rules, at).at;
  const event = awaitedEvent(commitment);
  const done = event === undefined ? null : eventSql(event, rules, at);
  const late = grace.minutes * MINUTE;
  const rows = periods.map(({ opens, closes, due, judgedAt }, i) => [i, opens, closes, due, judgedAt]);
  const first = Math.min(...periods.map(({ opens }) => opens));
  const last = Math.max(...periods.map(({ closes }) => closes));
  const deadlines =
    pieces === null
      ? ''
      : `ASOF JOIN ${table(
          ['piece_from', 'piece_due', 'moving'],
          pieces.map((piece) => [piece.from, piece.due, piece.moving ? 1 : 0]),
        )} d ON s.start_at >= d.piece_from`;
  const due = pieces === null ? 'p.period_due' : 'd.piece_due + d.moving * (s.start_at - d.piece_from)';
  const awaited =
    done === null
      ? 'NULL::BIGINT AS due_at, NULL::BIGINT AS done_at, NULL::VARCHAR AS done_precision'
      : `${due} + ${late} AS due_at, ${done.at} AS done_at, ${done.precision} AS done_precision`;
  return `
    WITH started AS (SELECT *, ${start} AS start_at FROM leads WHERE ${segmentSql(commitment.segment)}),
    cohort AS (SELECT s.*, p.period, p.judged_at, ${awaited}
      FROM (SELECT * FROM started WHERE start_at > ${first} AND start_at <= ${last}) s
      JOIN ${table(['period', 'opens', 'closes', 'period_due', 'judged_at'], rows)} p ON s.start_at > p.opens AND s.start_at <= p.closes
      ${deadlines}),
    marked AS (SELECT *, coalesce(done_precision = 'day' AND done_at <= due_at AND due_at < done_at + ${DAY}, false) AS same_day FROM cohort
      WHERE ${mergedSql(rules)}),
    judged AS (SELECT * EXCLUDE (same_day), same_day AS by_day FROM marked)
    SELECT *, ${event === undefined ? fitVerdictSql(commitment, at) : eventVerdictSql(commitment, event, at)} AS verdict FROM judged`;
}

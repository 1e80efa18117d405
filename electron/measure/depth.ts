import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { missingFields } from '#shared/domain/counting/requirements';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import type { LeadEvent } from '#shared/model/lead';
import { sameCompanySql } from './company';
import { verdictsOf } from './count-periods';
import { numberOf, type Row, textOf } from './duckdb';
import { eventSql } from './event-sql';
import { backdatedSql, vanishedSql } from './exports-compared';
import type { Ledger } from './ledger';
import { verdictNumber } from './verdict-sql';

/** How many leads of a source and offer came at least so far. */
export interface FunnelRow {
  source: string | null;
  offer: string | null;
  handedOver: number;
  accepted: number;
  qualified: number;
  won: number;
}

export interface ReasonRow {
  reason: string | null;
  source: string | null;
  leads: number;
}

/** One stretch of the clock; hours are of working time where the commitment counts so. */
export interface ClockLeg {
  from: LeadEvent;
  to: LeadEvent;
  leads: number;
  median: number | null;
  /** Nine of ten leads took no longer. */
  p90: number | null;
  /** All leads together. */
  total: number;
}

/** How many leads took from so many hours to less than so many; `to` is `null` at the end. */
export interface ResponseBin {
  from: number;
  to: number | null;
  leads: number;
  late: number;
}

export interface Response {
  bins: ResponseBin[];
  /** Leads whose clock has not stopped yet. */
  open: number;
  /** Leads whose times have no hour: they say nothing about hours. */
  byDay: number;
}

/** Leads whose story looks managed; nothing is taken out of a figure for it. */
export interface Flag {
  kind: 'bulk' | 'before-hand-over' | 'rejected-then-won' | 'backdated' | 'vanished' | 'same-company';
  leads: number;
  /** Some of them, at most twenty. */
  some: string[];
}

export interface DepthQuery {
  ledger: Ledger;
  /** As it stands in the periods. */
  commitment: Commitment;
  calendar: WorkCalendar;
  periods: readonly SchedulePeriod[];
  at: number;
}

const HOUR = 3_600_000;

/** So long before its hand-over a lead's story can begin. */
const REACH = 2 * 366 * 24 * HOUR;

/** The leads that came in these periods and count on either side. */
function cohort({ commitment, calendar, periods, at }: DepthQuery): string {
  const out = ['left-out', 'from-before'] as const;
  return `SELECT * FROM (${verdictsOf(commitment, calendar, periods, at)}) WHERE verdict NOT IN (${out.map(verdictNumber).join(', ')})`;
}

const orNull = (value: Row[string] | undefined): string | null => textOf(value) || null;

/** From hand-over to won, by source and offer; who got further passed every step before. */
export async function funnelOf(query: DepthQuery): Promise<FunnelRow[]> {
  const { commitment, at } = query;
  const when = (event: LeadEvent) => `(${eventSql(event, commitment.countingRules, at).at}) IS NOT NULL`;
  const won = when('won');
  const qualified = `(${when('qualified')} OR ${when('opportunity')} OR ${won})`;
  const accepted = `(${when('accepted')} OR ${qualified})`;
  const rows = await query.ledger.duck.all(`SELECT source, offer, count(*) AS handed,
      count(*) FILTER (${accepted}) AS accepted, count(*) FILTER (${qualified}) AS qualified,
      count(*) FILTER (${won}) AS won
    FROM (${cohort(query)}) GROUP BY source, offer ORDER BY handed DESC, source, offer LIMIT 200`);
  return rows.map((row) => ({
    source: orNull(row['source']),
    offer: orNull(row['offer']),
    handedOver: numberOf(row['handed']),
    accepted: numberOf(row['accepted']),
    qualified: numberOf(row['qualified']),
    won: numberOf(row['won']),
  }));
}

/** Why leads were rejected, by source. */
export async function reasonsOf(query: DepthQuery): Promise<ReasonRow[]> {
  const rejected = eventSql('disqualified', query.commitment.countingRules, query.at).at;
  const rows = await query.ledger.duck.all(`SELECT "rejectionReason" AS reason, source, count(*) AS n
    FROM (${cohort(query)}) WHERE (${rejected}) IS NOT NULL
    GROUP BY ALL ORDER BY n DESC, reason, source LIMIT 400`);
  return rows.map((row) => ({
    reason: orNull(row['reason']),
    source: orNull(row['source']),
    leads: numberOf(row['n']),
  }));
}

/** The same leads with the time between two events beside them, by the commitment's calendar and rules. */
function clocked(query: DepthQuery, from: LeadEvent, to: LeadEvent): string {
  const { commitment, calendar, periods, at } = query;
  const start = eventSql(commitment.clock.start, commitment.countingRules, at);
  const timed: Commitment = {
    ...commitment,
    metric: 'timeliness',
    of: undefined,
    clock: { start: from, stop: to },
    deadline: { kind: 'schedule' },
    target: { bound: 'atMost', unit: 'hours', value: 1 },
  };
  // A lead stays in the period of the commitment's own clock, whichever stretch of its story is looked at.
  const opens = Math.min(...periods.map((period) => period.opens)) - REACH;
  const reach = periods.slice(0, 1).map((period) => ({ ...period, opens, closes: at, judgedAt: at }));
  const own = periods.map(({ opens, closes }) => `(${start.at} > ${opens} AND ${start.at} <= ${closes})`);
  const precision = eventSql(from, commitment.countingRules, at).precision;
  return `SELECT "leadId", spent, done_at, done_precision = 'day' OR (${precision}) = 'day' AS day_only
    FROM (${verdictsOf(timed, calendar, reach, at)}) WHERE ${own.join(' OR ')}`;
}

/** Hours up to which leads are put together. */
const EDGES = [0, 0.25, 0.5, 1, 2, 4, 8, 16, 24, 40, 80];

/** The time on the commitment's own clock, with the leads that came after their deadline. */
function ownClock({ commitment, calendar, periods, at }: DepthQuery): string {
  const timed: Commitment = { ...commitment, target: { bound: 'atMost', unit: 'hours', value: 1 } };
  const precision = eventSql(commitment.clock.start, commitment.countingRules, at).precision;
  return `SELECT spent, done_at, done_precision = 'day' OR (${precision}) = 'day' AS day_only, done_at > due_at AS late
    FROM (${verdictsOf(timed, calendar, periods, at)})`;
}

/** How long the answer took: on the commitment's own clock where it has one, else from one event to the other. */
export async function responseOf(query: DepthQuery, from: LeadEvent, to: LeadEvent): Promise<Response> {
  const { metric, clock } = query.commitment;
  const own = metric === 'timeliness' && clock.start === from && clock.stop === to;
  const times = own ? ownClock(query) : `SELECT *, false AS late FROM (${clocked(query, from, to)})`;
  const edges = EDGES.slice(1);
  const bin = `CASE ${edges.map((edge, i) => `WHEN spent < ${edge * HOUR} THEN ${i}`).join(' ')} ELSE ${edges.length} END`;
  const rows = await query.ledger.duck.all(`SELECT CASE WHEN done_at IS NULL THEN -1 WHEN day_only THEN -2
      ELSE ${bin} END AS bin, count(*) AS n, count(*) FILTER (late) AS late FROM (${times}) GROUP BY 1`);
  const counts = new Map(rows.map((row) => [numberOf(row['bin']), row]));
  const leads = (at: number) => numberOf(counts.get(at)?.['n']);
  return {
    bins: EDGES.map((edge, i) => ({
      from: edge,
      to: EDGES[i + 1] ?? null,
      leads: leads(i),
      late: numberOf(counts.get(i)?.['late']),
    })),
    open: leads(-1),
    byDay: leads(-2),
  };
}

const LEGS: readonly [LeadEvent, LeadEvent][] = [
  ['created', 'handedOver'],
  ['handedOver', 'assigned'],
  ['assigned', 'firstTouch'],
  ['handedOver', 'firstTouch'],
  ['firstTouch', 'decided'],
  ['handedOver', 'decided'],
];

/** The stretches of a lead's clock of which both ends are known: what systems took apart from what people did. */
export async function legsOf(query: DepthQuery): Promise<ClockLeg[]> {
  const legs: ClockLeg[] = [];
  for (const [from, to] of LEGS) {
    const clock = { ...query.commitment, metric: 'timeliness' as const, clock: { start: from, stop: to } };
    if (missingFields(clock, query.ledger.columns).length > 0) continue;
    const row = await query.ledger.duck.one(`SELECT count(*) AS n, quantile_disc(spent, 0.5) AS median,
        quantile_disc(spent, 0.9) AS p90, coalesce(sum(spent), 0)::DOUBLE AS total
      FROM (${clocked(query, from, to)}) WHERE done_at IS NOT NULL AND NOT coalesce(day_only, false)`);
    const hours = (value: Row[string] | undefined) =>
      value === null || value === undefined ? null : Number(value) / HOUR;
    legs.push({
      from,
      to,
      leads: numberOf(row['n']),
      median: hours(row['median']),
      p90: hours(row['p90']),
      total: hours(row['total']) ?? 0,
    });
  }
  return legs;
}

/** So many decisions within one minute are no longer decisions about leads. */
const BULK = 10;

/**
 * What looks managed among the leads of these periods, and which may be the same one twice.
 *
 * @param companies whether the companies of leads were learnt (`learnCompanies`)
 */
export async function flagsOf(query: DepthQuery, companies = false): Promise<Flag[]> {
  const { ledger, commitment, at } = query;
  const rules = commitment.countingRules;
  const decided = eventSql('decided', { ...rules, qualifyingDone: 'earlier-of-both' }, at);
  const handed = eventSql('handedOver', rules, at);
  const rejected = eventSql('disqualified', rules, at).at;
  const won = eventSql('won', rules, at).at;
  const looked = `SELECT "leadId", ${decided.at} AS decided, ${decided.precision} AS precision,
      ${handed.at} AS handed, ${handed.precision} AS handed_precision, ${rejected} AS rejected, ${won} AS won
    FROM (${cohort(query)})`;
  const kinds: [Flag['kind'], string][] = [
    [
      'bulk',
      `SELECT "leadId" FROM looked_at WHERE precision <> 'day' AND decided // 60000 IN (
        SELECT decided // 60000 FROM looked_at WHERE precision <> 'day' GROUP BY 1 HAVING count(*) >= ${BULK})`,
    ],
    [
      'before-hand-over',
      `SELECT "leadId" FROM looked_at WHERE decided < handed AND precision <> 'day' AND handed_precision <> 'day'`,
    ],
    ['rejected-then-won', `SELECT "leadId" FROM looked_at WHERE rejected < won`],
    ['backdated', await backdatedSql(ledger, 'looked_at')],
    ['vanished', await vanishedSql(ledger, 'looked_at')],
    ...(companies ? [['same-company', sameCompanySql('looked_at')] as [Flag['kind'], string]] : []),
  ];
  const flags: Flag[] = [];
  for (const [kind, sql] of kinds) {
    const row = await ledger.duck.one(`WITH looked_at AS (${looked})
      SELECT count(*) AS n, list("leadId" ORDER BY "leadId")[1:20] AS some FROM (${sql})`);
    if (numberOf(row['n']) === 0) continue;
    const some = Array.isArray(row['some']) ? row['some'].map(textOf) : [];
    flags.push({ kind, leads: numberOf(row['n']), some });
  }
  return flags;
}

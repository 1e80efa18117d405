import { DAY, MINUTE } from '#shared/domain/calendar/days';
import { type WorkCalendar, workingTimeBetween } from '#shared/domain/calendar/working-time';
import { episodesOf } from '#shared/domain/counting/episodes';
import { eventOf, overruled } from '#shared/domain/counting/events';
import type { LeadVerdict } from '#shared/domain/counting/status';
import {
  byCalendar,
  deadlineAfter,
  deadlinePerLead,
  type SchedulePeriod,
} from '#shared/domain/schedule/periods';
import type { Commitment, SegmentFilter } from '#shared/model/commitment';
import type { CountingRules } from '#shared/model/counting';
import { LEAD_ATTRIBUTES, type Lead, type LeadEvent, type Moment } from '#shared/model/lead';

/** How one lead of a period counts. */
export interface JudgedLead {
  lead: Lead;
  verdict: LeadVerdict;
  /** Until when it had to happen, with grace; `null` when the commitment asks for no event. */
  dueAt: number | null;
  /** The time that decided has no hour, and the deadline is on the same day. */
  byDay: boolean;
  /** Of a target in hours: how long it took, in milliseconds of the clock; `null` when it is not done. */
  spent: number | null;
}

/** Does the clock of a lead start anew with its assignment? */
export function clockResets(
  commitment: Pick<Commitment, 'metric' | 'of' | 'deadline' | 'countingRules'>,
): boolean {
  return (
    commitment.countingRules.ownerChange === 'resets' &&
    commitment.metric === 'timeliness' &&
    deadlinePerLead(commitment)
  );
}

/** When the clock of a lead started: with the event, or with an assignment that came before the answer. */
function clockStart(
  lead: Lead,
  start: Moment,
  happened: Moment | undefined,
  commitment: Commitment,
  at: number,
) {
  if (!clockResets(commitment)) return start.at;
  const assigned = eventOf(lead, 'assigned', commitment.countingRules, at);
  if (!assigned || assigned.at <= start.at) return start.at;
  return happened && happened.at < assigned.at ? start.at : assigned.at;
}

/** A lead's value of a field or further column, as text; empty when it has none. */
export function fieldValue(lead: Lead, field: string): string {
  const attribute = LEAD_ATTRIBUTES.find((name) => name === field);
  const value = attribute === undefined ? lead.segments[field] : lead[attribute];
  return value === undefined ? '' : String(value);
}

/** Does the lead belong to the segment? Values are compared without case and outer blanks. */
export function inSegment(lead: Lead, segment: readonly SegmentFilter[]): boolean {
  return segment.every(({ field, anyOf }) => {
    const value = fieldValue(lead, field).trim().toLowerCase();
    return anyOf.some((text) => text.trim().toLowerCase() === value);
  });
}

/** Does a merged lead no longer count for this period? */
function mergedAway(lead: Lead, commitment: Commitment, period: SchedulePeriod): boolean {
  if (lead.mergedInto === undefined) return false;
  const rule = commitment.countingRules.mergedLeads;
  if (rule === 'count-all') return false;
  return rule === 'count-once' || (lead.mergedSeenAt ?? 0) < period.judgedAt;
}

/** The event that a commitment waits for, or `undefined` where it asks for fit or for nothing. */
export function awaitedEvent({
  metric,
  clock,
  of,
}: Pick<Commitment, 'metric' | 'clock' | 'of'>): LeadEvent | undefined {
  if (metric === 'timeliness') return clock.stop;
  return of === undefined || of === 'fit' ? undefined : of;
}

/** The plain rule for one lead that belongs to a period: in words of code, one lead at a time. */
function verdictOn(
  lead: Lead,
  start: Moment,
  commitment: Commitment,
  calendar: WorkCalendar,
  period: SchedulePeriod,
  at: number,
): JudgedLead {
  const rules = commitment.countingRules;
  const grace = commitment.grace.minutes * MINUTE;
  const event = awaitedEvent(commitment);
  if (event === undefined) {
    const verdict = fitVerdict(lead, commitment, period, at);
    return { lead, verdict, dueAt: null, byDay: false, spent: null };
  }
  const happened = eventOf(lead, event, rules, at);
  const began = clockStart(lead, start, happened, commitment, at);
  const due = deadlinePerLead(commitment) ? deadlineAfter(commitment, calendar, began) : period.due;
  const dueAt = due + grace;
  const answer = (verdict: LeadVerdict, byDay = false): JudgedLead => {
    const done = happened && (verdict === 'counted' || verdict === 'late') ? happened.at : null;
    const spent =
      done === null || commitment.target.unit !== 'hours' ? null : spentTime(calendar, began, done, rules);
    return { lead, verdict, dueAt, byDay, spent };
  };
  if (!happened) return answer(at < dueAt ? 'open' : 'not-done');
  if (happened.at > dueAt) return answer('late');
  if (event === 'qualified' && overruled(lead, rules, at)) return answer('decided-before');
  const byDay = happened.precision === 'day' && dueAt < happened.at + DAY;
  if (byDay && rules.timeZones === 'not-proven') return answer('not-proven', true);
  return answer('counted', byDay);
}

/** How long the clock ran: working time, or all of it where it runs day and night; never less than nothing. */
function spentTime(calendar: WorkCalendar, from: number, to: number, rules: CountingRules): number {
  return rules.outOfHours === 'elapsed' ? Math.max(0, to - from) : workingTimeBetween(calendar, from, to);
}

/**
 * A lead where a rate compares what came in with what was reached in the same period: it belongs to the
 * period in which it came, for the denominator, and to the one in which it got there, for the numerator.
 * `null` when it belongs to neither side of this one.
 */
function verdictByCalendar(
  lead: Lead,
  start: Moment,
  event: LeadEvent,
  commitment: Commitment,
  period: SchedulePeriod,
  at: number,
): JudgedLead | null {
  const rules = commitment.countingRules;
  const happened = eventOf(lead, event, rules, at);
  const came = start.at > period.opens && start.at <= period.closes;
  const reached = happened && happened.at > period.opens && happened.at <= period.closes;
  const answer = (verdict: LeadVerdict, byDay = false): JudgedLead | null =>
    came || verdict === 'from-before' ? { lead, verdict, dueAt: period.closes, byDay, spent: null } : null;
  if (!came && (!reached || start.at > period.opens)) return null;
  if (!reached) {
    if (happened && happened.at > period.closes) return answer('late');
    return answer(at < period.closes ? 'open' : 'not-done');
  }
  if (event === 'qualified' && overruled(lead, rules, at)) return answer('decided-before');
  const byDay = happened.precision === 'day' && period.closes < happened.at + DAY;
  if (byDay && rules.timeZones === 'not-proven') return answer('not-proven', true);
  return answer(came ? 'counted' : 'from-before', byDay);
}

function fitVerdict(lead: Lead, commitment: Commitment, period: SchedulePeriod, at: number): LeadVerdict {
  if (commitment.of !== 'fit') return 'counted';
  if (lead.fit !== undefined) return lead.fit ? 'counted' : 'not-fit';
  if (at < period.judgedAt) return 'open';
  const rule = commitment.countingRules.fitNotAssessed;
  if (rule === 'accepted-as-fit') return 'counted-by-default';
  return rule === 'not-fit' ? 'not-fit' : 'left-out';
}

/**
 * The leads of a period with their verdicts, as known at an instant. The commitment is given as it stands in
 * the period. This is the rule as it can be
 * read; the query that works on a million leads has to say the same.
 */
export function judgeLeads(
  leads: readonly Lead[],
  commitment: Commitment,
  calendar: WorkCalendar,
  period: SchedulePeriod,
  at: number,
): JudgedLead[] {
  const judged: JudgedLead[] = [];
  const event = byCalendar(commitment) ? awaitedEvent(commitment) : undefined;
  for (const lead of leads.flatMap((each) => episodesOf(each, commitment.countingRules))) {
    const start = eventOf(lead, commitment.clock.start, commitment.countingRules, at);
    if (!start || !inSegment(lead, commitment.segment) || mergedAway(lead, commitment, period)) continue;
    if (event !== undefined) {
      const found = verdictByCalendar(lead, start, event, commitment, period, at);
      if (found) judged.push(found);
      continue;
    }
    if (start.at <= period.opens || start.at > period.closes) continue;
    judged.push(verdictOn(lead, start, commitment, calendar, period, at));
  }
  return judged;
}

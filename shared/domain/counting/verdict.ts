import { DAY, MINUTE } from '#shared/domain/calendar/days';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { eventOf, overruled } from '#shared/domain/counting/events';
import type { LeadVerdict } from '#shared/domain/counting/status';
import { deadlineAfter, deadlinePerLead, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment, SegmentFilter } from '#shared/model/commitment';
import { LEAD_ATTRIBUTES, type Lead, type LeadEvent, type Moment } from '#shared/model/lead';

/** How one lead of a period counts. */
export interface JudgedLead {
  lead: Lead;
  verdict: LeadVerdict;
  /** Until when it had to happen, with grace; `null` when the commitment asks for no event. */
  dueAt: number | null;
  /** The time that decided has no hour, and the deadline is on the same day. */
  byDay: boolean;
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
    return { lead, verdict: fitVerdict(lead, commitment, period, at), dueAt: null, byDay: false };
  }
  const due = deadlinePerLead(commitment) ? deadlineAfter(commitment, calendar, start.at) : period.due;
  const dueAt = due + grace;
  const happened = eventOf(lead, event, rules, at);
  const answer = (verdict: LeadVerdict, byDay = false): JudgedLead => ({ lead, verdict, dueAt, byDay });
  if (!happened) return answer(at < dueAt ? 'open' : 'not-done');
  if (happened.at > dueAt) return answer('late');
  if (event === 'qualified' && overruled(lead, rules, at)) return answer('decided-before');
  const byDay = happened.precision === 'day' && dueAt < happened.at + DAY;
  if (byDay && rules.timeZones === 'not-proven') return answer('not-proven', true);
  return answer('counted', byDay);
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
 * The leads of a period with their verdicts, as known at an instant. This is the rule as it can be
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
  for (const lead of leads) {
    const start = eventOf(lead, commitment.clock.start, commitment.countingRules, at);
    if (!start || start.at <= period.opens || start.at > period.closes) continue;
    if (!inSegment(lead, commitment.segment) || mergedAway(lead, commitment, period)) continue;
    judged.push(verdictOn(lead, start, commitment, calendar, period, at));
  }
  return judged;
}

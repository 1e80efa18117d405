import { HOUR } from '#shared/domain/calendar/days';
import { countsOf } from '#shared/domain/counting/reference';
import type { LeadVerdict, PeriodCounts } from '#shared/domain/counting/status';
import type { Claim } from '#shared/model/acts';
import type { Commitment } from '#shared/model/commitment';
import { type DisputeState, isUnsettled, isUpheld } from './disputes';

/** What is claimed of contested leads, by the lead. */
export type Claims = ReadonlyMap<string, Claim>;

/** The claims about one period: those that count by now, and those with the ones that are not settled yet. */
export interface PeriodClaims {
  settled: Claims;
  /** Null where nothing is unsettled: there is one figure. */
  withOpen: Claims | null;
  /** How many leads are contested and not settled. */
  open: number;
}

/** A lead of a period, as far as counting it goes. */
export interface CountedLead {
  leadId: string;
  verdict: LeadVerdict;
  byDay: boolean;
  /** Of a target in hours, in milliseconds; null when it is not done. */
  spent: number | null;
  /** Which of its hand-overs; the first when left out. */
  episode?: number;
}

/** The claims of a commitment by the first day of their period. Of two about one lead the later one stands. */
export function claimsOf(
  disputes: readonly DisputeState[],
  commitment: string,
): ReadonlyMap<string, PeriodClaims> {
  const periods = new Map<string, DisputeState[]>();
  for (const each of disputes) {
    if (each.act.commitment !== commitment || !(isUnsettled(each) || isUpheld(each))) continue;
    periods.set(each.act.period, [...(periods.get(each.act.period) ?? []), each]);
  }
  const claims = (states: readonly DisputeState[]) => new Map(states.map(({ act }) => [act.lead, act.claim]));
  return new Map(
    [...periods].map(([period, states]) => {
      const unsettled = new Set(states.filter(isUnsettled).map(({ act }) => act.lead));
      return [
        period,
        {
          settled: claims(states.filter(isUpheld)),
          withOpen: unsettled.size === 0 ? null : claims(states),
          open: unsettled.size,
        },
      ];
    }),
  );
}

/**
 * What stands in numerator and denominator when these claims count. A lead that is not of the period (any more)
 * is left alone: data that came later have answered the question.
 */
export function countsWithClaims(
  leads: readonly CountedLead[],
  claims: Claims,
  commitment: Pick<Commitment, 'target'>,
): PeriodCounts {
  const { target } = commitment;
  const claimed = leads.flatMap((lead): CountedLead[] => {
    const claim = claims.get(lead.leadId);
    if (claim === undefined) return [lead];
    if (claim === 'left-out') return [];
    if (claim === 'does-not-count') return [{ ...lead, verdict: 'not-done', byDay: false, spent: null }];
    const longest = target.unit === 'hours' ? target.value * HOUR : null;
    const spent = longest === null ? null : Math.min(lead.spent ?? longest, longest);
    return [{ ...lead, verdict: 'counted', byDay: false, spent }];
  });
  return countsOf(claimed, commitment);
}

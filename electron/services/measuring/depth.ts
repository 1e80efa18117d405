import type { Depth } from '#shared/contract/measurement-depth';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { standingIn } from '#shared/domain/commitments/standing';
import { missingFields } from '#shared/domain/counting/requirements';
import { periodsOf } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { type DepthQuery, flagsOf, funnelOf, legsOf, reasonsOf, responseOf } from '../../measure/depth';
import type { Ledger } from '../../measure/ledger';

/** Over which periods (those that start within `from` and `to`), and as seen from when; epoch milliseconds. */
interface Asked {
  from: number;
  to: number;
  at: number;
}

/** A stop that the leads have a column for: the commitment's own where it is about time, else the first answer. */
function clockOf(commitment: Commitment, ledger: Ledger): Commitment['clock'] | null {
  const own = commitment.metric === 'timeliness' ? [commitment.clock] : [];
  const usual = (['firstTouch', 'decided'] as const).map((stop) => ({ start: 'handedOver' as const, stop }));
  const known = (clock: Commitment['clock']) =>
    missingFields({ ...commitment, metric: 'timeliness', of: undefined, clock }, ledger.columns).length === 0;
  return [...own, ...usual].find(known) ?? null;
}

/** The deadline in hours of the clock, where it is one for every lead. */
function hoursOf({ metric, deadline, target }: Commitment): number | null {
  if (metric !== 'timeliness') return null;
  if (target.unit === 'hours') return target.value;
  return deadline.kind === 'workingHours' ? deadline.hours : null;
}

/**
 * What lies behind the figures of a commitment: its leads by source, reason, and time.
 *
 * @param companies whether the ledger has learnt the companies of leads
 */
export async function depthOf(
  ledger: Ledger,
  promised: Commitment,
  calendar: WorkCalendar,
  { from, to, at }: Asked,
  companies = false,
): Promise<Depth | null> {
  const periods = periodsOf(promised, calendar, from, Math.min(to, at));
  const last = periods.at(-1);
  if (last === undefined || ledger.exportedAt === null || promised.metric === 'manual') return null;
  if (missingFields(promised, ledger.columns).length > 0) return null;
  // A ramp changes targets and deadlines, but not which leads there were.
  const commitment = standingIn(promised, last.start);
  const query: DepthQuery = { ledger, commitment, calendar, periods, at };
  const clock = clockOf(commitment, ledger);
  const columns = new Set(ledger.columns);
  return {
    from: new Date(periods[0]?.opens ?? from).toISOString(),
    to: new Date(last.closes).toISOString(),
    periods: periods.length,
    funnel: await funnelOf(query),
    stages: (['accepted', 'qualified', 'won'] as const).filter((stage) => columns.has(`${stage}At`)),
    reasons: columns.has('disqualifiedAt') ? await reasonsOf(query) : [],
    clock: await legsOf(query),
    response:
      clock === null
        ? null
        : {
            ...(await responseOf(query, clock.start, clock.stop)),
            start: clock.start,
            stop: clock.stop,
            elapsed: commitment.countingRules.outOfHours === 'elapsed',
            deadline: hoursOf(commitment),
          },
    flags: await flagsOf(query, companies),
  };
}

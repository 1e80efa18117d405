import type { History, Known } from '#shared/domain/acts/history';
import { dateAt, startOfDay } from '#shared/domain/calendar/days';
import type { DisputeTerms } from '#shared/model/agreement';

/**
 * How a dispute stands: `open` waits for the other side, `rejected` for the arbiter (or for who contested to take
 * it back). Of the others the first two let the claim count; the rest leave the figures as the rules have them.
 */
export type DisputeStatus =
  | 'open'
  | 'rejected'
  | 'accepted'
  | 'upheld'
  | 'dismissed'
  | 'withdrawn'
  | 'lapsed';

/** Where an agreement says nothing of disputes: a fortnight of working days, and nobody decides for both. */
export const DEFAULT_TERMS: DisputeTerms = { answerDays: 14, arbiter: null };

/** What was signed about a dispute, and the zone in which its days begin. */
export interface TermsInZone extends DisputeTerms {
  timeZone: string;
}

export interface DisputeState {
  act: Known<'dispute'>;
  status: DisputeStatus;
  terms: TermsInZone;
  /** The end of the last day on which it can be answered, epoch milliseconds. */
  lapsesAt: number;
  /** The answer that counts: an acceptance where there is one, else the last rejection. */
  answer: Known<'answer'> | null;
  settlement: Known<'settlement'> | null;
}

/** Is it still counted both ways? */
export const isUnsettled = ({ status }: Pick<DisputeState, 'status'>): boolean =>
  status === 'open' || status === 'rejected';

/** Was it decided for whoever contested? */
export const isUpheld = ({ status }: Pick<DisputeState, 'status'>): boolean =>
  status === 'accepted' || status === 'upheld';

/** Why a settlement does not count for the dispute it names; null when it does. */
function settlementFault(
  settlement: Known<'settlement'>,
  { act, answer, terms }: DisputeState,
): string | null {
  if (settlement.outcome === 'withdrawn') return null;
  if (settlement.author !== terms.arbiter) return 'is not by the arbiter whom both signed';
  if (settlement.author === act.author || settlement.author === answer?.author)
    return 'is by somebody who took a side';
  return answer === null ? 'comes before the other side answered' : null;
}

function stateOf(history: History, act: Known<'dispute'>, at: number, terms: TermsInZone): DisputeState {
  const { answerDays, timeZone } = terms;
  const last = dateAt(Date.parse(act.at), timeZone).add({ days: answerDays });
  const lapsesAt = startOfDay(last.add({ days: 1 }), timeZone);
  let state: DisputeState = { act, status: 'open', terms, lapsesAt, answer: null, settlement: null };
  for (const next of history.acts) {
    const when = Date.parse(next.at);
    if (!('dispute' in next) || next.dispute !== act.hash || when > at || !isUnsettled(state)) continue;
    if (next.kind === 'answer') {
      // An answer that came too late finds the dispute lapsed; a second one may still accept.
      if (state.status === 'open' && when >= lapsesAt) continue;
      state = { ...state, answer: next, status: next.outcome };
    } else if (settlementFault(next, state) === null && !(state.status === 'open' && when >= lapsesAt)) {
      state = { ...state, settlement: next, status: next.outcome };
    }
  }
  return state.status === 'open' && at >= lapsesAt ? { ...state, status: 'lapsed' } : state;
}

/**
 * The disputes about an agreement's leads as they stand at an instant, in the order in which they were begun.
 * Pure: acts and what was signed in, states out.
 *
 * @param at epoch milliseconds
 * @param termsOf what the version that judges the dispute's period says
 */
export function disputesOf(
  history: History,
  record: string,
  at: number,
  termsOf: (dispute: Known<'dispute'>) => TermsInZone,
): DisputeState[] {
  return history.acts.flatMap((act) =>
    act.kind === 'dispute' && act.record === record && Date.parse(act.at) <= at
      ? [stateOf(history, act, at, termsOf(act))]
      : [],
  );
}

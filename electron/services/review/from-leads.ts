import { effectsOf, type OfferEffect } from '#shared/domain/offers/conversion';
import type { OfferMissing, OfferResult, ReviewFacts, TimeSpent } from '#shared/domain/review/facts';
import type { LeadEvent, LeadField } from '#shared/model/lead';
import { rejectionsIn, sourceResults, takenIn, untouchedIn } from '../../measure/review';
import { depthOf } from '../measuring/depth';
import { offeringOf } from '../offers/offering';
import { forEachSome, offerNow } from '../offers/reading';
import { inUse } from '../records';
import type { Looking } from './asked';
import { resourcesIn } from './resources';

/** Fields that an answer needs and no export has. */
const lacking = ({ ledger }: Looking, fields: readonly LeadField[]): string[] =>
  ledger.exportedAt === null ? [] : fields.filter((field) => !ledger.columns.includes(field));

/** Which sources brought SQLs and revenue. */
export async function sourcesIn(looking: Looking): Promise<ReviewFacts['sources']> {
  const { session, quarter, versions } = looking;
  const sellers = versions.at(-1)?.commitments.find(({ metric }) => metric === 'count')?.owedTo;
  return {
    rows: await sourceResults(looking.ledger, looking.span),
    spend: (await resourcesIn(session, quarter, sellers)).spend,
    columns: lacking(looking, ['source', 'qualifiedAt', 'wonAt', 'amount']),
  };
}

/** Why leads were rejected. */
export const rejectedIn = async (looking: Looking): Promise<ReviewFacts['rejections']> => ({
  rows: await rejectionsIn(looking.ledger, looking.span),
  columns: lacking(looking, ['disqualifiedAt', 'rejectionReason', 'wonAt']),
});

/** Which fitting leads nobody dealt with. */
export const leftAlone = async (looking: Looking): Promise<ReviewFacts['untouched']> => ({
  ...(await untouchedIn(looking.ledger, looking.span)),
  columns: lacking(looking, ['fit', 'firstTouchAt']),
});

const STAGES: readonly [TimeSpent['stage'], LeadEvent, LeadEvent][] = [
  ['routing', 'handedOver', 'assigned'],
  ['waiting', 'assigned', 'firstTouch'],
  ['working', 'firstTouch', 'decided'],
];

/** Where the time went, on the clock of the promise about time; of another where there is none. */
export async function timeIn(looking: Looking): Promise<ReviewFacts['time']> {
  const { ledger, versions, span, at } = looking;
  const version = versions.at(-1);
  const measured = (version?.commitments ?? []).filter(({ metric }) => metric !== 'manual');
  const inOrder = [...measured].sort(
    (a, b) => Number(b.metric === 'timeliness') - Number(a.metric === 'timeliness'),
  );
  const columns = lacking(looking, ['assignedAt', 'firstTouchAt']);
  for (const commitment of inOrder) {
    const calendar = version?.calendarOf(commitment.owedBy);
    if (!calendar) continue;
    const depth = await depthOf(ledger, commitment, calendar, { from: span.from, to: span.to - 1, at });
    if (depth === null) continue;
    // Where nobody says when a lead was assigned, it waited from the hand-over on.
    const stages = columns.includes('assignedAt')
      ? ([['waiting', 'handedOver', 'firstTouch'], STAGES[2]] as typeof STAGES)
      : STAGES;
    const rows = stages.flatMap(([stage, from, to]): TimeSpent[] => {
      const leg = depth.clock.find((each) => each.from === from && each.to === to);
      return leg && leg.leads > 0
        ? [{ stage, leads: leg.leads, median: leg.median, p90: leg.p90, total: leg.total }]
        : [];
    });
    const elapsed = commitment.countingRules.outOfHours === 'elapsed';
    return { rows, elapsed, commitment: commitment.id, columns };
  }
  return { rows: [], elapsed: false, commitment: null, columns };
}

const resultOf = (
  { id, title }: { id: string; title: string },
  effect: OfferEffect,
  by: 'won' | 'qualified',
): OfferResult => ({ id, title, ...effect.with, compared: effect[by], by });

/** Which offers helped, and what was asked for that was not there. */
export async function offersIn(looking: Looking): Promise<ReviewFacts['offers']> {
  const { session, ledger, span, cutOff, quarter } = looking;
  const offers = await forEachSome(inUse(session, 'offer'), async ({ id }) => {
    const { title, inCrm } = (await offerNow(session, id)).view;
    return { id, title, inCrm };
  });
  const { effects } = effectsOf(offers, ledger.columns.includes('offer') ? await takenIn(ledger, span) : []);
  const by = ledger.columns.includes('wonAt') ? 'won' : 'qualified';
  const rows = offers.flatMap((offer) => {
    const effect = effects.get(offer.id);
    return effect && effect.with.leads > 0 ? [resultOf(offer, effect, by)] : [];
  });
  const { requests } = await offeringOf(session);
  const missing = requests.flatMap(({ what, at, answer }): OfferMissing[] => {
    const answered = answer !== null && answer.at <= cutOff ? answer : null;
    const inQuarter = at.slice(0, 10) >= quarter.from && at.slice(0, 10) <= quarter.to;
    if (at > cutOff || !(inQuarter || answered === null)) return [];
    return [
      { what, at, answer: answered === null ? 'none' : answered.offer === null ? 'declined' : 'offer' },
    ];
  });
  return {
    rows: rows.sort((a, b) => b.leads - a.leads),
    missing: missing.sort((a, b) => (a.at < b.at ? -1 : 1)),
    columns: lacking(looking, ['offer', 'wonAt']),
  };
}

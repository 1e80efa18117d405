import type { LeadRow } from '#shared/contract/leads';
import { dateAt, isoAt } from '#shared/domain/calendar/days';
import { explainLead } from '#shared/domain/commitments/explain';
import { leadAddress } from '#shared/domain/leads/link';
import type { Lead, LeadTime, Moment } from '#shared/model/lead';
import type { LeadOfPeriod } from '../../measure/measure';
import { spokenWords } from '../../measure/speaking';

/** A moment as exact as it is known, on the clock of the promise: a day stays a day. */
const timeText = (moment: Moment | undefined, zone: string): string | null => {
  if (!moment) return null;
  return moment.precision === 'day' ? dateAt(moment.at, zone).toString() : isoAt(moment.at, zone);
};

/** A lead of a period as the contract tells it. */
export function asRow(
  { lead, counted, verdict, dueAt, byDay }: LeadOfPeriod,
  zone: string,
  link: string,
): LeadRow {
  const time = (field: LeadTime & keyof Lead) => timeText(lead[field], zone);
  return {
    leadId: lead.leadId,
    episode: lead.episode ?? 1,
    counted,
    reason: explainLead({ verdict, byDay, episode: lead.episode ?? 1 }, spokenWords()),
    createdAt: time('createdAt'),
    handedOverAt: time('handedOverAt'),
    assignedAt: time('assignedAt'),
    firstTouchAt: time('firstTouchAt'),
    automatedTouchAt: time('automatedTouchAt'),
    acceptedAt: time('acceptedAt'),
    qualifiedAt: time('qualifiedAt'),
    disqualifiedAt: time('disqualifiedAt'),
    opportunityAt: time('opportunityAt'),
    wonAt: time('wonAt'),
    lostAt: time('lostAt'),
    dueAt: dueAt === null ? null : isoAt(dueAt, zone),
    status: lead.status ?? null,
    fit: lead.fit ?? null,
    rejectionReason: lead.rejectionReason ?? null,
    source: lead.source ?? null,
    owner: lead.owner ?? null,
    dispute: null,
    link: leadAddress(link, lead.leadId),
  };
}

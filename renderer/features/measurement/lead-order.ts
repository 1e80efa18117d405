import type { LeadRow } from '#shared/contract/leads';
import { decidedAt } from './lead-line';

export type LeadFilter = 'all' | 'missed' | 'rejected' | 'contested';
export type LeadSort = 'handedOver' | 'decided' | 'lead' | 'longest';

const byText = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
};

const byTime = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return byText(a, b);
  return Date.parse(a) - Date.parse(b);
};

/** How long a lead waited for its decision; one still open waited longest of all. */
function wait(lead: LeadRow): number {
  const decision = decidedAt(lead);
  if (!lead.handedOverAt) return -1;
  return decision ? Date.parse(decision) - Date.parse(lead.handedOverAt) : Number.POSITIVE_INFINITY;
}

const ORDERS: Record<LeadSort, (a: LeadRow, b: LeadRow) => number> = {
  handedOver: (a, b) => byTime(a.handedOverAt, b.handedOverAt),
  decided: (a, b) => byTime(decidedAt(a), decidedAt(b)),
  lead: (a, b) => a.leadId.localeCompare(b.leadId, 'en', { numeric: true }),
  longest: (a, b) => {
    const [left, right] = [wait(a), wait(b)];
    return left === right ? 0 : right - left;
  },
};

const SHOWN: Record<LeadFilter, (lead: LeadRow) => boolean> = {
  all: () => true,
  missed: ({ counted }) => !counted,
  rejected: ({ disqualifiedAt }) => disqualifiedAt !== null,
  contested: ({ dispute }) => dispute !== null,
};

/** The leads a person asked to see, in the order asked for; equals stay in order of their id. */
export function chosenLeads(leads: readonly LeadRow[], filter: LeadFilter, sort: LeadSort): LeadRow[] {
  const shown = leads.filter((lead) => SHOWN[filter](lead));
  return shown.sort((a, b) => ORDERS[sort](a, b) || ORDERS.lead(a, b));
}

import type { LeadRow } from '#shared/contract/leads';
import { type DisputeState, isUpheld } from '#shared/domain/disputes/disputes';
import { spokenWords } from '../../measure/speaking';

/** The disputes about one period's leads, by the lead; of several the newest. */
export const contestedIn = (
  disputes: readonly DisputeState[],
  commitment: string,
  start: string,
): ReadonlyMap<string, DisputeState> =>
  new Map(
    disputes
      .filter(({ act }) => act.commitment === commitment && act.period === start.slice(0, 10))
      .map((each) => [each.act.lead, each]),
  );

/** A lead as it counts now that what was contested about it was decided, or is still open. */
export function withDispute(row: LeadRow, contested: ReadonlyMap<string, DisputeState>): LeadRow {
  const found = contested.get(row.leadId);
  if (!found) return row;
  const dispute = { dispute: found.act.hash, status: found.status };
  if (!isUpheld(found)) return { ...row, dispute };
  const counted = found.act.claim === 'counts';
  return { ...row, dispute, counted, reason: spokenWords().settled[found.act.claim] };
}

import { standingIn } from '#shared/domain/commitments/standing';
import { timesOfEvent } from '#shared/domain/counting/events';
import { awaitedEvent, clockResets } from '#shared/domain/counting/verdict';
import type { Commitment } from '#shared/model/commitment';

/** The fields (or further columns) of a lead that a commitment cannot be measured without. */
export function requiredFields(commitment: Commitment): string[] {
  if (commitment.metric === 'manual') return [];
  const event = awaitedEvent(commitment);
  const rules = commitment.countingRules;
  const needed = [
    ...timesOfEvent(commitment.clock.start, rules),
    ...(event === undefined ? [] : timesOfEvent(event, rules)),
    ...(clockResets(standingIn(commitment, 0)) ? ['assignedAt'] : []),
    ...(commitment.of === 'fit' && commitment.metric !== 'timeliness' ? ['fit'] : []),
    ...commitment.segment.map(({ field }) => field),
  ];
  return [...new Set(needed)];
}

/** Which of them no export has. */
export function missingFields(commitment: Commitment, present: readonly string[]): string[] {
  return requiredFields(commitment).filter((field) => !present.includes(field));
}

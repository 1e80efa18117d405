import type { DisputeStatus } from '#shared/domain/disputes/disputes';
import { wordKey } from '#shared/domain/offers/words';
import type { Claim } from '#shared/model/acts';
import type { Condition } from '#shared/model/commitment';
import type { DisputesAlike } from './facts';

interface Disputed {
  commitment: string;
  period: string;
  claim: Claim;
  reason: string;
  status: DisputeStatus;
}

interface Promised {
  id: string;
  title: string;
  sentence: string;
  of: Condition | undefined;
}

interface Defined {
  id: string;
  title: string;
  also: readonly string[];
  /** How many checkable criteria it has. */
  criteria: number;
}

/**
 * The definitions that decide what a promise counts: those whose word it uses, and where it counts fitting leads those
 * that say by criteria what fits.
 */
export function definitionsBehind<D extends Defined>(
  { title, sentence, of }: Omit<Promised, 'id'>,
  all: readonly D[],
): D[] {
  const said = ` ${wordKey(`${title} ${sentence}`).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = all.filter((definition) =>
    [definition.title, ...definition.also].some(
      (word) => wordKey(word) !== '' && said.includes(` ${wordKey(word)} `),
    ),
  );
  if (named.length > 0) return named;
  return of === 'fit' ? all.filter(({ criteria }) => criteria > 0) : [];
}

/** Disputes that are about the same claim on the same promise, the most frequent first. */
export function disputesAlike(
  disputes: readonly Disputed[],
  promises: readonly Promised[],
  definitions: readonly Defined[],
): DisputesAlike[] {
  const groups = new Map<string, DisputesAlike>();
  for (const { commitment, period, claim, reason, status } of disputes) {
    const promised = promises.find(({ id }) => id === commitment);
    const key = `${commitment} ${claim}`;
    const group = groups.get(key) ?? {
      ...{ commitment, claim, states: [], reasons: [], periods: [] },
      title: promised?.title ?? commitment,
      definitions: promised
        ? definitionsBehind(promised, definitions).map(({ id, title }) => ({ id, title }))
        : [],
    };
    groups.set(key, group);
    group.states.push(status);
    if (reason.trim() && !group.reasons.includes(reason.trim())) group.reasons.push(reason.trim());
    if (!group.periods.includes(period)) group.periods.push(period);
  }
  return [...groups.values()].sort((a, b) => b.states.length - a.states.length);
}

/** Did it come up more than once? */
export const recurs = ({ states }: Pick<DisputesAlike, 'states'>): boolean => states.length > 1;

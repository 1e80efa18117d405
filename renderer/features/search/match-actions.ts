import type { Action } from '../../app/actions';

/** How many actions may stand above the records. */
const BEST = 3;

/** Letters from which on an action that begins with them is what was meant. */
const MEANT_FROM = 3;

export interface MatchedActions {
  /** Those whose words begin as the query does: they stand first, whatever records are found later. */
  best: readonly Action[];
  /** The others, in their own groups and order. */
  groups: ReadonlyMap<string, readonly Action[]>;
}

/** Actions whose words contain all of the query's. */
export function matchActions(actions: readonly Action[], query: string): MatchedActions {
  const asked = query.trim().toLocaleLowerCase();
  const words = asked.split(/\s+/).filter(Boolean);
  const found = actions.filter(({ label, group }) => {
    const text = `${label} ${group}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begun = ({ label, quiet }: Action): boolean => !quiet && label.toLocaleLowerCase().startsWith(asked);
  const best = asked.length < MEANT_FROM ? [] : found.filter(begun).slice(0, BEST);
  const groups = new Map<string, Action[]>();
  for (const action of found) {
    if (!best.includes(action)) groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  }
  return { best, groups };
}

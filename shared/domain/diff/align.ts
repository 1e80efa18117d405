import { longestRun } from '#shared/model/binding/longest-run';

/** An item of two lists side by side: in both, or in one of them. */
export type Aligned<T> =
  | { before: T; after: T; moved: boolean }
  | { before: T; after: null; moved: false }
  | { before: null; after: T; moved: false };

interface Rules<T> {
  /** What makes it the same item, whatever it says. */
  id: (item: T) => string;
  /** Tells two items of different ids that say the same: text that was pasted or put anew. */
  says: (item: T) => string;
  /** Whether an item is likely a rewriting of another one at the same place. */
  rewritten: (before: T, after: T) => boolean;
}

/** Among so many that went at a place the one is looked for that was rewritten: all with all would take long. */
const LOOK_AHEAD = 4;

/** Which item of the older list each of the newer one was; -1 for what is new. */
function partners<T>(before: readonly T[], after: readonly T[], { id, says }: Rules<T>): number[] {
  const byId = new Map(before.map((item, at) => [id(item), at]));
  const found = after.map((item) => byId.get(id(item)) ?? -1);
  const taken = new Set(found);
  const bySaying = new Map<string, number[]>();
  before.forEach((item, at) => {
    if (taken.has(at)) return;
    const words = says(item);
    bySaying.set(words, [...(bySaying.get(words) ?? []), at]);
  });
  return found.map((at, index) => {
    if (at >= 0) return at;
    return bySaying.get(says(after[index] as T))?.shift() ?? -1;
  });
}

/**
 * Two lists as one, in the order of the newer: items that stayed, moved, came and went. As few as can be count
 * as moved; what went stands where it was.
 */
export function align<T>(before: readonly T[], after: readonly T[], rules: Rules<T>): Aligned<T>[] {
  const partner = partners(before, after, rules);
  const stays = longestRun(partner);
  const paired = new Set(partner);
  const lines: Aligned<T>[] = [];
  let next = 0;
  let came: Aligned<T>[] = [];
  const gap = (until: number): void => {
    const gone: T[] = [];
    for (; next < until; next += 1) if (!paired.has(next)) gone.push(before[next] as T);
    const went = (until: number) =>
      gone.splice(0, until).map((item): Aligned<T> => ({ before: item, after: null, moved: false }));
    // What went stands where it was: before the next rewriting, and before what came behind the last one.
    let settled = 0;
    const mixed: Aligned<T>[] = [];
    for (const line of came) {
      const { after } = line;
      const was =
        line.before === null && after !== null
          ? gone.slice(0, LOOK_AHEAD).findIndex((each) => rules.rewritten(each, after))
          : -1;
      if (was >= 0 && after !== null) {
        mixed.push(...went(was), { before: gone.shift() as T, after, moved: false });
        settled = mixed.length;
      } else mixed.push(line);
    }
    mixed.splice(settled, 0, ...went(gone.length));
    lines.push(...mixed);
    came = [];
  };
  after.forEach((item, at) => {
    const was = partner[at] ?? -1;
    if (stays.has(at)) {
      gap(was);
      lines.push({ before: before[was] as T, after: item, moved: false });
      next = was + 1;
    } else if (was >= 0) came.push({ before: before[was] as T, after: item, moved: true });
    else came.push({ before: null, after: item, moved: false });
  });
  gap(before.length);
  return lines;
}

import type { KnownAct } from '../acts/known';

/** Clocks differ; nothing that binds is counted in less than days. */
const TOLERATED_MS = 24 * 3_600_000;

/**
 * Whether the clock was wrong by which a deed was dated: `ahead` when its day has not come here, `behind` when it had
 * seen a deed of a later day. A deed that is ahead itself proves nothing about one that had seen it. Null where all
 * may be well.
 *
 * @param now ISO 8601 UTC, by this device's clock
 */
export function clockFault(
  { at, heads }: Pick<KnownAct, 'at' | 'heads'>,
  byHash: ReadonlyMap<string, Pick<KnownAct, 'at'>>,
  now: string,
): 'ahead' | 'behind' | null {
  const [made, here] = [Date.parse(at), Date.parse(now)];
  if (made > here + TOLERATED_MS) return 'ahead';
  const seen = heads.flatMap((hash) => byHash.get(hash)?.at ?? []).map((each) => Date.parse(each));
  return seen.some((each) => each <= here + TOLERATED_MS && each > made + TOLERATED_MS) ? 'behind' : null;
}

import type { PeriodStatus } from '#shared/domain/counting/status';
import type { PromiseKept } from './facts';

interface Measured {
  id: string;
  title: string;
  missing: readonly string[];
  periods: readonly { start: string; status: PeriodStatus }[];
}

/** A version that judged; `from` is epoch milliseconds, null of a draft. */
export interface JudgedBy {
  number: number | null;
  proposal: string | null;
  from: number | null;
}

const OPEN: ReadonlySet<PeriodStatus> = new Set(['at risk', 'in progress', 'maturing']);

/** The version that was in force when something began; the first one for what began before. */
export const versionAt = <V extends Pick<JudgedBy, 'from'>>(
  versions: readonly V[],
  start: string,
): V | undefined =>
  versions.findLast(({ from }) => from === null || from <= Date.parse(start)) ?? versions[0];

/**
 * How each promise was kept, apart for each version that judged it.
 *
 * @param versions oldest first
 * @param promised ids of what the version that counts promises
 */
export function promisesKept(
  commitments: readonly Measured[],
  versions: readonly JudgedBy[],
  promised: ReadonlySet<string>,
): PromiseKept[] {
  return commitments.flatMap(({ id, title, missing, periods }) => {
    const rows = new Map<JudgedBy | undefined, PromiseKept>();
    for (const { start, status } of periods) {
      const version = versionAt(versions, start);
      const row = rows.get(version) ?? {
        ...{ commitment: id, title, kept: 0, judged: 0, missed: [], open: 0, unjudged: 0 },
        version: version?.number ?? null,
        proposal: version?.proposal ?? null,
        columns: [...missing],
        dropped: !promised.has(id),
      };
      rows.set(version, row);
      if (status === 'attained' || status === 'missed') {
        row.judged += 1;
        if (status === 'attained') row.kept += 1;
        else row.missed.push(start);
      } else if (OPEN.has(status)) row.open += 1;
      else row.unjudged += 1;
    }
    return [...rows.values()];
  });
}

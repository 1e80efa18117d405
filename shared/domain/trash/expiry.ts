/** Days for which a removed record is kept. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Days until a removed record goes for good, begun ones counted: 30 at first, 1 on its last day.
 * @param removedAt ISO 8601 UTC
 * @param now ISO 8601 UTC; a clock that stands before the removal gives 30
 */
export function daysLeft(removedAt: string, now: string): number {
  const left = Date.parse(removedAt) + KEPT_DAYS * DAY_MS - Date.parse(now);
  return Math.min(KEPT_DAYS, Math.max(0, Math.ceil(left / DAY_MS)));
}

/** Whether its 30 days are over. */
export const isOver = (removedAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(removedAt) >= KEPT_DAYS * DAY_MS;

let ahead = 0;

/**
 * Sets the page's clock by the host's, where that one was moved for a rehearsal.
 * @param now ISO 8601 UTC; null for the machine's own time
 * @param toldAt when that was so on the machine's clock, epoch milliseconds
 */
export function setClock(now: string | null, toldAt: number): void {
  ahead = now === null ? 0 : Date.parse(now) - toldAt;
}

/** Now, in epoch milliseconds: everything on the page that asks what time it is asks here. */
export const clockNow = (): number => Date.now() + ahead;

/** The same as a date. */
export const dateNow = (): Date => new Date(clockNow());

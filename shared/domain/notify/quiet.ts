/** When nobody is to be disturbed. Times are `HH:MM` on the person's own clock. */
export interface QuietHours {
  from: string;
  /** On the next day where it is not after `from`; the same time as `from` means never. */
  to: string;
  /** The whole of Saturday and Sunday, too. */
  weekends: boolean;
}

/** Whether a moment is quiet. The first minute is, the last is not. */
export function isQuiet(at: Date, { from, to, weekends }: QuietHours): boolean {
  const day = at.getDay();
  if (weekends && (day === 0 || day === 6)) return true;
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return from < to ? clock >= from && clock < to : from > to && (clock >= from || clock < to);
}

/**
 * What is told now: all that is new since it was told last. Nothing while it is quiet, and then all of it at once; what
 * waited when this began was there to be seen.
 *
 * @param told keys of what was told or there at first; null at the very beginning
 */
export function toTell(
  waiting: readonly string[],
  told: ReadonlySet<string> | null,
  quiet: boolean,
): { tell: readonly string[]; told: ReadonlySet<string> } {
  if (told === null) return { tell: [], told: new Set(waiting) };
  const fresh = waiting.filter((key) => !told.has(key));
  // What is done and comes again later is new again.
  const still = waiting.filter((key) => told.has(key));
  return quiet ? { tell: [], told: new Set(still) } : { tell: fresh, told: new Set(waiting) };
}

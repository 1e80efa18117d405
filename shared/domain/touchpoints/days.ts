const DAY_MS = 86_400_000;

/** The moment in which a day (`2026-05-04`, in UTC) is over, in epoch milliseconds. */
export const endOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) + DAY_MS;

/** `4 May 2026`. */
export const meetingDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-05-04T08:00:00Z` of a day at an hour in UTC. */
const at = (day: Date, hour: number): string =>
  `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}T${two(hour)}:00:00Z`;

/** The last Mondays up to a day, oldest first. */
function mondays(now: Date, count: number): Date[] {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const last = today - ((now.getUTCDay() + 6) % 7) * DAY;
  return Array.from({ length: count }, (_, n) => new Date(last - (count - n) * 7 * DAY));
}

/** The newest week of the export, as its period is called: `Week of 23 November`. */
export function newestWeek(now: Date): string {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `Week of ${day.format(mondays(now, 1)[0])}`;
}

/**
 * A CRM's export as of a day: eight Mondays with 25 leads each, handed over at 05:00 UTC and decided on the
 * Tuesday, but for LATE-1 to LATE-12 of the newest week, decided too late, and one row that no date can be read from.
 */
export function crmExport(now: Date): string {
  const lines = ['Lead ID,Created Date,MQL Date,SQL Date,Disqualified Date,Lead Source,Email'];
  const weeks = mondays(now, 8);
  weeks.forEach((monday, week) => {
    const tuesday = new Date(monday.getTime() + DAY);
    for (let n = 0; n < 25; n += 1) {
      const decided = n % 3 === 0 ? `${at(tuesday, 9)},` : `,${at(tuesday, 10)}`;
      lines.push(
        `W${week}-${n},${at(new Date(monday.getTime() - DAY), 8)},${at(monday, 5)},${decided},Fair,n${n}@example.com`,
      );
    }
  });
  const newest = weeks.at(-1) ?? now;
  // Many enough to miss 95 %, whatever other leads of that week were decided in time.
  const late = at(new Date(newest.getTime() + 3 * DAY), 16);
  for (let n = 1; n <= 12; n += 1) {
    lines.push(`LATE-${n},${at(newest, 4)},${at(newest, 5)},${late},,Fair,late${n}@example.com`);
  }
  lines.push(`BAD-1,soon,no date at all,,,Fair,bad@example.com`);
  return `${lines.join('\n')}\n`;
}

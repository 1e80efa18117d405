import { english } from '#shared/domain/commitments/english';
import { cadenceOf, placeOf } from '#shared/domain/commitments/sentence';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import type { Schedule } from '#shared/model/commitment';
import { WEEKDAYS, type Weekday } from '#shared/model/time';

/** How often a touchpoint comes, as it is chosen on screen. */
export const EVERY = ['week', 'twoWeeks', 'month', 'quarter'] as const;
export type Every = (typeof EVERY)[number];

/** Which one of a month: the first to the fourth, or the last (-1). */
export const NTH = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof NTH)[number];

/** A rhythm that can be chosen. `nth` counts for months and quarters alone. */
export interface Rhythm {
  every: Every;
  days: Weekday[];
  nth: Nth;
}

const HEADS: Readonly<Record<Every, string>> = {
  week: 'FREQ=WEEKLY',
  twoWeeks: 'FREQ=WEEKLY;INTERVAL=2',
  month: 'FREQ=MONTHLY',
  quarter: 'FREQ=MONTHLY;INTERVAL=3',
};

const isMonthly = (every: Every): boolean => every === 'month' || every === 'quarter';

/** The recurrence rule of a rhythm; months and quarters have one weekday. */
export function ruleOf({ every, days, nth }: Rhythm): string {
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const byDay = isMonthly(every) ? `${nth}${chosen[0] ?? 'MO'}` : chosen.join(',');
  return `${HEADS[every]};BYDAY=${byDay}`;
}

/** The rhythm of a rule, or null where the rule says more than can be chosen. */
export function rhythmOf(rrule: string): Rhythm | null {
  const cadence = cadenceOf(rrule);
  if (!cadence) return null;
  const every = EVERY.find(
    (each) =>
      HEADS[each] === `FREQ=${cadence.freq}${cadence.interval === 1 ? '' : `;INTERVAL=${cadence.interval}`}`,
  );
  if (!every) return null;
  const nth = NTH.find((each) => each === (cadence.days[0]?.nth ?? 1)) ?? 1;
  const rhythm: Rhythm = { every, days: cadence.days.map(({ day }) => day), nth };
  return ruleOf(rhythm) === rrule ? rhythm : null;
}

/** "Every Monday at 10:00 (Berlin)"; a rule that no sentence fits is said as it is. */
export function rhythmInWords(schedule: Schedule, words: CommitmentWords = english): string {
  const cadence = cadenceOf(schedule.rrule);
  const when = cadence ? words.every(cadence) : words.byRule(schedule.rrule);
  return `${when.charAt(0).toUpperCase()}${when.slice(1)} ${words.begins(schedule.time, placeOf(schedule.timeZone))}`;
}

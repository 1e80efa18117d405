import { z } from 'zod';
import { promise } from '#shared/model/binding/fields';
import { EndTime, PlainDate, TimeOfDay, TimeZone, WEEKDAYS, type Weekday } from '#shared/model/time';

/** One span of working time within a day; `to` is exclusive and may be `24:00`. */
export const Span = z
  .object({ from: TimeOfDay, to: EndTime })
  .refine((span) => span.from < span.to, { error: 'must end after it starts', path: ['to'] });
export type Span = z.infer<typeof Span>;

function apart(spans: Span[]): boolean {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.every((span, i) => i === 0 || (sorted[i - 1]?.to ?? '') <= span.from);
}

const Day = z.array(Span).refine(apart, { error: 'has spans that overlap' }).default([]);

/** Working hours of a week; a weekday without spans is no working day. */
export const WeeklyHours = z
  .object({ MO: Day, TU: Day, WE: Day, TH: Day, FR: Day, SA: Day, SU: Day })
  .refine((week) => WEEKDAYS.some((day) => week[day].length > 0), { error: 'need at least one working day' });
export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** Whose public holidays are kept: ISO 3166 country, and a region of it as date-holidays names it. */
export const HolidayRegion = z.object({
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'must be a two-letter country such as DE' }),
  region: z.string().min(1).optional(),
});
export type HolidayRegion = z.infer<typeof HolidayRegion>;

/** A day on which the team does not work though its hours say so. */
export const DayOff = z.object({ date: PlainDate, title: z.string().default('') });
export type DayOff = z.infer<typeof DayOff>;

/** Monday to Friday with the same span, the usual office week. */
export function officeWeek(from = '09:00', to = '17:00'): WeeklyHours {
  const days = WEEKDAYS.map((day): [Weekday, Span[]] => [
    day,
    day === 'SA' || day === 'SU' ? [] : [{ from, to }],
  ]);
  return WeeklyHours.parse(Object.fromEntries(days));
}

/** A team's working calendar: when it works, in which zone, and which days it is off. */
export const Calendar = z.object({
  title: z.string().default(''),
  team: promise(z.string().min(1, { error: 'name the team' })),
  timeZone: promise(TimeZone),
  hours: promise(WeeklyHours.default(officeWeek())),
  holidays: promise(HolidayRegion.optional()),
  daysOff: promise(z.array(DayOff).default([])),
});
export type Calendar = z.infer<typeof Calendar>;

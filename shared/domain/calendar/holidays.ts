import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import type { Calendar, HolidayRegion } from '#shared/model/calendar';

/** A public holiday: its date and its name in the country's language. */
export interface Holiday {
  date: string;
  title: string;
}

/**
 * The public holidays of a region between two years, both included. The only file that knows
 * date-holidays; what it yields are plain dates, which a proposal pins.
 *
 * @throws RangeError when the country or region is not known
 */
export function publicHolidays(
  { country, region }: HolidayRegion,
  fromYear: number,
  toYear: number,
): readonly Holiday[] {
  const key = [country, region ?? '', fromYear, toYear].join(' ');
  const found = looked.get(key) ?? lookedUp({ country, region }, fromYear, toYear);
  looked.set(key, found);
  return found;
}

/** What was looked up before: the book costs more than everything that is done with it. */
const looked = new Map<string, readonly Holiday[]>();

function lookedUp({ country, region }: HolidayRegion, fromYear: number, toYear: number): Holiday[] {
  const book = new Holidays();
  if (!(country in (book.getCountries() ?? {})))
    throw new RangeError(`holidays: unknown country "${country}"`);
  if (region !== undefined && !(region in (book.getStates(country) ?? {}))) {
    throw new RangeError(`holidays: unknown region "${region}" of ${country}`);
  }
  if (region === undefined) book.init(country);
  else book.init(country, region);
  const found: Holiday[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const holiday of book.getHolidays(year)) {
      if (holiday.type !== 'public') continue;
      // A feast that begins in the evening is kept on the following day.
      const evening = Number(holiday.date.slice(11, 13)) >= 12 ? 1 : 0;
      const first = Temporal.PlainDate.from(holiday.date.slice(0, 10)).add({ days: evening });
      const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
      for (let day = 0; day < days; day += 1) {
        found.push({ date: first.add({ days: day }).toString(), title: holiday.name });
      }
    }
  }
  return found;
}

/** The countries whose holidays are known: ISO 3166 code → name. */
export const holidayCountries = (): Record<string, string> => new Holidays().getCountries('en') ?? {};

/** The regions of a country that keep holidays of their own: code → name; empty when it has none. */
export const holidayRegions = (country: string): Record<string, string> =>
  new Holidays().getStates(country, 'en') ?? {};

/** A calendar record made ready for arithmetic, with its holidays between two years. */
export function workCalendar(calendar: Calendar, fromYear: number, toYear: number): WorkCalendar {
  const holidays = calendar.holidays ? publicHolidays(calendar.holidays, fromYear, toYear) : [];
  const off = new Set([...holidays.map(({ date }) => date), ...calendar.daysOff.map(({ date }) => date)]);
  return { timeZone: calendar.timeZone, hours: calendar.hours, off };
}

import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS } from '#shared/model/time';

/** The parts of RFC 5545 that a schedule may use, and what their values may be. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,4}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  WKST: new RegExp(`^(${WEEKDAYS.join('|')})$`),
  BYDAY: new RegExp(`^([+-]?[1-5]?\\d?(${WEEKDAYS.join('|')}))(,[+-]?[1-5]?\\d?(${WEEKDAYS.join('|')}))*$`),
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/,
  BYYEARDAY: /^-?[1-9]\d{0,2}(,-?[1-9]\d{0,2})*$/,
  BYWEEKNO: /^-?([1-9]|[1-4]\d|5[0-3])(,-?([1-9]|[1-4]\d|5[0-3]))*$/,
  BYSETPOS: /^-?[1-9]\d{0,2}(,-?[1-9]\d{0,2})*$/,
};

/** One part of a rule, such as the `BYDAY` of `FREQ=WEEKLY;BYDAY=MO`; `undefined` when it has none. */
export function rulePart(rrule: string, name: string): string | undefined {
  const part = rrule.split(';').find((text) => text.startsWith(`${name}=`));
  return part?.slice(name.length + 1);
}

/** What is wrong with the text of a recurrence rule, or `undefined`. */
export function ruleProblem(rrule: string): string | undefined {
  for (const text of rrule.split(';')) {
    const [name = '', value = ''] = text.split('=');
    const allowed = PARTS[name];
    if (allowed === undefined) return `has an unknown part "${name}"`;
    if (allowed.test(value)) continue;
    if (name === 'BYDAY')
      return `names a weekday that does not exist: "${value}"; use ${WEEKDAYS.join(', ')}`;
    return `has a wrong ${name}: "${value}"`;
  }
  return undefined;
}

/** The date of an occurrence, which stands in UTC: read from its instant, which is many times faster than asking it. */
const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime): Temporal.PlainDate => {
  const utc = new Date(epochMilliseconds);
  return new Temporal.PlainDate(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
};

/**
 * The dates of a rule from `start` on. Worked out in dates alone and put on the clock afterwards,
 * so that an occurrence whose hour a clock change skips is not lost.
 */
export class DateRule {
  readonly #rule: RRuleTemporal<Temporal.ZonedDateTime>;
  readonly #except: ReadonlySet<string>;

  constructor(rrule: string, start: string, except: readonly string[]) {
    const dtstart = Temporal.PlainDate.from(start).toZonedDateTime('UTC');
    this.#rule = new RRuleTemporal({ rruleString: `RRULE:${rrule}`, dtstart, temporal: Temporal });
    this.#except = new Set(except);
  }

  /** Dates between two dates, both included. */
  between(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
    if (Temporal.PlainDate.compare(from, to) > 0) return [];
    const found = this.#rule.between(from.toZonedDateTime('UTC'), to.toZonedDateTime('UTC'), true);
    return found.map(dateOf).filter((date) => !this.#except.has(date.toString()));
  }

  /** The last date before a date, or `undefined`. */
  before(date: Temporal.PlainDate): Temporal.PlainDate | undefined {
    let found = this.#rule.previous(date.toZonedDateTime('UTC'));
    while (found && this.#except.has(dateOf(found).toString())) found = this.#rule.previous(found);
    return found ? dateOf(found) : undefined;
  }

  /** The first dates of the rule, at most `count`; none when it never occurs. */
  first(start: string, count: number): Temporal.PlainDate[] {
    const dates: Temporal.PlainDate[] = [];
    try {
      let found = this.#rule.next(Temporal.PlainDate.from(start).toZonedDateTime('UTC'), true);
      while (found && dates.length < count) {
        const date = dateOf(found);
        if (!this.#except.has(date.toString())) dates.push(date);
        found = this.#rule.next(found);
      }
    } catch {
      // The library gives up on a rule such as 30 February after 10,000 tries.
    }
    return dates;
  }
}

import { english } from '#shared/domain/commitments/english';
import { percentileOf } from '#shared/domain/commitments/standing';
import type { Cadence, CommitmentWords } from '#shared/domain/commitments/words';
import { byCalendar } from '#shared/domain/schedule/periods';
import { rulePart } from '#shared/domain/schedule/rule';
import type { Commitment, Target } from '#shared/model/commitment';
import { WEEKDAYS, type Weekday } from '#shared/model/time';

/** A team's name by its id; the id itself where nobody knows better. */
export type TeamNames = (id: string) => string;

/** The place that a time zone is named after: `Berlin` of `Europe/Berlin`. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

const isWeekday = (text: string): text is Weekday => WEEKDAYS.some((day) => day === text);

/** A recurrence rule taken apart; `null` where a sentence would need more than days and months. */
export function cadenceOf(rrule: string): Cadence | null {
  const freq = rulePart(rrule, 'FREQ');
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return null;
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'WKST', 'UNTIL', 'COUNT'];
  if (rrule.split(';').some((part) => !known.includes(part.split('=')[0] ?? ''))) return null;
  const days: Cadence['days'] = [];
  for (const token of rulePart(rrule, 'BYDAY')?.split(',') ?? []) {
    const day = token.slice(-2);
    if (!isWeekday(day)) return null;
    days.push({ nth: token.length > 2 ? Number(token.slice(0, -2)) : null, day });
  }
  const monthDays = rulePart(rrule, 'BYMONTHDAY')?.split(',').map(Number) ?? [];
  return { freq, interval: Number(rulePart(rrule, 'INTERVAL') ?? 1), days, monthDays };
}

/** A target's figure: `50`, `60 %`, or `4 working hours`. */
export function amountOf({ value, unit }: Target, words: CommitmentWords = english): string {
  if (unit === 'leads') return words.number(value);
  if (unit === 'hours') return words.hours(value);
  return words.percent(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
}

/** The one weekday of a schedule that comes once a week, or `null`. */
function weeklyDay(cadence: Cadence | null): Weekday | null {
  if (cadence?.freq !== 'WEEKLY' || cadence.days.length !== 1) return null;
  return cadence.days[0]?.day ?? null;
}

/**
 * A commitment as one sentence, made from its fields alone:
 * "Marketing hands over at least 50 leads to Sales every Monday by 09:00 (Berlin)."
 */
export function sentenceOf(
  commitment: Commitment,
  team: TeamNames,
  words: CommitmentWords = english,
): string {
  const { schedule, target, metric, deadline, clock } = commitment;
  const cadence = cadenceOf(schedule.rrule);
  const place = placeOf(schedule.timeZone);
  const base = {
    by: team(commitment.owedBy),
    to: team(commitment.owedTo),
    target,
    amount: amountOf(target, words),
    when: cadence === null ? words.byRule(schedule.rrule) : words.every(cadence),
    each: words.each(weeklyDay(cadence)),
    until: words.at(schedule.time, place),
    start: clock.start,
  };
  const said = () => {
    if (metric === 'count') return words.count({ ...base, of: commitment.of ?? null });
    if (metric === 'share') return words.share({ ...base, of: commitment.of ?? 'fit' });
    if (metric !== 'manual' && byCalendar(commitment)) {
      return words.byCalendar({ ...base, of: commitment.of ?? 'qualified' });
    }
    if (metric === 'timeliness' && target.unit === 'hours') {
      const elapsed = commitment.countingRules.outOfHours === 'elapsed';
      return words.timing({ ...base, percentile: percentileOf(target), elapsed, stop: clock.stop });
    }
    if (metric === 'conversion') {
      return words.conversion({
        ...base,
        of: commitment.of ?? 'qualified',
        days: commitment.window?.days ?? 0,
      });
    }
    if (metric === 'manual') return words.manual({ ...base, title: commitment.title });
    const perLead = deadline.kind === 'workingHours' || deadline.kind === 'workingDays';
    const by = deadline.kind === 'schedule' ? base.until : words.within(deadline, place);
    const until = perLead ? `${by} ${words.afterStart(clock.start)}` : by;
    return words.timeliness({ ...base, until, stop: clock.stop });
  };
  const steps = (commitment.ramp ?? []).map(({ from, value }) => {
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
    return { date: words.date(day, month, year), amount: amountOf({ ...target, value }, words) };
  });
  const only = commitment.segment.length > 0 ? words.onlyWhere(commitment.segment) : '';
  return said() + words.steps(steps) + only;
}

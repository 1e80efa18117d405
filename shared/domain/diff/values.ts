import { englishSpan } from '#shared/domain/calendar/spoken-span';
import { english } from '#shared/domain/commitments/english';
import { amountOf, cadenceOf, placeOf } from '#shared/domain/commitments/sentence';
import { percentileOf } from '#shared/domain/commitments/standing';
import { sameJson } from '#shared/model/binding/equal';
import { Schedule, Target, TargetStep } from '#shared/model/commitment';
import type { Weekday } from '#shared/model/time';
import { FIELDS } from './field-names';
import { wordsBetween } from './pieces';

/** Names that stand for ids in a change: roles, members, teams, records. */
export type NameOf = (id: string) => string | undefined;

type Fields = Record<string, unknown>;

const LONGEST = 60;

/** Words on one line, cut where they are long. */
export const clip = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 3)}…` : words;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bound = { atLeast: 'at least', atMost: 'at most' } as const;

const unitOf = ({ unit, value }: Target): string => (unit === 'ratio' ? '%' : value === 1 ? 'lead' : 'leads');

function figureOf(target: Target): string {
  if (target.unit === 'leads') return `${amountOf(target)} ${unitOf(target)}`;
  if (target.unit === 'ratio') return amountOf(target);
  const percentile = percentileOf(target);
  return `${amountOf(target)} ${percentile === 50 ? 'in the median' : `for ${percentile} % of the leads`}`;
}

function scheduleInWords({ rrule, time, timeZone, start, except }: Schedule): string {
  const cadence = cadenceOf(rrule);
  const when = cadence ? english.every(cadence) : rrule;
  const left = except.length > 0 ? `, not on ${except.join(', ')}` : '';
  return `${when} ${time} (${placeOf(timeZone)}), from ${start}${left}`;
}

/** Spans of working time: `09:00–17:00`. */
const spanInWords = ({ from, to }: Fields): string => `${String(from)}–${String(to)}`;

/** An object of a known shape as people say it; null for any other. */
function knownInWords(own: Fields): string | null {
  const target = Target.safeParse(own);
  if (target.success) return figureOf(target.data);
  const schedule = Schedule.safeParse(own);
  if (schedule.success) return scheduleInWords(schedule.data);
  if (own.kind === 'schedule') return 'with the schedule';
  if (own.kind === 'weekday') return `next ${english.clock(own.weekday as Weekday, String(own.time))}`;
  if (typeof own.hours === 'number') return englishSpan(own.hours);
  if (typeof own.days === 'number')
    return own.kind === 'workingDays' ? `${own.days} working days` : `${own.days} days`;
  if (typeof own.minutes === 'number') return `${own.minutes} minutes`;
  if (typeof own.months === 'number') return own.months === 1 ? 'every month' : `every ${own.months} months`;
  if (typeof own.misses === 'number') {
    const then = typeof own.whenSpent === 'string' && own.whenSpent ? `, then ${clip(own.whenSpent)}` : '';
    return `${own.misses} of ${String(own.periods)} periods${then}`;
  }
  const step = TargetStep.safeParse(own);
  if (step.success) return `${step.data.value} from ${step.data.from}`;
  if (typeof own.from === 'string' && typeof own.to === 'string') return spanInWords(own);
  if (typeof own.date === 'string') return [own.date, own.title].filter(Boolean).join(' ');
  if (typeof own.country === 'string') return [own.country, own.region].filter(Boolean).join('-');
  return null;
}

const nameOfField = (name: string): string => FIELDS[name] ?? name;

/** A value in words, whole. */
function said(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'string') return nameOf(value) ?? value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((each) => said(each, nameOf)).join(', ') || 'none';
  const own = value as Fields;
  return (
    knownInWords(own) ??
    (Object.entries(own)
      .map(([key, each]) => `${nameOfField(key)} ${said(each, nameOf)}`)
      .join(', ') ||
      'none')
  );
}

/** A value on one line. Targets read as people say them: `60 %`, `50 leads`. */
export const valueInWords = (value: unknown, nameOf: NameOf): string => clip(said(value, nameOf));

/** A value in words, however long. */
export const wholeValue = (value: unknown, nameOf: NameOf): string => said(value, nameOf);

/** Two targets: what they have in common is said once, `50 → 60 leads`. */
function targetsInWords(before: Target, after: Target): string {
  if (before.bound !== after.bound)
    return `${bound[before.bound]} ${figureOf(before)} → ${bound[after.bound]} ${figureOf(after)}`;
  if (before.unit !== after.unit || after.unit === 'hours') return `${figureOf(before)} → ${figureOf(after)}`;
  const bare = (target: Target): string => amountOf(target).replace(/ %$/, '');
  return `${bare(before)} → ${bare(after)} ${unitOf(after)}`;
}

/** Of two values of several parts, only the parts that differ. */
function partsInWords(before: Fields, after: Fields, nameOf: NameOf): string {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !sameJson(before[key], after[key]))
    .map(
      (key) =>
        `${nameOfField(key)} ${valueInWords(before[key], nameOf)} → ${valueInWords(after[key], nameOf)}`,
    )
    .join(', ');
}

/** Of two long texts, the first place where they differ. */
function wordsThatDiffer(before: string, after: string): string {
  const pieces = wordsBetween(before, after);
  const first = pieces.findIndex(({ kind }) => kind !== 'same');
  const [one, two] = [pieces[first], pieces[first + 1]];
  if (!one) return '';
  const quote = ({ text }: { text: string }) => `“${clip(text.trim())}”`;
  if (one.kind === 'removed' && two?.kind === 'added') return `${quote(one)} → ${quote(two)}`;
  return `${quote(one)} ${one.kind}`;
}

/** What a value was and is: `50 → 60 leads`. */
export function changeOfValue(before: unknown, after: unknown, nameOf: NameOf): string {
  const [was, is] = [Target.safeParse(before), Target.safeParse(after)];
  if (was.success && is.success) return targetsInWords(was.data, is.data);
  const inParts =
    isFields(before) && isFields(after) && knownInWords(before) === null && knownInWords(after) === null;
  if (inParts) return partsInWords(before, after, nameOf);
  if (
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.min(before.length, after.length) > LONGEST
  )
    return wordsThatDiffer(before, after);
  return `${valueInWords(before, nameOf)} → ${valueInWords(after, nameOf)}`;
}

import { amountOf, cadenceOf, placeOf } from '#shared/domain/commitments/sentence';
import { percentileOf } from '#shared/domain/commitments/standing';
import { sameJson } from '#shared/model/binding/equal';
import { Schedule, Target, TargetStep } from '#shared/model/commitment';
import type { Weekday } from '#shared/model/time';
import { CHANGE_WORDS, type ChangeWords } from './change-words';
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

const unitOf = ({ unit, value }: Target, words: ChangeWords): string =>
  unit === 'ratio' ? '%' : words.leads(value);

function figureOf(target: Target, words: ChangeWords): string {
  const amount = amountOf(target, words.commitments);
  if (target.unit === 'leads') return `${amount} ${unitOf(target, words)}`;
  if (target.unit === 'ratio') return amount;
  return `${amount} ${words.percentile(percentileOf(target))}`;
}

function scheduleInWords({ rrule, time, timeZone, start, except }: Schedule, words: ChangeWords): string {
  const cadence = cadenceOf(rrule);
  const when = cadence ? words.commitments.every(cadence) : rrule;
  return `${when} ${time} (${placeOf(timeZone)})${words.from(start, except)}`;
}

/** Spans of working time: `09:00–17:00`. */
const spanInWords = ({ from, to }: Fields): string => `${String(from)}–${String(to)}`;

/** An object of a known shape as people say it; null for any other. */
function knownInWords(own: Fields, words: ChangeWords): string | null {
  const target = Target.safeParse(own);
  if (target.success) return figureOf(target.data, words);
  const schedule = Schedule.safeParse(own);
  if (schedule.success) return scheduleInWords(schedule.data, words);
  if (own.kind === 'schedule') return words.withSchedule;
  if (own.kind === 'weekday')
    return words.next(words.commitments.clock(own.weekday as Weekday, String(own.time)));
  if (typeof own.hours === 'number') return words.commitments.hours(own.hours);
  if (typeof own.days === 'number')
    return own.kind === 'workingDays' ? words.workingDays(own.days) : words.days(own.days);
  if (typeof own.minutes === 'number') return words.minutes(own.minutes);
  if (typeof own.months === 'number') return words.everyMonths(own.months);
  if (typeof own.misses === 'number') {
    const then = typeof own.whenSpent === 'string' ? clip(own.whenSpent) : '';
    return words.budget(own.misses, String(own.periods), then);
  }
  const step = TargetStep.safeParse(own);
  if (step.success) return words.step(step.data.value, step.data.from);
  if (typeof own.from === 'string' && typeof own.to === 'string') return spanInWords(own);
  if (typeof own.date === 'string') return [own.date, own.title].filter(Boolean).join(' ');
  if (typeof own.country === 'string') return [own.country, own.region].filter(Boolean).join('-');
  return null;
}

const nameOfField = (name: string, words: ChangeWords): string => words.fields[name] ?? name;

/** A value in words, whole. */
function said(value: unknown, nameOf: NameOf, words: ChangeWords): string {
  if (value === null || value === undefined || value === '') return words.none;
  if (typeof value === 'string') return nameOf(value) ?? value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((each) => said(each, nameOf, words)).join(', ') || words.none;
  const own = value as Fields;
  return (
    knownInWords(own, words) ??
    (Object.entries(own)
      .map(([key, each]) => `${nameOfField(key, words)} ${said(each, nameOf, words)}`)
      .join(', ') ||
      words.none)
  );
}

/** A value on one line. Targets read as people say them: `60 %`, `50 leads`. */
export const valueInWords = (value: unknown, nameOf: NameOf, words = CHANGE_WORDS.en): string =>
  clip(said(value, nameOf, words));

/** A value in words, however long. */
export const wholeValue = (value: unknown, nameOf: NameOf, words = CHANGE_WORDS.en): string =>
  said(value, nameOf, words);

/** Two targets: what they have in common is said once, `50 → 60 leads`. */
function targetsInWords(before: Target, after: Target, words: ChangeWords): string {
  if (before.bound !== after.bound)
    return `${words.bound[before.bound]} ${figureOf(before, words)} → ${words.bound[after.bound]} ${figureOf(after, words)}`;
  if (before.unit !== after.unit || after.unit === 'hours')
    return `${figureOf(before, words)} → ${figureOf(after, words)}`;
  const bare = (target: Target): string => amountOf(target, words.commitments).replace(/ %$/, '');
  return `${bare(before)} → ${bare(after)} ${unitOf(after, words)}`;
}

/** Of two values of several parts, only the parts that differ. */
function partsInWords(before: Fields, after: Fields, nameOf: NameOf, words: ChangeWords): string {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !sameJson(before[key], after[key]))
    .map(
      (key) =>
        `${nameOfField(key, words)} ${valueInWords(before[key], nameOf, words)} → ${valueInWords(after[key], nameOf, words)}`,
    )
    .join(', ');
}

/** Of two long texts, the first place where they differ. */
function wordsThatDiffer(before: string, after: string, words: ChangeWords): string {
  const pieces = wordsBetween(before, after);
  const first = pieces.findIndex(({ kind }) => kind !== 'same');
  const [one, two] = [pieces[first], pieces[first + 1]];
  if (!one) return '';
  const quote = ({ text }: { text: string }) => words.quoted(clip(text.trim()));
  if (one.kind === 'removed' && two?.kind === 'added') return `${quote(one)} → ${quote(two)}`;
  return `${quote(one)} ${one.kind === 'same' ? '' : words.kinds[one.kind]}`;
}

/** What a value was and is: `50 → 60 leads`. */
export function changeOfValue(
  before: unknown,
  after: unknown,
  nameOf: NameOf,
  words = CHANGE_WORDS.en,
): string {
  const [was, is] = [Target.safeParse(before), Target.safeParse(after)];
  if (was.success && is.success) return targetsInWords(was.data, is.data, words);
  const inParts =
    isFields(before) &&
    isFields(after) &&
    knownInWords(before, words) === null &&
    knownInWords(after, words) === null;
  if (inParts) return partsInWords(before, after, nameOf, words);
  if (
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.min(before.length, after.length) > LONGEST
  )
    return wordsThatDiffer(before, after, words);
  return `${valueInWords(before, nameOf, words)} → ${valueInWords(after, nameOf, words)}`;
}

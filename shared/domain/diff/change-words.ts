import { COMMITMENT_WORDS } from '#shared/domain/commitments/spoken';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import type { Language } from '#shared/model/language';
import { FIELDS } from './field-names';
import { GERMAN_FIELDS } from './german-fields';

type Kind = 'added' | 'removed' | 'changed' | 'moved';

/** What is said about changes: one such catalogue for each language. */
export interface ChangeWords {
  commitments: CommitmentWords;
  /** What the fields of records are called. */
  fields: Readonly<Record<string, string>>;
  kinds: Readonly<Record<Kind, string>>;
  quoted(words: string): string;
  /** A text or picture without words to quote that went elsewhere. */
  rearranged: string;
  looksDifferent: string;
  movedPlace(before: string, after: string): string;
  raciOf(role: string): string;
  /** A field of an item that a key names, such as a letter of a role. */
  ofKey(field: string, key: string): string;
  publicHoliday(date: string): string;
  theEnd: string;
  /** Behind or for an item that nobody has named yet. */
  untitled: string;
  none: string;
  yes: string;
  no: string;
  bound: { atLeast: string; atMost: string };
  leads(count: number): string;
  percentile(percentile: number): string;
  from(date: string, except: readonly string[]): string;
  withSchedule: string;
  next(clock: string): string;
  workingDays(count: number): string;
  days(count: number): string;
  minutes(count: number): string;
  everyMonths(count: number): string;
  budget(misses: number, periods: string, then: string): string;
  step(value: number, from: string): string;
}

const english: ChangeWords = {
  commitments: COMMITMENT_WORDS.en,
  fields: FIELDS,
  kinds: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
  quoted: (words) => `“${words}”`,
  rearranged: 'rearranged',
  looksDifferent: 'looks different',
  movedPlace: (before, after) => `moved from ${before} to ${after}`,
  raciOf: (role) => `RACI of ${role}`,
  ofKey: (field, key) => `${field} of ${key}`,
  publicHoliday: (date) => `public holiday ${date}`,
  theEnd: 'the end',
  untitled: 'without a title',
  none: 'none',
  yes: 'yes',
  no: 'no',
  bound: { atLeast: 'at least', atMost: 'at most' },
  leads: (count) => (count === 1 ? 'lead' : 'leads'),
  percentile: (percentile) => (percentile === 50 ? 'in the median' : `for ${percentile} % of the leads`),
  from: (date, except) => `, from ${date}${except.length > 0 ? `, not on ${except.join(', ')}` : ''}`,
  withSchedule: 'with the schedule',
  next: (clock) => `next ${clock}`,
  workingDays: (count) => `${count} working days`,
  days: (count) => `${count} days`,
  minutes: (count) => `${count} minutes`,
  everyMonths: (count) => (count === 1 ? 'every month' : `every ${count} months`),
  budget: (misses, periods, then) => `${misses} of ${periods} periods${then && `, then ${then}`}`,
  step: (value, from) => `${value} from ${from}`,
};

const german: ChangeWords = {
  commitments: COMMITMENT_WORDS.de,
  fields: GERMAN_FIELDS,
  kinds: { added: 'hinzugefügt', removed: 'entfernt', changed: 'geändert', moved: 'verschoben' },
  quoted: (words) => `„${words}“`,
  rearranged: 'umgestellt',
  looksDifferent: 'sieht anders aus',
  movedPlace: (before, after) => `von ${before} nach ${after} verschoben`,
  raciOf: (role) => `RACI von ${role}`,
  ofKey: (field, key) => `${field} von ${key}`,
  publicHoliday: (date) => `Feiertag ${date}`,
  theEnd: 'das Ende',
  untitled: 'ohne Titel',
  none: 'nichts',
  yes: 'ja',
  no: 'nein',
  bound: { atLeast: 'mindestens', atMost: 'höchstens' },
  leads: (count) => (count === 1 ? 'Lead' : 'Leads'),
  percentile: (percentile) => (percentile === 50 ? 'im Median' : `für ${percentile} % der Leads`),
  from: (date, except) => `, ab ${date}${except.length > 0 ? `, nicht am ${except.join(', ')}` : ''}`,
  withSchedule: 'mit dem Termin',
  next: (clock) => `nächster ${clock}`,
  workingDays: (count) => `${count} ${count === 1 ? 'Arbeitstag' : 'Arbeitstage'}`,
  days: (count) => `${count} ${count === 1 ? 'Tag' : 'Tage'}`,
  minutes: (count) => `${count} ${count === 1 ? 'Minute' : 'Minuten'}`,
  everyMonths: (count) => (count === 1 ? 'jeden Monat' : `alle ${count} Monate`),
  budget: (misses, periods, then) => `${misses} von ${periods} Zeiträumen${then && `, dann ${then}`}`,
  step: (value, from) => `${value} ab ${from}`,
};

export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = { en: english, de: german };

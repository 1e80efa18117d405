import type { StepDeadline } from '#shared/model/process';
import { WEEKDAYS, type Weekday } from '#shared/model/time';

const DAY_NAMES: readonly (readonly [Weekday, RegExp])[] = [
  ['MO', /^mo(n(day|tag)?)?$/],
  ['TU', /^(tu(e(s(day)?)?)?|di(enstag)?)$/],
  ['WE', /^(we(d(nesday)?)?|mi(ttwoch)?)$/],
  ['TH', /^(th(u(r(s(day)?)?)?)?|do(nnerstag)?)$/],
  ['FR', /^fr(i(day)?|eitag)?$/],
  ['SA', /^sa(t(urday)?|mstag)?$/],
  ['SU', /^(su(n(day)?)?|so(nntag)?)$/],
];

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};

const pad = (part: number): string => String(part).padStart(2, '0');

/** `17:00`, `9`, `9am`, `5.30 pm` as `HH:MM`; null when it is no time of day. */
function timeOf(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/.exec(text.trim());
  if (!found) return null;
  const minutes = Number(found[2] ?? 0);
  let hours = Number(found[1]);
  if (found[3]) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (found[3] === 'pm' ? 12 : 0);
  }
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : null;
}

function weekdayOf(text: string): StepDeadline | null {
  const [first = '', ...rest] = text.split(' ');
  const weekday = DAY_NAMES.find(([, name]) => name.test(first))?.[0];
  if (!weekday) return null;
  const time = rest.length === 0 ? '17:00' : timeOf(rest.join(' '));
  return time ? { kind: 'weekday', weekday, time } : null;
}

function spanOf(text: string): StepDeadline | null {
  const found =
    /^(\d+(?:[.,]\d+)?|\p{L}+)\s*(?:working\s*|business\s*|work\s*|arbeits)?(h|hour|hours|hrs?|std|stunden?|m|mins?|minutes?|minuten?|d|day|days|tag|tage|tagen|w|week|weeks|wochen?)$/u.exec(
      text,
    );
  const [, amount = '', unit = ''] = found ?? [];
  const number = NUMBER_WORDS[amount] ?? Number(amount.replace(',', '.'));
  if (!found || !Number.isFinite(number) || number <= 0) return null;
  if (unit.startsWith('m')) return number <= 60_000 ? { kind: 'workingHours', hours: number / 60 } : null;
  if (unit.startsWith('h') || unit.startsWith('s'))
    return number <= 1000 ? { kind: 'workingHours', hours: number } : null;
  const days = unit.startsWith('w') ? number * 5 : number;
  return days <= 365 ? { kind: 'workingDays', days } : null;
}

/**
 * Reads a deadline as people write it, in English or German: `2 working days`, `4h`, `15 min`, `by Wed 17:00`,
 * `next Friday`, `2 Arbeitstage`, `bis Mi 17:00`.
 * A weekday without a time means 17:00, a week five working days.
 *
 * @returns null for an empty text (no deadline), `undefined` when it is not understood
 */
export function deadlineFrom(typed: string): StepDeadline | null | undefined {
  const text = typed
    .toLowerCase()
    .replace(/[,]/g, (mark, at: number, all: string) => (/\d/.test(all[at + 1] ?? '') ? mark : ' '))
    .replace(
      /\b(within|by|until|the|next|on|at|every|binnen|innerhalb|in|bis|spätestens|(?<!\d\s?)am|um|jeden|nächsten|uhr)\b/g,
      ' ',
    )
    .replace(/\b(std|min|mo|di|mi|do|fr|sa|so)\./g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text === 'none' || text === 'keine' || text === '-') return null;
  return spanOf(text) ?? weekdayOf(text) ?? undefined;
}

/** Position of a weekday among its words, Monday first. */
export const weekdayIndex = (weekday: Weekday): number => WEEKDAYS.indexOf(weekday);

import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { fieldInWords } from '#shared/domain/diff/place';
import { faultInWords } from '#shared/model/fault-words';
import { isOfAnotherKind } from '#shared/model/faults';
import type { Language } from '#shared/model/language';
import type { CommitmentProblem } from './check';

interface ProblemWords {
  comesToNoDay: string;
  whichDays: string;
  inLeads: string;
  inPercent: string;
  over100(field: string): string;
  unreadable(field: string): string;
  /** What a schema or rule says of a field. */
  other(field: string, message: string): string;
}

const english: ProblemWords = {
  comesToNoDay: 'its schedule comes to no day',
  whichDays: 'say on which days it falls due',
  inLeads: 'its target is a number of leads',
  inPercent: 'its target is a share in percent',
  over100: (field) => `${field} must not be over 100 %`,
  unreadable: (field) => `${field} cannot be read: enter it anew`,
  other: (field, message) => `${field} ${message}`,
};

const german: ProblemWords = {
  comesToNoDay: 'Der Termin fällt auf keinen Tag',
  whichDays: 'Bitte sagen, an welchen Tagen sie fällig ist',
  inLeads: 'Das Ziel ist eine Zahl von Leads',
  inPercent: 'Das Ziel ist ein Anteil in Prozent',
  over100: (field) => `${field}: darf nicht über 100 % liegen`,
  unreadable: (field) => `${field}: nicht lesbar, bitte neu eingeben`,
  other: (field, message) => `${field}: ${faultInWords(message, 'de')}`,
};

const PROBLEM_WORDS: Readonly<Record<Language, ProblemWords>> = { en: english, de: german };

/** A problem of a commitment as a person reads it: without the names and rules that programs write. */
export function problemInWords({ field, message }: CommitmentProblem, language: Language = 'en'): string {
  const words = PROBLEM_WORDS[language];
  const [name = field] = field.split('.');
  const said = fieldInWords(name, CHANGE_WORDS[language]);
  if (name === 'schedule' && message.startsWith('never occurs')) return words.comesToNoDay;
  if (field === 'schedule.rrule') return words.whichDays;
  if (field === 'target.unit') return message.includes('"leads"') ? words.inLeads : words.inPercent;
  if (message.startsWith('is a ratio')) return words.over100(said);
  if (isOfAnotherKind(message)) return words.unreadable(said);
  return words.other(said, message);
}

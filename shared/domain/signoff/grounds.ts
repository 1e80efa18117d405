import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { compareKept, type KeptRecord, type RecordComparison } from '#shared/domain/diff/compare';
import type { NameOf } from '#shared/domain/diff/values';
import type { Language } from '#shared/model/language';

/** One line that says what differs in what a version rests on. */
interface GroundChange {
  /** `<record>` where it came or went, else `<record>:<field path>`. */
  path: string;
  text: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface GroundWords {
  /** What a record of a kind is called here. */
  named(kind: string, title: string): string;
  cameIn(name: string): string;
  fellOut(name: string): string;
}

const english: GroundWords = {
  named: (kind, title) => `${kind} “${title}”`,
  cameIn: (name) => `It now rests on the ${name}`,
  fellOut: (name) => `It rests no longer on the ${name}`,
};

/** What it can rest on, beside records: a picture or file that stands in it. */
const GERMAN_KINDS: Readonly<Record<string, string>> = {
  agreement: 'Vereinbarung',
  attachment: 'Datei',
  calendar: 'Kalender',
  definition: 'Definition',
  mapping: 'Spaltenzuordnung',
  offer: 'Angebot',
  playbook: 'Playbook',
  process: 'Prozess',
  touchpoint: 'Kontaktpunkt',
  workspace: 'Arbeitsbereich',
};

const german: GroundWords = {
  named: (kind, title) => `${GERMAN_KINDS[kind] ?? kind} „${title}“`,
  cameIn: (name) => `Beruht jetzt auch auf: ${name}`,
  fellOut: (name) => `Beruht nicht mehr auf: ${name}`,
};

const GROUND_WORDS: Readonly<Record<Language, GroundWords>> = { en: english, de: german };

function linesOf(
  { id, kind, title, became, differences }: RecordComparison,
  words: GroundWords,
): GroundChange[] {
  const name = words.named(kind, title || id);
  if (became === 'added') return [{ path: id, text: words.cameIn(name) }];
  if (became === 'removed') return [{ path: id, text: words.fellOut(name) }];
  return differences.map(({ path, text }) => ({ path: `${id}:${path}`, text: `${capital(name)}: ${text}` }));
}

/**
 * What changed in the records that a version rests on: who signs it signs their meaning, too.
 * @param before all that the version agreed before keeps, its own record first
 * @param after the same of the version that is signed now
 */
export function groundChanges(
  before: readonly KeptRecord[],
  after: readonly KeptRecord[],
  nameOf: NameOf,
  language: Language = 'en',
): GroundChange[] {
  const own = after[0]?.id;
  return compareKept(before, after, nameOf, CHANGE_WORDS[language])
    .filter(({ id }) => id !== own)
    .flatMap((each) => linesOf(each, GROUND_WORDS[language]));
}

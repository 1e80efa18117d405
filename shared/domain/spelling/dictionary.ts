import { ALONE, PREFIXES, SUFFIXES } from './affixes';

/** The words of a list: stems with the flags of what may be added to them. */
export type Stems = ReadonlyMap<string, string>;

/** Words that are spelled right. */
export interface Dictionary {
  stems: Stems;
  /** Words that are right here beside those of the list. */
  own: ReadonlySet<string>;
  /** What was asked for before: a text has few different words. */
  known: Map<string, boolean>;
}

/** Of a stem that is only right inside another word. */
const INSIDE = 'c';
/** Of a stem that is right and that nobody wants to be offered. */
export const UNOFFERED = '!';

/** Reads a word list: one stem in a line, behind a slash the flags of what may be added to it. */
export function readStems(list: string): Stems {
  const stems = new Map<string, string>();
  for (const line of list.split('\n')) {
    const cut = line.indexOf('/');
    if (cut > 0) stems.set(line.slice(0, cut), line.slice(cut + 1));
    else if (line !== '') stems.set(line, '');
  }
  return stems;
}

const PLAIN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * A list with words of one’s own.
 * @param texts words, or names of several words, that are right here
 */
export function dictionaryOf(stems: Stems, texts: Iterable<string>): Dictionary {
  const own = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(PLAIN)) own.add(word.toLowerCase());
  return { stems, own, known: new Map() };
}

/** The stem and what is added to it are both there, and go together. */
function isInflected(stems: Stems, word: string, prefix: string): boolean {
  const has = (stem: string, flag: string): boolean => {
    const flags = stems.get(stem);
    return (flags?.includes(flag) ?? false) && (prefix === '' || (flags?.includes(prefix) ?? false));
  };
  return SUFFIXES.some(({ flag, strip, add, when }) => {
    if (!word.endsWith(add) || (prefix !== '' && ALONE.has(flag))) return false;
    const stem = word.slice(0, word.length - add.length) + strip;
    return stem !== '' && when.test(stem) && has(stem, flag);
  });
}

function isSpelled(stems: Stems, word: string): boolean {
  const flags = stems.get(word);
  if (flags !== undefined && !flags.includes(INSIDE)) return true;
  if (isInflected(stems, word, '')) return true;
  return PREFIXES.some(([flag, add]) => {
    if (!word.startsWith(add)) return false;
    const rest = word.slice(add.length);
    return (stems.get(rest)?.includes(flag) ?? false) || isInflected(stems, rest, flag);
  });
}

/** Whether a word is right: as it stands, or in small letters where a sentence or a heading makes it large. */
export function isWord({ stems, own, known }: Dictionary, word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = word.replaceAll('’', "'");
  const small = plain.toLowerCase();
  const first = small.charAt(0).toUpperCase() + small.slice(1);
  const forms = new Set([plain]);
  if (plain === first || plain === plain.toUpperCase()) forms.add(small);
  if (plain === plain.toUpperCase()) forms.add(first);
  const right =
    own.has(small) || own.has(small.replace(/'s$/, '')) || [...forms].some((form) => isSpelled(stems, form));
  known.set(word, right);
  return right;
}

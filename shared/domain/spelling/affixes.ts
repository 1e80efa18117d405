/** How a word is made from its stem: `strip` goes from the stem's end (or beginning), `add` comes in its place. */
export interface Affix {
  flag: string;
  strip: string;
  add: string;
  /** What the stem must end with; the same letters as a Hunspell dictionary's conditions. */
  when: RegExp;
}

const suffix = (flag: string, ...rules: readonly (readonly [strip: string, add: string, when: string])[]) =>
  rules.map(([strip, add, when]): Affix => ({ flag, strip, add, when: new RegExp(`${when}$`) }));

/** The suffixes of the English Hunspell dictionaries (en_US, en_GB; version 2020.12.07), which have the same. */
export const SUFFIXES: readonly Affix[] = [
  ...suffix('V', ['e', 'ive', 'e'], ['', 'ive', '[^e]']),
  ...suffix('N', ['e', 'ion', 'e'], ['y', 'ication', 'y'], ['', 'en', '[^ey]']),
  ...suffix('X', ['e', 'ions', 'e'], ['y', 'ications', 'y'], ['', 'ens', '[^ey]']),
  ...suffix('H', ['y', 'ieth', 'y'], ['', 'th', '[^y]']),
  ...suffix('Y', ['', 'ly', '']),
  ...suffix('G', ['e', 'ing', 'e'], ['', 'ing', '[^e]']),
  ...suffix('J', ['e', 'ings', 'e'], ['', 'ings', '[^e]']),
  ...suffix('D', ['', 'd', 'e'], ['y', 'ied', '[^aeiou]y'], ['', 'ed', '[^ey]'], ['', 'ed', '[aeiou]y']),
  ...suffix('T', ['', 'st', 'e'], ['y', 'iest', '[^aeiou]y'], ['', 'est', '[aeiou]y'], ['', 'est', '[^ey]']),
  ...suffix('R', ['', 'r', 'e'], ['y', 'ier', '[^aeiou]y'], ['', 'er', '[aeiou]y'], ['', 'er', '[^ey]']),
  ...suffix('Z', ['', 'rs', 'e'], ['y', 'iers', '[^aeiou]y'], ['', 'ers', '[aeiou]y'], ['', 'ers', '[^ey]']),
  ...suffix(
    'S',
    ['y', 'ies', '[^aeiou]y'],
    ['', 's', '[aeiou]y'],
    ['', 'es', '[sxzh]'],
    ['', 's', '[^sxzhy]'],
  ),
  ...suffix('P', ['y', 'iness', '[^aeiou]y'], ['', 'ness', '[aeiou]y'], ['', 'ness', '[^y]']),
  ...suffix('M', ['', "'s", '']),
  ...suffix('B', ['', 'able', '[^aeiou]'], ['', 'able', 'ee'], ['e', 'able', '[^aeiou]e']),
  ...suffix('L', ['', 'ment', '']),
];

/** The suffixes that no prefix goes with. */
export const ALONE: ReadonlySet<string> = new Set(['V', 'H', 'T']);

/** What may stand before a stem, by its flag. */
export const PREFIXES: readonly (readonly [flag: string, add: string])[] = [
  ['A', 're'],
  ['I', 'in'],
  ['U', 'un'],
  ['C', 'de'],
  ['E', 'dis'],
  ['F', 'con'],
  ['K', 'pro'],
];

import { type Dictionary, isWord, UNOFFERED } from './dictionary';

/** So many words are offered in place of another. */
const MOST = 5;
const LETTERS = "etaoinshrdlcumwfgypbvkjxqz'";
/** Sounds that are written in several ways. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['f', 'ph'],
  ['ei', 'ie'],
  ['ai', 'ie'],
  ['shun', 'tion'],
  ['sion', 'tion'],
  ['k', 'ch'],
  ['k', 'c'],
  ['s', 'c'],
  ['er', 'or'],
  ['ent', 'ant'],
  ['ence', 'ance'],
  ['ible', 'able'],
  ['ee', 'i'],
  ['u', 'oo'],
  ['z', 's'],
];
/** What stems are sought without: the list holds few inflected words. */
const ENDINGS = ['', 's', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', "'s"];

/** Every word that is one letter away: one too many, two changed over, one wrong, one missing. */
function* oneAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    if (after !== '') yield before + after.slice(1);
    for (const letter of LETTERS) yield before + letter + after;
    if (after !== '') for (const letter of LETTERS) yield before + letter + after.slice(1);
  }
}

function* soundsAlike(word: string): Generator<string> {
  for (const [a, b] of SOUNDS) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
        yield word.slice(0, at) + to + word.slice(at + from.length);
  }
}

/** How many letters two words differ by; more than `most` counts as one more than that. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Words up to two letters away that begin alike, nearest first. */
function twoAway(word: string, { stems }: Dictionary): string[] {
  const found = new Map<string, number>();
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const [other, flags] of stems) {
      if (other.charAt(0) !== stem.charAt(0) || Math.abs(other.length - stem.length) > 2) continue;
      if (flags.includes(UNOFFERED)) continue;
      const away = distance(stem, other, 2);
      const whole = other + ending;
      if (away <= 2 && away < (found.get(whole) ?? 3)) found.set(whole, away);
    }
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([each]) => each);
}

/** Words that were likely meant by one that is in no dictionary, the likeliest first; none where nothing is near. */
export function suggestions(word: string, dictionary: Dictionary): string[] {
  const { stems } = dictionary;
  const plain = word.replaceAll('’', "'").toLowerCase();
  const found = new Set<string>();
  const offered = (each: string): boolean =>
    each !== plain && !(stems.get(each)?.includes(UNOFFERED) ?? false) && isWord(dictionary, each);
  const named = (each: string): string => each.charAt(0).toUpperCase() + each.slice(1);
  const take = (each: string): void => {
    if (found.size >= MOST) return;
    if (offered(each)) found.add(each);
    // A name that was written small.
    else if (stems.has(named(each))) found.add(named(each));
  };
  take(named(plain));
  for (const each of soundsAlike(plain)) take(each);
  if (plain.length > 3 && plain.startsWith('a') && isWord(dictionary, plain.slice(1)))
    found.add(`a ${plain.slice(1)}`);
  for (const each of oneAway(plain)) take(each);
  for (let at = 2; at < plain.length - 1; at += 1) {
    const [left, right] = [plain.slice(0, at), plain.slice(at)];
    if (found.size < MOST && isWord(dictionary, left) && isWord(dictionary, right) && left.length > 1)
      found.add(`${left} ${right}`);
  }
  if (found.size < MOST) for (const each of twoAway(plain, dictionary)) take(each);
  const large = word.charAt(0) !== word.charAt(0).toLowerCase();
  return [...found].map((each) => (large ? named(each) : each));
}

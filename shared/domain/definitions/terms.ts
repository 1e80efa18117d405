/** A defined word with all its names. */
export interface Term {
  id: string;
  title: string;
  also: readonly string[];
}

/** Where a text uses a defined word. */
export interface TermUse {
  id: string;
  /** Position in the text, in UTF-16 units; `to` is exclusive. */
  from: number;
  to: number;
}

/** Shorter names, such as “A”, would be found everywhere. */
const SHORTEST = 2;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An abbreviation is meant only where it is written as one: SAL is not “sal”, and MQL may have its s. */
const isAbbreviation = (name: string): boolean => name.length <= 5 && name === name.toUpperCase();

const plain = (name: string): string => name.trim().toLowerCase();

/** Every name of every word; of two words with one name, the first has it. */
function namesOf(terms: readonly Term[]): Map<string, { id: string; name: string }> {
  const names = new Map<string, { id: string; name: string }>();
  for (const { id, title, also } of terms) {
    for (const name of [title, ...also]) {
      const key = plain(name);
      if (key.length >= SHORTEST && !names.has(key)) names.set(key, { id, name: name.trim() });
    }
  }
  return names;
}

/**
 * Finds defined words in a text: whole words, the longest where several begin alike, a plural s included.
 * Case is not minded, but for abbreviations.
 */
export function termFinder(terms: readonly Term[]): (text: string) => TermUse[] {
  const names = namesOf(terms);
  if (names.size === 0) return () => [];
  const longestFirst = [...names.values()].map(({ name }) => name).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.map(escaped).join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = match[1] ?? '';
      const known = names.get(plain(said));
      if (!known || (isAbbreviation(known.name) && said !== known.name)) return [];
      return [{ id: known.id, from: match.index, to: match.index + match[0].length }];
    });
}

/** So many others are named to whoever has to settle a name: with more of them, more names do not help. */
const MOST_NAMED = 5;

/**
 * Other words that share a name with each, at most five for a name: two meanings of one word are what a glossary is
 * to prevent.
 */
export function sharedNames(terms: readonly Term[]): ReadonlyMap<string, { name: string; with: string }[]> {
  const holders = new Map<string, string[]>();
  for (const { id, title, also } of terms) {
    for (const name of new Set([title, ...also].map(plain).filter(Boolean))) {
      const holding = holders.get(name);
      if (holding) holding.push(id);
      else holders.set(name, [id]);
    }
  }
  const shared = terms.map(({ id, title, also }) => {
    const names = new Map([title, ...also].map((name) => [plain(name), name.trim()]));
    const others = [...names].flatMap(([key, name]) =>
      othersIn(holders.get(key) ?? [], id).map((other) => ({ name, with: other })),
    );
    return [id, others] as const;
  });
  return new Map(shared.filter(([, others]) => others.length > 0));
}

function othersIn(holders: readonly string[], id: string): string[] {
  return holders
    .slice(0, MOST_NAMED + 1)
    .filter((other) => other !== id)
    .slice(0, MOST_NAMED);
}

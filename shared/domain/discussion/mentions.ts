/** Somebody who can be mentioned. */
export interface Person {
  id: string;
  name: string;
}

const MENTION = /@\{([a-z0-9][a-z0-9-]{0,63})\}/g;

/** Members that a stored text mentions, each once. */
export const mentionedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MENTION)].map(([, id = '']) => id)),
];

/** A stored text as it is drawn: words, and members by id. */
export function partsOf(text: string): ({ words: string } | { member: string })[] {
  const parts: ({ words: string } | { member: string })[] = [];
  let from = 0;
  for (const match of text.matchAll(MENTION)) {
    if (match.index > from) parts.push({ words: text.slice(from, match.index) });
    parts.push({ member: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ words: text.slice(from) });
  return parts;
}

/** What each person is called while a text is being written; of two with one name each also has the id. */
export function mentionNames(people: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(
    people.map(({ id, name }) => [
      id,
      people.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name,
    ]),
  );
}

/** A stored text as words alone: `@{anna-berg}` becomes `@Anna Berg`. */
export const inNames = (text: string, nameOf: (id: string) => string): string =>
  text.replaceAll(MENTION, (_whole, id: string) => `@${nameOf(id)}`);

/** What was typed, as it is stored: `@Anna Berg` becomes `@{anna-berg}`. Longer names go first. */
export function inTokens(typed: string, people: readonly Person[]): string {
  const names = [...mentionNames(people)].sort(([, a], [, b]) => b.length - a.length);
  let text = '';
  for (let at = 0; at < typed.length; ) {
    const found = typed[at] === '@' ? names.find(([, name]) => startsHere(typed, at + 1, name)) : undefined;
    if (found) {
      text += `@{${found[0]}}`;
      at += 1 + found[1].length;
    } else {
      text += typed[at];
      at += 1;
    }
  }
  return text;
}

/** Does the name stand here, and not merely begin a longer word? */
const startsHere = (text: string, at: number, name: string): boolean =>
  text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));

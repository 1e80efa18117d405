import type { Language } from '#shared/model/language';
import { spokenLanguage } from './spoken';

/** From an English sentence to the same in another language; what varies in it stands in braces, under a name. */
type Sentences = Readonly<Record<string, string>>;

/** What services refuse, in one language. They say it in English, as the command line and the logs have it. */
export interface Refusals {
  sentences: Sentences;
  /** What varies and consists of words itself, such as a status: by its name in the sentences. */
  parts: Readonly<Record<string, Sentences>>;
}

/** In a sentence, what varies: `{member}`. */
const PLACE = /\{(\w+)\}/g;

interface Known {
  pattern: RegExp;
  said: string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What can stand in a place that consists of words itself; empty where it can be anything. */
const wordsOf = (name: string, parts: Refusals['parts']): string[] => Object.keys(parts[name] ?? {});

function patternOf(english: string, parts: Refusals['parts']): RegExp {
  const named = new Set<string>();
  const source = english.split(PLACE).map((part, at) => {
    if (at % 2 === 0) return literal(part);
    if (named.has(part)) return `\\k<${part}>`;
    named.add(part);
    const words = wordsOf(part, parts).map((each) =>
      each
        .split(PLACE)
        .map((piece, place) => (place % 2 === 0 ? literal(piece) : '.*?'))
        .join(''),
    );
    return `(?<${part}>${words.join('|') || '.*?'})`;
  });
  return new RegExp(`^${source.join('')}$`, 'su');
}

/** How much of a sentence is certain. */
const certain = (english: string, parts: Refusals['parts']): number =>
  english.replace(PLACE, (_, name: string) => {
    const [shortest = ''] = wordsOf(name, parts).sort((a, b) => a.length - b.length);
    return shortest.replace(PLACE, '');
  }).length;

/** The most certain ones come first: `{file} is empty.` would take the place of what is said of a sheet. */
const known = (sentences: Sentences, parts: Refusals['parts']): Known[] =>
  Object.entries(sentences)
    .sort(([a], [b]) => certain(b, parts) - certain(a, parts))
    .map(([english, said]) => ({ said, pattern: patternOf(english, parts) }));

/** Says an English refusal in the language of the catalogue; one that it does not know stays as it is. */
export function saying({ sentences, parts }: Refusals): (english: string) => string {
  const whole = known(sentences, parts);
  const within = new Map(Object.entries(parts).map(([name, each]) => [name, known(each, {})]));
  const say = (english: string, among: readonly Known[]): string => {
    for (const { pattern, said } of among) {
      const found = pattern.exec(english);
      if (!found) continue;
      return said.replace(PLACE, (_, name: string) =>
        say(found.groups?.[name] ?? '', within.get(name) ?? []),
      );
    }
    return english;
  };
  return (english) => say(english, whole);
}

const spoken = new Map<Language, (english: string) => string>();

/** Makes what services refuse known in a language. */
export const knowRefusals = (language: Language, refusals: Refusals): void => {
  spoken.set(language, saying(refusals));
};

/** What a service refused, in the language of the words on screen. */
export const refusalWords = (english: string): string => spoken.get(spokenLanguage())?.(english) ?? english;

import { type Dictionary, isWord } from './dictionary';
import { languageOf } from './language';

/** A word that is in no dictionary, and where in the text it stands. */
export interface Misspelled {
  word: string;
  from: number;
  to: number;
}

/** Addresses, and words with digits or signs in them, are names of something and no words. */
const TOKENS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{M}\p{N}_]+(?:['’./\\_:-][\p{L}\p{M}\p{N}_]+)*/giu;
const PARTS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u;
/** Longer ones are no words, and cost. */
const LONGEST = 40;

/** A word that is looked up: of Latin letters, and neither short for something nor a name written like one. */
function isLookedUp(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST || !LATIN.test(word)) return false;
  const letters = word.replace(/['’].*$/, '');
  if (letters.length <= 5 && letters === letters.toUpperCase()) return false;
  // CamelCase is the name of a product.
  return letters === letters.toUpperCase() || !/\p{Lu}/u.test(letters.slice(1));
}

/** The words of a text that are in no dictionary, in their order. Words of other scripts are never among them. */
export function misspelled(text: string, dictionary: Dictionary): Misspelled[] {
  const found: Misspelled[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (/[\d_@\\]|:\/\/|^www\./i.test(token) || /[./:]/.test(token)) continue;
    for (const { 0: word, index: at } of token.matchAll(PARTS)) {
      if (!isLookedUp(word) || isWord(dictionary, word)) continue;
      found.push({ word, from: index + at, to: index + at + word.length });
    }
  }
  return found;
}

/**
 * The misspelled words of a paragraph of a longer text; none where it is written in another language than English.
 * @param around language of the whole text, for a paragraph that is too short to tell
 */
export const misspelledIn = (paragraph: string, dictionary: Dictionary, around: string): Misspelled[] =>
  (languageOf(paragraph) ?? around).startsWith('en') ? misspelled(paragraph, dictionary) : [];

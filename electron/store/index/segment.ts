/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const hasUnspaced = new RegExp(unspaced.source, 'u');

/** Invisible, and no letter to FTS5's tokenizer: it parts words and can be taken out again. */
const JOINT = '\u200b';

/** Whether a text has letters of a script that puts no spaces between words. */
export const isUnspaced = (text: string): boolean => hasUnspaced.test(text);

/**
 * The text with invisible joints between the letters of unspaced scripts, so that each becomes a token. Letters
 * and not words: where a word ends depends on what stands around it, so a dictionary parts the same word
 * differently in a sentence and in a search for it, and then it is not found.
 */
export function segmented(text: string): string {
  if (!isUnspaced(text)) return text;
  return text.replace(unspaced, (run) => JOINT + Array.from(run).join(JOINT) + JOINT);
}

/** Undoes `segmented`. */
export function unsegmented(text: string): string {
  return text.replaceAll(JOINT, '');
}

const LETTERS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** An unbroken run of letters, parted where the script changes to one without spaces and back. */
const partsOf = (run: string): string[] => run.split(new RegExp(`(${unspaced.source})`, 'u')).filter(Boolean);

/** The words in what somebody typed, as far as they are sought each for itself. */
export const typedParts = (typed: string): string[] => (typed.match(LETTERS) ?? []).flatMap(partsOf);

/** What FTS5 is to find of a part: unspaced letters beside each other, of others the beginning. */
const phrase = (part: string): string =>
  isUnspaced(part) ? `"${Array.from(part).join(' ')}"` : `"${part}"*`;

/**
 * What somebody typed as an FTS5 query: every word must occur, the beginnings of words suffice. A single
 * character is sought in titles only, since it begins a great part of all words. Null when there is no word.
 */
export function matchQuery(typed: string): string | null {
  const tokens = (typed.match(LETTERS) ?? []).flatMap((run) => {
    // A part of a longer run may be one character: `第2回` is `第`, `2` and `回`.
    const narrow = isSingle(run) ? 'title : ' : '';
    return partsOf(run).map((part) => `${narrow}${phrase(part)}`);
  });
  return tokens.length === 0 ? null : tokens.join(' AND ');
}

const isSingle = (run: string): boolean => Array.from(run).length < 2;

/** The same for the titles alone, and whether nothing but single characters was typed. */
export function titleQuery(typed: string): { query: string; single: boolean } {
  return {
    query: typedParts(typed).map(phrase).join(' AND '),
    single: (typed.match(LETTERS) ?? []).every(isSingle),
  };
}

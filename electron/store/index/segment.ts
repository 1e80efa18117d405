/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const hasUnspaced = new RegExp(unspaced.source, 'u');

/** Invisible, and no letter to FTS5's tokenizer: it parts words and can be taken out again. */
const JOINT = '\u200b';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function words(run: string): string[] {
  return Array.from(segmenter.segment(run), (part) => part.segment);
}

/** The text with invisible joints between the words of unspaced scripts, so that each becomes a token. */
export function segmented(text: string): string {
  if (!hasUnspaced.test(text)) return text;
  return text.replace(unspaced, (run) => JOINT + words(run).join(JOINT) + JOINT);
}

/** Undoes `segmented`. */
export function unsegmented(text: string): string {
  return text.replaceAll(JOINT, '');
}

const LETTERS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/**
 * What somebody typed as an FTS5 query: every word must occur, the beginnings of words suffice. A single
 * character is sought in titles only, since it begins a great part of all words. Null when there is no word.
 */
export function matchQuery(typed: string): string | null {
  const tokens = (typed.match(LETTERS) ?? []).flatMap((run) => {
    // A part of a longer run may be one character: `東京の` is `東京` and `の`.
    const narrow = Array.from(run).length < 2 ? 'title : ' : '';
    return (segmented(run).match(LETTERS) ?? []).map((token) => `${narrow}"${token}"*`);
  });
  return tokens.length === 0 ? null : tokens.join(' AND ');
}

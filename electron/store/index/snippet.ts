import { isUnspaced, typedParts, unsegmented } from './segment';

/** What is shown of a text: plain, with where in it the found words stand (start and end, in UTF-16 units). */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

/** UTF-16 units of a snippet, and how much of that stands before the first found word. */
const WIDTH = { spaced: 160, unspaced: 60 };
const BEFORE = 36;

/** So many places of each word are looked at: the first ones show as much as all of them. */
const MOST_PLACES = 24;

const LETTER = /[\p{L}\p{N}\p{M}\p{Co}]/u;
/** Anything but plain letters, figures, signs and space: what takes longer to fold. */
const SPECIAL = /[^ -~\s]/u;
const COMBINING = /\p{M}/u;

/** A text without capitals and accents, and where in the original each of its units stood. */
interface Folded {
  readonly text: string;
  /** Null where nothing moved. */
  readonly from: readonly number[] | null;
}

const known = new Map<string, string>();

/** A letter without its accent and small; the same letter is asked for again and again. */
function foldedLetter(letter: string): string {
  let bare = known.get(letter);
  if (bare === undefined) {
    bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    known.set(letter, bare);
  }
  return bare;
}

function folded(text: string): Folded {
  const small = text.toLowerCase();
  if (!SPECIAL.test(small)) return { text: small, from: null };
  if (small.length === text.length && !COMBINING.test(text)) {
    const plain = small.replace(/[^ -~\s]/gu, foldedLetter);
    if (plain.length === text.length) return { text: plain, from: null };
  }
  return foldedOneByOne(text);
}

/** Where letters become longer or shorter: each with its place. */
function foldedOneByOne(text: string): Folded {
  let plain = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const bare = foldedLetter(letter);
    for (let unit = 0; unit < bare.length; unit += 1) from.push(at);
    plain += bare;
    at += letter.length;
  }
  from.push(at);
  return { text: plain, from };
}

interface Spot {
  /** Which of the words that were typed. */
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

const isLetterAt = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** Where a word begins as typed; in scripts without spaces, where its letters stand. In units of the folded text. */
function spotsOf(text: string, wanted: string, part: number): Spot[] {
  const spots: Spot[] = [];
  const within = isUnspaced(wanted);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    let to = at + wanted.length;
    if (!within) {
      if (at > 0 && isLetterAt(text, at - 1) && !isUnspaced(text.charAt(at - 1))) continue;
      while (to < text.length && isLetterAt(text, to) && !isUnspaced(text.charAt(to))) to += 1;
    }
    spots.push({ part, from: at, to });
    if (spots.length === MOST_PLACES) break;
  }
  return spots;
}

/** The first of the places from which most of the words come within a snippet's width. */
function bestOf(spots: readonly Spot[], width: number): Spot | undefined {
  let best: Spot | undefined;
  let most = 0;
  for (const [at, spot] of spots.entries()) {
    const parts = new Set<number>();
    for (let next = at; next < spots.length; next += 1) {
      const other = spots[next];
      if (!other || other.to > spot.from + width) break;
      parts.add(other.part);
    }
    if (parts.size <= most) continue;
    most = parts.size;
    best = spot;
  }
  return best;
}

/** The nearest space at a place or a little before it; −1 where there is none. */
function spaceBefore(text: string, at: number): number {
  for (let place = at; place >= 0 && at - place < BEFORE; place -= 1)
    if (/\s/.test(text.charAt(place))) return place;
  return -1;
}

/** The nearest place, from `at` towards the beginning, where no word and no letter is cut in two. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = spaceBefore(text, at);
  if (space >= 0) return space + 1;
  return isLow(text, at) ? at - 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = spaceBefore(text, at);
  if (space >= 0) return space;
  return isLow(text, at) ? at - 1 : at;
}

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/**
 * The part of a record's text that shows best why it was found; where the words stand in its title alone, how the
 * text begins. FTS5's own snippet weighs each place against each other one, which takes too long for common words.
 * @param title as it stands at the beginning of the text, too, where it is not shown once more
 * @param body the text as it was indexed
 * @param typed what was searched for
 */
export function snippetOf(title: string, body: string, typed: string): Snippet {
  const text = withoutTitle(unsegmented(body).trim(), title.trim());
  const plain = folded(text);
  const place = (at: number): number => (plain.from ? (plain.from[at] ?? text.length) : at);
  const spots = typedParts(typed)
    .flatMap((part, at) => spotsOf(plain.text, folded(part).text, at))
    .map(({ part, from, to }) => ({ part, from: place(from), to: place(to) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const width = isUnspaced(typed) ? WIDTH.unspaced : WIDTH.spaced;
  const best = bestOf(spots, width - BEFORE);
  const near = best && best.from > BEFORE ? wordStart(text, best.from - BEFORE) : 0;
  // At the end of a text more of what stands before is shown.
  const start = Math.min(near, wordStart(text, Math.max(0, text.length - width)));
  const end = wordEnd(text, Math.max(start + width, best?.to ?? 0));
  const lead = start > 0 ? '…' : '';
  const marks: [number, number][] = [];
  for (const { from, to } of spots) {
    const last = marks.at(-1);
    const [begin, stop] = [from - start + lead.length, to - start + lead.length];
    if (from < start || to > end || (last && begin < last[1])) continue;
    marks.push([begin, stop]);
  }
  // One for one, so that the marks stay where they are.
  const shown = text.slice(start, end).replace(/\s/g, ' ');
  return { text: lead + shown + (end < text.length ? '…' : ''), marks };
}

function withoutTitle(whole: string, title: string): string {
  if (title === '' || !whole.startsWith(title)) return whole;
  const rest = whole.slice(title.length);
  return /^\s/.test(rest) ? rest.trimStart() : whole;
}

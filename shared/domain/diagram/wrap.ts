/** Letters that are much narrower or wider than the others in fonts without serifs. */
const NARROW = /[ .,:;'’!|iIljtfr()[\]]/u;
const WIDE = /[mwMWGOQ@%&–—…]/u;
/** Scripts whose characters fill a square. */
const SQUARE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** About how wide a text is drawn, in units of its font's size: there is no screen to ask. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += SQUARE.test(letter) ? 1.05 : NARROW.test(letter) ? 0.32 : WIDE.test(letter) ? 0.84 : 0.56;
  return width;
}

/** The beginning of a text that fits, with an ellipsis where something was left out. */
export function clipText(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(letters.join('')) > most - 0.84) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * A text in lines of at most `most` ems. Words longer than a line are cut; what does not fit in `lines` ends
 * in an ellipsis.
 */
export function wrapText(text: string, most: number, lines: number): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const wrapped: string[] = [];
  let line = '';
  const push = (): void => {
    if (line !== '') wrapped.push(line);
    line = '';
  };
  for (const word of words.flatMap((each) => pieces(each, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most) line = longer;
    else {
      push();
      line = word;
    }
  }
  push();
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  // The ellipsis needs something to stand for, also where the last line would have fitted by itself.
  kept[lines - 1] = clipText(`${kept[lines - 1]} ${wrapped[lines]}`, most);
  return kept;
}

/** A word in parts that each fit into a line. */
function pieces(word: string, most: number): string[] {
  if (widthOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter) > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Two hyphens, which no id that is made from a title has. */
export const JOINT = '--';
/** The longest id of a record. */
export const LONGEST_ID = 64;

/** A short number for a text, the same everywhere (FNV-1a, 32 bits, base 36). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** An id of at most `most` characters; a longer one is cut, and ends with a number that follows from what it is `of`. */
export const shortId = (id: string, most: number, of = id): string =>
  id.length <= most ? id : `${id.slice(0, most - 9)}${JOINT}${digest(of)}`;

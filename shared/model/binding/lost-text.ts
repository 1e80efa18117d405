import * as Y from 'yjs';
import { authorsOf } from './author';

/**
 * Words that were written in a part of a text which another side, not knowing of them, had removed. Where both
 * come together the words are gone from the text; they are noted in the document, for somebody to choose.
 */
export interface LostText {
  /** Names the first letter that was lost: the same on every device. */
  key: string;
  /** The text it was in, such as `body`; empty where that is not known. */
  path: string;
  /** The whole part where a device still had it, else the words alone. */
  text: string;
  /** Members who wrote the words. */
  editors: string[];
}

const LOST = 'lost';
/** Words without what stood around them; a device that has the whole part notes it under the key itself. */
const WORDS = '?';

interface Place {
  client: number;
  clock: number;
}

const keyOf = ({ client, clock }: Place): string => `${client}:${clock}`;

/** Whether the letter is gone from the document: removed, or so long ago that nothing is kept of it. */
function isGone(doc: Y.Doc, { client, clock }: Place): boolean {
  const structs = doc.store.clients.get(client);
  if (!structs || structs.length === 0 || Y.getState(doc.store, client) <= clock) return false;
  const struct = structs[Y.findIndexSS(structs as Y.Item[], clock)];
  return !(struct instanceof Y.Item) || struct.deleted;
}

const isSeen = (ds: ReturnType<typeof Y.decodeUpdate>['ds'], { client, clock }: Place): boolean =>
  Y.isDeleted(ds, Y.createID(client, clock));

function wordsIn(type: Y.AbstractType<unknown>): string {
  const words: string[] = [];
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentString) words.push(item.content.str);
    else if (item.content instanceof Y.ContentType) {
      const inner = wordsIn(item.content.type as Y.AbstractType<unknown>);
      words.push(item.content.type instanceof Y.XmlText ? inner : `${inner}\n`);
    }
  }
  return words.join('');
}

/** What is lost of what stood here: with the whole part around it. */
function lostHere(before: Y.Doc, after: Y.Doc, update: ReturnType<typeof Y.decodeUpdate>): LostText[] {
  const found = new Map<Y.Item, Place>();
  const noted = new Set(after.getMap(LOST).keys());
  const known = before.getMap(LOST);
  const visit = (type: Y.AbstractType<unknown>, gone: Y.Item | null): void => {
    for (let item = type._start; item !== null; item = item.right) {
      if (item.deleted) continue;
      const outermost =
        gone ?? (item.content instanceof Y.ContentType && isGone(after, item.id) ? item : null);
      if (item.content instanceof Y.ContentType)
        visit(item.content.type as Y.AbstractType<unknown>, outermost);
      if (!(item.content instanceof Y.ContentString) || !outermost || found.has(outermost)) continue;
      const { client, clock } = item.id;
      for (let at = clock; at < clock + item.length; at += 1) {
        const place = { client, clock: at };
        // Seen where it was removed, unless another device has asked about these very words by now.
        const asked = noted.has(keyOf(place) + WORDS) && !known.has(keyOf(place) + WORDS);
        if (isSeen(update.ds, place) && !asked) continue;
        found.set(outermost, place);
        break;
      }
    }
  };
  const lost: LostText[] = [];
  for (const [path, root] of before.share) {
    found.clear();
    visit(root as Y.AbstractType<unknown>, null);
    for (const [part, place] of found) {
      const text = wordsIn((part.content as Y.ContentType).type as Y.AbstractType<unknown>).trim();
      if (text !== '') lost.push({ key: keyOf(place), path, text, editors: editorsOf(after, place) });
    }
  }
  return lost;
}

const editorsOf = (doc: Y.Doc, { client }: Place): string[] => {
  const editor = authorsOf(doc).get(client);
  return editor === undefined ? [] : [editor];
};

/** What is lost of what came in: the words alone, for the part that they were written in is gone here. */
function lostThere(before: Y.Doc, after: Y.Doc, update: ReturnType<typeof Y.decodeUpdate>): LostText[] {
  const lost: (LostText & { end: Place })[] = [];
  for (const struct of update.structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const { client } = struct.id;
    const from = Math.max(struct.id.clock, Y.getState(before.store, client));
    for (let clock = from; clock < struct.id.clock + struct.length; clock += 1) {
      const place = { client, clock };
      if (isSeen(update.ds, place) || !isGone(after, place)) continue;
      const letter = struct.content.str[clock - struct.id.clock] ?? '';
      const last = lost.at(-1);
      const end = { client, clock: clock + 1 };
      if (last?.end.client === client && last.end.clock === clock)
        Object.assign(last, { text: last.text + letter, end });
      else
        lost.push({
          key: keyOf(place) + WORDS,
          path: '',
          text: letter,
          editors: editorsOf(after, place),
          end,
        });
    }
  }
  return lost.filter(({ text }) => text.trim() !== '').map(({ end: _end, ...each }) => each);
}

/**
 * Words that a document lost by taking in an update, because one side removed what the other wrote in.
 *
 * @param before the document as it was
 * @param after the same once the update was taken in
 */
export function lostByMerging(before: Y.Doc, after: Y.Doc, update: Uint8Array): LostText[] {
  const decoded = Y.decodeUpdate(update);
  return [...lostHere(before, after, decoded), ...lostThere(before, after, decoded)];
}

/** Notes in the document what was lost, once: a question that was answered is not asked again. */
export function noteLost(doc: Y.Doc, lost: readonly LostText[]): void {
  const notes = doc.getMap(LOST);
  for (const { key, path, text, editors } of lost)
    if (!notes.has(key)) notes.set(key, { path, text, editors });
}

/** What somebody still has to choose about. */
export function readLost(doc: Y.Doc): LostText[] {
  const notes = doc.getMap(LOST);
  const lost: LostText[] = [];
  for (const [key, raw] of notes.entries()) {
    if (typeof raw !== 'object' || raw === null || (key.endsWith(WORDS) && notes.has(key.slice(0, -1))))
      continue;
    const { path, text, editors } = raw as Partial<LostText>;
    if (typeof text !== 'string') continue;
    const names = Array.isArray(editors) ? editors.filter((each) => typeof each === 'string') : [];
    lost.push({ key, path: typeof path === 'string' ? path : '', text, editors: names });
  }
  return lost.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Somebody has chosen: it is asked no more. */
export function settleLost(doc: Y.Doc, key: string): void {
  doc.getMap(LOST).set(key, null);
}

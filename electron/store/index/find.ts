import type Database from 'libsql';
import type { SearchFilter, SearchHit, SearchQuery } from '../types';
import { isUnspaced, matchQuery, unsegmented } from './segment';
import { type Prepare, statements } from './statements';

interface HitRow {
  readonly rowid: number;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly archived: number;
  readonly snippet: string;
  readonly score: number;
}

/** Characters that no document's text holds, around a match in a snippet. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/**
 * Words that so many records have in common say nothing about which of them is meant, and weighing that many
 * takes longer than a keystroke may.
 */
const BROAD = 1000;

type Order = 'rank' | 'words.rowid DESC';

/** Tokens of a snippet: words, or letters where a script puts no spaces between words. */
const SNIPPET = { words: 24, letters: 60 };

/** Full text search. Synchronous: runs in the index's worker thread. */
export class Finder {
  readonly #sql: Prepare;

  constructor(db: Database.Database) {
    this.#sql = statements(db);
  }

  /**
   * The best records for what was typed, best first: by bm25, a word in the title weighing ten times one in
   * the text. Where very many match, those that match in their title come first, then the one saved last.
   * Nothing typed finds nothing.
   */
  search({ words, limit = 20, ...filter }: SearchQuery): SearchHit[] {
    const query = matchQuery(words);
    if (query === null) return [];
    if (!this.#isBroad(query)) return this.#rows(query, filter, 'rank', limit).map(hit);
    const inTitle = `title : (${query})`;
    const titled = this.#rows(inTitle, filter, this.#isBroad(inTitle) ? 'words.rowid DESC' : 'rank', limit);
    if (titled.length >= limit) return titled.map(hit);
    const known = new Set(titled.map(({ rowid }) => rowid));
    const others = this.#rows(query, filter, 'words.rowid DESC', limit + known.size)
      .filter(({ rowid }) => !known.has(rowid))
      .slice(0, limit - known.size);
    return [...titled.map(hit), ...others.map(hit)];
  }

  #isBroad(query: string): boolean {
    const { n } = this.#sql(
      `SELECT count(*) AS n FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ${BROAD + 1})`,
    ).get(query) as { n: number };
    return n > BROAD;
  }

  #rows(query: string, filter: SearchFilter, order: Order, limit: number): HitRow[] {
    const { where, values } = conditions(filter);
    // bm25 is lower for better, hence the minus; an order by time has no score.
    const score = order === 'rank' ? '-rank' : '0';
    const length = isUnspaced(query) ? SNIPPET.letters : SNIPPET.words;
    return this.#sql(
      `SELECT words.rowid, records.id, kind, records.title, archived, ${score} AS score,
         snippet(words, -1, '${OPEN}', '${CLOSE}', '…', ${length}) AS snippet
       FROM words JOIN records ON records.rowid = words.rowid
       WHERE words MATCH ?${where} ORDER BY ${order} LIMIT ?`,
    ).all(query, ...values, limit) as HitRow[];
  }
}

const places = (values: readonly string[]): string => values.map(() => '?').join(', ');

/** A filter as SQL conditions and their values. */
function conditions(filter: SearchFilter): { where: string; values: string[] } {
  const { kinds, team, owner, tag, only, except, archived } = filter;
  const parts: [sql: string, ...values: string[]][] = [];
  if (!archived) parts.push(['archived = 0']);
  if (kinds) parts.push([`kind IN (${places(kinds)})`, ...kinds]);
  if (team) {
    const members = `owner IN (${places(team.members)})`;
    parts.push([`(team = ? OR (team IS NULL AND ${members}))`, team.id, ...team.members]);
  }
  if (owner !== undefined) parts.push(['owner = ?', owner]);
  // A tag holds no quotes: with them around it, it is found whole or not at all.
  if (tag !== undefined) parts.push(['instr(tags, ?) > 0', JSON.stringify(tag)]);
  if (only) parts.push(['records.id IN (SELECT value FROM json_each(?))', JSON.stringify(only)]);
  if (except && except.length > 0)
    parts.push(['records.id NOT IN (SELECT value FROM json_each(?))', JSON.stringify(except)]);
  return {
    where: parts.map(([sql]) => ` AND ${sql}`).join(''),
    values: parts.flatMap(([, ...values]) => values),
  };
}

function hit(row: HitRow): SearchHit {
  const { text, marks } = marked(row.snippet);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    archived: row.archived === 1,
    snippet: text,
    marks,
    score: row.score,
  };
}

/** Takes the marks out of a snippet and says where they stood. */
function marked(snippet: string): { text: string; marks: [number, number][] } {
  let text = '';
  const marks: [number, number][] = [];
  for (const part of unsegmented(snippet).split(OPEN)) {
    const end = part.indexOf(CLOSE);
    if (end >= 0) marks.push([text.length, text.length + end]);
    text += part.replace(CLOSE, '');
  }
  return { text, marks };
}

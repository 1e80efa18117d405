import type Database from 'libsql';
import type { SearchFilter, SearchHit, SearchQuery } from '../types';
import { matchQuery, titleQuery } from './segment';
import { snippetOf } from './snippet';
import { type Prepare, statements } from './statements';

interface HitRow {
  readonly rowid: number;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly archived: number;
  readonly score: number;
}

/**
 * Words that so many records have in common say nothing about which of them is meant, and weighing that many
 * takes longer than a keystroke may.
 */
const BROAD = 1000;

/** Titles alone, or titles and texts. */
type Table = 'titles' | 'words';

/** Full text search. Synchronous: runs in the index's worker thread. */
export class Finder {
  readonly #sql: Prepare;

  constructor(db: Database.Database) {
    this.#sql = statements(db);
  }

  /**
   * The best records for what was typed, best first: by bm25, a word in the title weighing ten times one in
   * the text. Where very many match, those that match in their title come first, then the one saved last; where
   * titles alone fill the list, the texts are not asked. Nothing typed finds nothing.
   */
  search({ words, limit = 20, ...filter }: SearchQuery): SearchHit[] {
    const query = matchQuery(words);
    if (query === null) return [];
    return this.#found(query, words, filter, limit).map((row) => this.#hit(row, words));
  }

  #found(query: string, words: string, filter: SearchFilter, limit: number): HitRow[] {
    const inTitles = titleQuery(words);
    const titled = this.#rows('titles', inTitles.query, filter, limit);
    if (titled.length >= limit || inTitles.single) return titled;
    const known = new Set(titled.map(({ rowid }) => rowid));
    const newest = this.#newest(query, filter, limit + known.size);
    if (newest === null) return this.#rows('words', query, filter, limit, false);
    return [...titled, ...newest.filter(({ rowid }) => !known.has(rowid))].slice(0, limit);
  }

  /** Of very many that match the ones saved last; null where they are so few that they can be weighed. */
  #newest(query: string, filter: SearchFilter, limit: number): HitRow[] | null {
    const { where, values } = conditions(filter);
    // In one pass: to find what begins with four letters or more, FTS5 puts together all words that do, each time.
    const found = this.#sql(
      `WITH found AS MATERIALIZED
         (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${BROAD + 1})
       SELECT total, best.* FROM (SELECT count(*) AS total FROM found) LEFT JOIN
         (SELECT records.rowid, records.id, kind, records.title, archived, 0 AS score
          FROM found JOIN records ON records.rowid = found.rowid
          WHERE true${where} ORDER BY records.rowid DESC LIMIT ?) AS best`,
    ).all(query, ...values, limit) as (HitRow & { total: number })[];
    const total = found[0]?.total ?? 0;
    if (total <= BROAD) return null;
    // Where none passes the filter, one row tells the total alone.
    const passed = found.filter(({ rowid }) => rowid !== null);
    // A filter that takes most of them out has to look through all.
    if (passed.length < limit) return this.#rows('words', query, filter, limit, true);
    return passed.sort((a, b) => b.rowid - a.rowid);
  }

  #isBroad(table: Table, query: string): boolean {
    const { n } = this.#sql(
      `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ${BROAD + 1})`,
    ).get(query) as { n: number };
    return n > BROAD;
  }

  /** The best by bm25 or, where very many match, the ones saved last: these have no score. */
  #rows(
    table: Table,
    query: string,
    filter: SearchFilter,
    limit: number,
    broad = this.#isBroad(table, query),
  ): HitRow[] {
    const { where, values } = conditions(filter);
    // bm25 is lower for better, hence the minus.
    const [score, order] = broad ? ['0', `${table}.rowid DESC`] : ['-rank', 'rank'];
    return this.#sql(
      `SELECT ${table}.rowid, records.id, kind, records.title, archived, ${score} AS score
       FROM ${table} JOIN records ON records.rowid = ${table}.rowid
       WHERE ${table} MATCH ?${where} ORDER BY ${order} LIMIT ?`,
    ).all(query, ...values, limit) as HitRow[];
  }

  #hit({ rowid, id, kind, title, archived, score }: HitRow, words: string): SearchHit {
    const { body } = this.#sql('SELECT body FROM words WHERE rowid = ?').get(rowid) as { body: string };
    const { text, marks } = snippetOf(title, body, words);
    return { id, kind, title, archived: archived === 1, snippet: text, marks, score };
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

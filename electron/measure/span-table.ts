/** A stretch of time `[from, to)` in epoch milliseconds, with numbers that hold within it. */
export interface Span {
  from: number;
  to: number;
  values: readonly number[];
}

/**
 * So many buckets at most. Within one, stretches are compared one after the other; more buckets than the
 * stretches have edges would only make the table larger than the processor's cache.
 */
const MOST_BUCKETS = 16_384;

/** Numbers as one literal: a list in a text is read many times faster than rows of VALUES. */
const list = (values: readonly number[]): string => `'[${values.join(',')}]'::BIGINT[]`;

/**
 * Finds the stretch that a moment lies in by an equal bucket, which is a lookup, and not by comparing
 * borders, for which all leads would have to be sorted first.
 */
export class SpanTable {
  readonly #from: number;
  readonly #to: number;
  readonly #width: number;
  readonly #spans: readonly Span[];
  readonly #columns: readonly string[];

  /** @param columns the names of the spans' values, beside which `lo` and `hi` hold their borders */
  constructor(columns: readonly string[], spans: readonly Span[]) {
    this.#columns = columns;
    this.#spans = spans.filter(({ from, to }) => from < to);
    this.#from = Math.min(...this.#spans.map(({ from }) => from));
    this.#to = Math.max(...this.#spans.map(({ to }) => to));
    const buckets = Math.min(MOST_BUCKETS, Math.max(64, this.#spans.length * 8));
    this.#width = Math.max(1, Math.ceil((this.#to - this.#from) / buckets));
  }

  /** SQL: can the moment lie in any stretch? */
  holds(moment: string): string {
    if (this.#spans.length === 0) return 'false';
    return `${moment} >= ${this.#from} AND ${moment} < ${this.#to}`;
  }

  /** SQL to join the stretches that hold a moment, as `alias`. */
  join(alias: string, moment: string, kind: 'JOIN' | 'LEFT JOIN' = 'JOIN'): string {
    const base = this.#spans.length === 0 ? 0 : this.#from;
    const bucket = (at: string) => `((${at} - ${base}) // ${this.#width})`;
    const columns = [
      ['lo', this.#spans.map(({ from }) => from)] as const,
      ['hi', this.#spans.map(({ to }) => to)] as const,
      ...this.#columns.map((column, i) => [column, this.#spans.map(({ values }) => values[i] ?? 0)] as const),
    ];
    const rows = columns.map(([column, values]) => `unnest(${list(values)}) AS ${column}`).join(', ');
    const table = `(SELECT *, unnest(range(${bucket('lo')}, ${bucket('hi - 1')} + 1)) AS bucket FROM (SELECT ${rows}))`;
    return `${kind} ${table} ${alias} ON ${alias}.bucket = ${bucket(moment)} AND ${moment} >= ${alias}.lo AND ${moment} < ${alias}.hi`;
  }
}

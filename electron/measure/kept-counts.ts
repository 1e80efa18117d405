import { createHash } from 'node:crypto';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import type { PeriodCounts } from '#shared/domain/counting/status';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { type Duck, name, numberOf, text } from './duckdb';
import { timesRead } from './verdict-sql';

/** What was counted, and from when on (epoch milliseconds) it cannot change but by new leads. */
export interface Counted extends PeriodCounts {
  settled: number;
}

/** The same, with the revision of the ledger under which it was last known to hold. */
interface Kept extends Counted {
  revision: number;
}

/** More counts than this are forgotten all at once: a workspace has a few thousand. */
const MOST = 100_000;

/** The table of counts, in the ledger's file; it goes with the ledger when that is made anew. */
export const COUNTS_TABLE = `CREATE OR REPLACE TABLE counted (promise VARCHAR, period VARCHAR, revision INTEGER,
  settled BIGINT, numerator BIGINT, denominator BIGINT, pending BIGINT, by_day BIGINT, recycled BIGINT, spent BIGINT)`;

/** All of a commitment and its calendar that its counts follow from; the figure of its target is not among it. */
function promiseKey(commitment: Commitment, calendar: WorkCalendar): string {
  const { metric, of, clock, window, segment, grace, deadline, countingRules, target, schedule } = commitment;
  const said = [metric, of, clock, window, segment, grace, deadline, countingRules, target.unit];
  const { timeZone, hours, off } = calendar;
  return createHash('sha256')
    .update(JSON.stringify([said, target.percentile, schedule.timeZone, timeZone, hours, [...off].sort()]))
    .digest('hex');
}

const periodKey = ({ opens, closes, due, judgedAt }: SchedulePeriod): string =>
  [opens, closes, due, judgedAt].join(' ');

/**
 * What was counted of periods that are settled: past their cut-off, with nothing known of a later moment. It
 * stands in memory while the ledger is open and in its file afterwards, so that a new export costs the
 * periods that it touches, however long the history is.
 */
export class KeptCounts {
  readonly #duck: Duck;
  readonly #revision: number;
  #known: Promise<Map<string, Map<string, Kept>>> | undefined;
  #changed = false;

  /** @param revision the ledger's: it grows with each export that is taken in */
  constructor(duck: Duck, revision: number) {
    this.#duck = duck;
    this.#revision = revision;
  }

  /** What was counted of these periods and still holds at an instant. */
  async of(
    commitment: Commitment,
    calendar: WorkCalendar,
    periods: readonly SchedulePeriod[],
    at: number,
  ): Promise<ReadonlyMap<SchedulePeriod, PeriodCounts>> {
    const known = (await this.#all()).get(promiseKey(commitment, calendar));
    if (known === undefined) return new Map();
    await this.#forgetTouched(commitment, known);
    const kept = new Map<SchedulePeriod, PeriodCounts>();
    for (const period of periods) {
      const found = known.get(periodKey(period));
      if (found === undefined || found.settled > at) continue;
      const { settled: _, revision: __, ...counts } = found;
      kept.set(period, counts);
    }
    return kept;
  }

  /** Remembers what was counted of settled periods. */
  async keep(
    commitment: Commitment,
    calendar: WorkCalendar,
    counted: ReadonlyMap<SchedulePeriod, Counted>,
    at: number,
  ): Promise<void> {
    const all = await this.#all();
    const key = promiseKey(commitment, calendar);
    const known = all.get(key) ?? new Map<string, Kept>();
    all.set(key, known);
    for (const [period, counts] of counted) {
      if (counts.settled > at) continue;
      known.set(periodKey(period), { ...counts, revision: this.#revision });
      this.#changed = true;
    }
  }

  /** Writes down what is remembered. It may be lost: everything is then counted once more. */
  async flush(): Promise<void> {
    if (!this.#changed || this.#known === undefined) return;
    this.#changed = false;
    const rows = [...(await this.#known)].flatMap(([promise, periods]) =>
      [...periods].map(([period, kept]) => ({ promise, period, ...kept })),
    );
    await this.#duck.run(COUNTS_TABLE);
    if (rows.length === 0 || rows.length > MOST) return;
    const number = (of: (row: (typeof rows)[number]) => number | null) =>
      `unnest('[${rows.map((row) => of(row) ?? 'NULL').join(',')}]'::BIGINT[])`;
    const words = (of: (row: (typeof rows)[number]) => string) =>
      `unnest(string_split(${text(rows.map(of).join(','))}, ','))`;
    await this.#duck.run(
      `INSERT INTO counted SELECT ${[
        words(({ promise }) => promise),
        words(({ period }) => period),
        number(({ revision }) => revision),
        number(({ settled }) => settled),
        number(({ numerator }) => numerator),
        number(({ denominator }) => denominator),
        number(({ pending }) => pending),
        number(({ byDay }) => byDay),
        number(({ recycled }) => recycled),
        number(({ spent }) => spent),
      ].join(', ')}`,
    );
  }

  #all(): Promise<Map<string, Map<string, Kept>>> {
    this.#known ??= this.#read();
    return this.#known;
  }

  async #read(): Promise<Map<string, Map<string, Kept>>> {
    const all = new Map<string, Map<string, Kept>>();
    for (const row of await this.#duck.all('SELECT * FROM counted')) {
      const promise = String(row['promise']);
      const periods = all.get(promise) ?? new Map<string, Kept>();
      all.set(promise, periods);
      periods.set(String(row['period']), {
        revision: numberOf(row['revision']),
        settled: numberOf(row['settled']),
        numerator: numberOf(row['numerator']),
        denominator: numberOf(row['denominator']),
        pending: numberOf(row['pending']),
        byDay: numberOf(row['by_day']),
        recycled: numberOf(row['recycled']),
        spent: row['spent'] === null ? null : numberOf(row['spent']),
      });
    }
    return all;
  }

  /** Forgets the periods in which a lead that came or changed since can count; the others hold on. */
  async #forgetTouched(commitment: Commitment, known: Map<string, Kept>): Promise<void> {
    const old = [...known].filter(([, { revision }]) => revision < this.#revision);
    if (old.length === 0) return;
    const oldest = Math.min(...old.map(([, { revision }]) => revision));
    const times = timesRead(commitment).map(
      (field) => `SELECT revision, ${name(field)} AS moment FROM changes`,
    );
    const rows = await this.#duck.all(
      `SELECT DISTINCT revision, moment FROM (${times.join(' UNION ALL ')}) WHERE revision > ${oldest} AND moment IS NOT NULL`,
    );
    const changes = rows.map((row) => ({
      moment: numberOf(row['moment']),
      revision: numberOf(row['revision']),
    }));
    this.#changed = true;
    for (const [key, kept] of old) {
      const [opens = 0, closes = 0] = key.split(' ').map(Number);
      const touched = changes.some(
        ({ moment, revision }) => revision > kept.revision && moment > opens && moment <= closes,
      );
      if (touched) known.delete(key);
      else known.set(key, { ...kept, revision: this.#revision });
    }
  }
}

import type { Range } from '#shared/domain/targets/calculator';
import type { Resources } from '#shared/model/resources';
import { countRange } from './ranges';
import { sourceId } from './sources';

/** What leads of one source did in one month: what happened then, whenever they were handed over. */
export interface MonthTally {
  /** `YYYY-MM`. */
  month: string;
  /** As the leads say it; empty where they say nothing. */
  source: string;
  /** Handed over in the month. */
  leads: number;
  /** Became SQL in the month. */
  qualified: number;
  /** Won in the month. */
  won: number;
  /** What was won in the month, in the currency of the record. */
  wonValue: number;
  /** Amount of opportunities opened in the month that are still open. */
  pipeline: number;
  /** Won or open in the month without an amount, or in another currency. */
  unpriced: number;
}

/** What somebody paid for each SQL. */
export interface CostPerSql {
  /** Cost over SQL, of the months for which a cost is known. */
  value: number;
  /** The same for the SQL that there may as well have been, in 80 of 100 cases. */
  range: Range;
  /** Fewer SQL than a rate can be spoken of. */
  few: boolean;
}

/** What one source, or several together, cost and brought over some months. */
export interface SourceCost extends Omit<MonthTally, 'month' | 'source'> {
  /** Id of the source; empty for several together. */
  id: string;
  title: string;
  inbound: boolean;
  /** Money that was entered; null where nothing was. */
  spend: number | null;
  /** Full positions, as the mean of the months; null where nothing was entered. */
  people: number | null;
  /** Spend, and people where a position has a price; null where nothing was entered. */
  cost: number | null;
  /** Months for which somebody entered what the source took. */
  monthsKnown: number;
  /** Null without a known cost, or without any SQL in its months. */
  perSql: CostPerSql | null;
  /** What was won for each unit of money, in the months for which a cost is known; null without one. */
  wonPerCost: number | null;
}

/** Costs of some months, by source and together. */
export interface SourceCosts {
  months: string[];
  currency: string;
  /** By source, the dearest first, then those that brought most. */
  sources: SourceCost[];
  inbound: SourceCost;
  outbound: SourceCost;
  all: SourceCost;
  /** People were entered and a position has no price: they are not in the cost. */
  peopleUnpriced: boolean;
}

/** Below so many SQL a cost per SQL is only a range: the same number as in the counting rules. */
const FEW = 20;

type Entered = Pick<Resources, 'currency' | 'personMonth' | 'sources' | 'costs'>;

interface Cell extends Omit<MonthTally, 'month' | 'source'> {
  spend: number | null;
  people: number | null;
}

const EMPTY: Readonly<Cell> = {
  ...{ leads: 0, qualified: 0, won: 0, wonValue: 0, pipeline: 0, unpriced: 0 },
  ...{ spend: null, people: null },
};

const known = ({ spend, people }: Cell): boolean => spend !== null || people !== null;
const COUNTS = ['leads', 'qualified', 'won', 'wonValue', 'pipeline', 'unpriced'] as const;
const total = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

function lineOf(
  cells: readonly Cell[],
  months: number,
  personMonth: number | null,
  name: Pick<SourceCost, 'id' | 'title' | 'inbound'>,
): SourceCost {
  const sum = (of: readonly Cell[], what: (typeof COUNTS)[number]) =>
    of.reduce((all, cell) => all + cell[what], 0);
  const withCost = cells.filter(known);
  const spend = total(cells.map((cell) => cell.spend));
  const worked = total(cells.map((cell) => cell.people));
  const cost =
    spend === null && (worked === null || personMonth === null)
      ? null
      : (spend ?? 0) + (worked ?? 0) * (personMonth ?? 0);
  const qualified = sum(withCost, 'qualified');
  const { low, high } = countRange(qualified);
  return {
    ...name,
    ...(Object.fromEntries(COUNTS.map((what) => [what, sum(cells, what)])) as Pick<
      Cell,
      (typeof COUNTS)[number]
    >),
    spend,
    people: worked === null ? null : worked / months,
    cost,
    monthsKnown: withCost.length,
    perSql:
      cost === null || qualified === 0
        ? null
        : {
            value: cost / qualified,
            range: { low: cost / high, high: cost / low },
            few: qualified < FEW,
          },
    wonPerCost: cost === null || cost === 0 ? null : sum(withCost, 'wonValue') / cost,
  };
}

/**
 * What each source cost and brought in these months. Everything is counted in the month in which it happened: a lead
 * that was paid for in March and became SQL in May is an SQL of May. Over a quarter that evens out; a single month says
 * little where leads take long.
 *
 * @param months `YYYY-MM`, in order
 * @param tallies of any months; others than these are left out
 */
export function costsOf(
  entered: Entered,
  tallies: readonly MonthTally[],
  months: readonly string[],
): SourceCosts {
  const { currency, personMonth, sources, costs } = entered;
  const wanted = new Set(months);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const inbound = new Set(sources.flatMap((source) => (source.inbound ? [source.id] : [])));
  const bySource = new Map<string, Map<string, Cell>>();
  const cellOf = (source: string, month: string): Cell => {
    const row = bySource.get(source) ?? new Map<string, Cell>();
    bySource.set(source, row);
    const cell = row.get(month) ?? { ...EMPTY };
    row.set(month, cell);
    return cell;
  };
  for (const tally of tallies) {
    if (!wanted.has(tally.month)) continue;
    const id = sourceId(tally.source);
    if (!titles.has(id)) titles.set(id, tally.source.trim());
    const cell = cellOf(id, tally.month);
    for (const what of COUNTS) cell[what] += tally[what];
  }
  for (const { month, source, spend, people } of costs) {
    if (!wanted.has(month) || (spend === null && people === null)) continue;
    Object.assign(cellOf(source, month), { spend, people });
  }
  const lines = [...bySource].map(([id, row]) =>
    lineOf([...row.values()], months.length, personMonth, {
      id,
      title: titles.get(id) ?? id,
      inbound: inbound.has(id),
    }),
  );
  const together = (own: (id: string) => boolean, isInbound: boolean): SourceCost => {
    const cells = [...bySource].flatMap(([id, row]) => (own(id) ? [...row.values()] : []));
    const line = lineOf(cells, months.length, personMonth, { id: '', title: '', inbound: isInbound });
    const rows = [...bySource].filter(([id]) => own(id)).map(([, row]) => row);
    const complete = months.filter((month) => rows.some((row) => known(row.get(month) ?? EMPTY))).length;
    return { ...line, monthsKnown: complete };
  };
  return {
    months: [...months],
    currency,
    sources: lines.sort(
      (a, b) => (b.cost ?? -1) - (a.cost ?? -1) || b.qualified - a.qualified || (a.title < b.title ? -1 : 1),
    ),
    inbound: together((id) => inbound.has(id), true),
    outbound: together((id) => !inbound.has(id), false),
    all: together(() => true, false),
    peopleUnpriced: personMonth === null && lines.some(({ people }) => people !== null && people > 0),
  };
}

import type { StatedPeriod } from '#shared/domain/statements/content';
import { figuresOf, sameFigures } from '#shared/domain/statements/differences';

type Figures = Pick<StatedPeriod, 'status' | 'numerator' | 'denominator' | 'measured'>;

/** What an agreement's figures were at some moment. */
export interface FiguresThen {
  commitments: readonly {
    id: string;
    title: string;
    metric: string;
    unit: StatedUnit;
    periods: readonly (Figures & { start: string; end: string })[];
  }[];
}

type StatedUnit = 'leads' | 'ratio' | 'hours';

/** A judged period that has other figures after something came in than it had before. */
export interface Restated {
  commitment: string;
  title: string;
  metric: string;
  unit: StatedUnit;
  start: string;
  end: string;
  before: Figures;
  after: Figures;
}

/** Was there a judgement that a later change takes back? Of what nobody had judged there is none. */
const wasJudged = ({ status }: Figures): boolean => status === 'attained' || status === 'missed';

/** The judged periods whose figures are not the same in both. Pure. */
export function restatedBetween(before: FiguresThen, after: FiguresThen): Restated[] {
  return before.commitments.flatMap(({ id, title, metric, unit, periods }) => {
    const now = after.commitments.find((each) => each.id === id);
    return periods.filter(wasJudged).flatMap((period): Restated[] => {
      const found = now?.periods.find(({ start }) => start === period.start);
      if (!found || sameFigures(period, found)) return [];
      const { start, end } = period;
      return [
        {
          ...{ commitment: id, title, metric, unit, start, end },
          ...{ before: figuresOf(period), after: figuresOf(found) },
        },
      ];
    });
  });
}

/** One lead of a period, as far as it can be seen why it counts otherwise: its verdict and what is known of it. */
export interface LeadThen {
  verdict: string;
  /** Times (epoch milliseconds) and attributes by field; null where nothing was known. */
  known: Readonly<Record<string, string | number | boolean | null>>;
}

export interface LeadsChanged {
  /** Leads, or dates of leads, that nobody knew before. */
  late: string[];
  /** Leads whose known dates or attributes were changed, or that went elsewhere. */
  corrected: string[];
}

/**
 * Why leads count otherwise than before: something was filled in that was blank, or something that was known was
 * changed. Only leads whose verdict is another one, or that came or went, are named.
 *
 * @param knownBefore leads that were known at all before, in whatever period
 */
export function leadsChanged(
  before: ReadonlyMap<string, LeadThen>,
  after: ReadonlyMap<string, LeadThen>,
  knownBefore: ReadonlySet<string>,
): LeadsChanged {
  const changed: LeadsChanged = { late: [], corrected: [] };
  for (const [lead, then] of before) {
    const now = after.get(lead);
    if (now === undefined) changed.corrected.push(lead);
    else if (now.verdict !== then.verdict) {
      const overwritten = Object.entries(then.known).some(
        ([field, value]) => value !== null && now.known[field] !== value,
      );
      changed[overwritten ? 'corrected' : 'late'].push(lead);
    }
  }
  for (const lead of after.keys())
    if (!before.has(lead)) changed[knownBefore.has(lead) ? 'corrected' : 'late'].push(lead);
  return changed;
}

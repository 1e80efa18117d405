import type { StatedPeriod, StatementContent } from '#shared/domain/statements/content';

type Figures = Pick<StatedPeriod, 'status' | 'numerator' | 'denominator' | 'measured'>;

/** A period that was frozen with other figures than it has now. */
export interface Difference {
  commitment: string;
  title: string;
  start: string;
  end: string;
  before: Figures;
  /** Null where the period, or the whole commitment, is not told of any more. */
  after: Figures | null;
}

interface Told {
  commitments: readonly { id: string; periods: readonly (Figures & { start: string })[] }[];
}

export const figuresOf = ({ status, numerator, denominator, measured }: Figures): Figures => ({
  status,
  numerator,
  denominator,
  measured,
});

/** The same figures? A verdict that only time brings (in progress, then kept) is another one. */
export const sameFigures = (a: Figures, b: Figures): boolean =>
  a.status === b.status &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  (a.measured === b.measured ||
    (a.measured !== null && b.measured !== null && Math.abs(a.measured - b.measured) < 1e-9));

/** Every period whose frozen figures are not today's, in the order of the statement. */
export function differencesFrom(content: StatementContent, today: Told): Difference[] {
  return content.commitments.flatMap(({ id, title, periods }) => {
    const now = today.commitments.find((each) => each.id === id);
    return periods.flatMap((period): Difference[] => {
      const after = now?.periods.find(({ start }) => start === period.start);
      if (after && sameFigures(period, after)) return [];
      const { start, end } = period;
      const base = { commitment: id, title, start, end, before: figuresOf(period) };
      return [{ ...base, after: after ? figuresOf(after) : null }];
    });
  });
}

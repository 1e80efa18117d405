import type { Period } from '#shared/contract/leads';
import type { Commitment } from '#shared/model/commitment';
import type { MeasuredPeriod } from '../../measure/measure';

/** States in which nothing was counted: a zero would be a claim. */
const SILENT: ReadonlySet<string> = new Set(['not measurable', 'no data']);

/** A measured period as the contract tells it. */
export const asPeriod = (period: MeasuredPeriod, { metric }: Pick<Commitment, 'metric'>): Period => ({
  start: period.start,
  end: period.end,
  due: period.due,
  status: period.status,
  numerator: SILENT.has(period.status) ? null : period.numerator,
  denominator: SILENT.has(period.status) ? null : metric === 'count' ? period.numerator : period.denominator,
  measured: period.measured,
  target: period.target.value,
  explanation: period.explanation,
});

import type { Period } from '#shared/contract/leads';
import type { Commitment } from '#shared/model/commitment';
import type { ContestedPeriod } from '../../measure/claims';
import type { MeasuredPeriod } from '../../measure/measure';

/** States in which nothing was counted: a zero would be a claim. */
const SILENT: ReadonlySet<string> = new Set(['not measurable', 'no data']);

/** A reported figure counts no leads either. */
const isSilent = (metric: Commitment['metric'], { status }: MeasuredPeriod): boolean =>
  metric === 'manual' || SILENT.has(status);

/** A measured period as the contract tells it. */
export const asPeriod = (
  period: ContestedPeriod,
  { metric }: Pick<Commitment, 'metric'>,
  report?: Period['report'],
): Period => ({
  start: period.start,
  end: period.end,
  due: period.due,
  status: period.status,
  numerator: isSilent(metric, period) ? null : period.numerator,
  denominator: isSilent(metric, period) ? null : metric === 'count' ? period.numerator : period.denominator,
  ...(isSilent(metric, period) || period.recycled === 0 ? {} : { recycled: period.recycled }),
  measured: period.measured,
  target: period.target.value,
  explanation: period.explanation,
  ...(period.contested
    ? {
        contested: {
          open: period.contested.open,
          status: period.contested.status,
          numerator: period.contested.numerator,
          denominator: metric === 'count' ? period.contested.numerator : period.contested.denominator,
          measured: period.contested.measured,
        },
      }
    : {}),
  ...(report ? { report } : {}),
});

import { type } from '@orpc/contract';
import { z } from 'zod';
import type { SourceCosts } from '#shared/domain/resources/costs';
import { Month } from '#shared/model/resources';
import { procedure } from './errors';

/** Costs of some months together, and each of the months by itself. */
export interface CostReport {
  whole: SourceCosts;
  /** The same for each month, for the trend: a month says little where leads take long. */
  trend: ({ month: string } & Pick<SourceCosts, 'all' | 'inbound' | 'outbound'>)[];
  /** Columns that the leads lack: what rests on them is nought and says nothing. */
  missing: ('source' | 'qualifiedAt' | 'opportunityAt' | 'wonAt' | 'amount')[];
  /** Whether there are any leads. */
  measured: boolean;
}

/** Five years at most: more is no question that anybody asks. */
const MOST_MONTHS = 60;

const CostsOver = z
  .object({ from: Month, to: Month })
  .refine(({ from, to }) => from <= to, { error: 'must not be before from', path: ['to'] })
  .refine(
    ({ from, to }) =>
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
        Number(to.slice(5, 7)) -
        Number(from.slice(5, 7)) <
      MOST_MONTHS,
    { error: `must be less than ${MOST_MONTHS} months after from`, path: ['to'] },
  );

/** Who there is, what it costs, and how much there is to do. Nothing here is a figure about a person. */
export const resources = {
  /** Makes the record in which people and money are entered, where it is not there yet. NOT_ALLOWED. */
  begin: procedure.output(type<{ id: string }>()),
  /** What each source cost and brought from one month to another, both included (`YYYY-MM`). INVALID. */
  costs: procedure.input(CostsOver).output(type<CostReport>()),
};

import { type } from '@orpc/contract';
import { z } from 'zod';
import type { SourceCosts } from '#shared/domain/resources/costs';
import type { Load } from '#shared/domain/resources/load';
import type { TeamBalance } from '#shared/domain/resources/teams';
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

/** How many there are, how many leads come to them, and what processes take of their time. */
export interface ResourcesStanding {
  /** Whether anybody entered something yet. */
  begun: boolean;
  currency: string;
  personMonth: number | null;
  /** Members of each team here, and its full positions: as entered, else the members. */
  teams: { id: string; people: number; entered: number | null; positions: number }[];
  balance: TeamBalance;
  /** Leads a week: as planned, and as they came lately. */
  leads: { planned: number | null; actual: number | null };
  /** Where the planned leads come from when nobody entered them: a promise. */
  promised: { perWeek: number; owedTo: string; agreement: { id: string; title: string } } | null;
  /** The weeks over which leads are told as they came; ISO 8601 UTC. Null without leads. */
  lately: { from: string; to: string; weeks: number } | null;
  load: Load;
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
  /** Teams, roles and processes: what there is to do beside what they can. */
  standing: procedure.output(type<ResourcesStanding>()),
  /** What each source cost and brought from one month to another, both included (`YYYY-MM`). INVALID. */
  costs: procedure.input(CostsOver).output(type<CostReport>()),
};

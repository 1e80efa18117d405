import { Temporal } from 'temporal-polyfill';
import type { CostReport } from '#shared/contract/resources';
import { startOfDay } from '#shared/domain/calendar/days';
import { costsOf, type MonthTally } from '#shared/domain/resources/costs';
import { addMonths } from '#shared/domain/resources/months';
import { talliesBySource } from '../../measure/sources';
import type { Application } from '../application';
import { ledgerOf } from '../measuring/ledgers';
import { calendarsNow } from '../measuring/versions';
import { resourcesOf } from './record';

const firstDay = (month: string): Temporal.PlainDate => Temporal.PlainDate.from(`${month}-01`);

/** What leads did in these months (`YYYY-MM`), whose edges lie in the zone of the first team. */
async function monthTallies(app: Application, months: readonly string[]): Promise<MonthTally[]> {
  const { session } = app;
  const ledger = await ledgerOf(app);
  const calendarOf = await calendarsNow(session, Date.parse(session.now()));
  const { timeZone } = calendarOf(session.history.genesis?.teams[0]?.id ?? '');
  const edges = months.map((month) => ({
    month,
    from: startOfDay(firstDay(month), timeZone),
    to: startOfDay(firstDay(addMonths(month, 1)), timeZone),
  }));
  return talliesBySource(ledger, edges, (await resourcesOf(session)).currency);
}

const NEEDED = ['source', 'qualifiedAt', 'opportunityAt', 'wonAt', 'amount'] as const;

/**
 * What each source cost and brought over some months, inbound apart, and month by month: `whole` is the answer for a
 * quarter, which `quarterOf` any of its days names.
 *
 * @param months `YYYY-MM`, in order
 */
export async function costReport(app: Application, months: readonly string[]): Promise<CostReport> {
  const [entered, tallies, { columns, exportedAt }] = await Promise.all([
    resourcesOf(app.session),
    monthTallies(app, months),
    ledgerOf(app),
  ]);
  return {
    whole: costsOf(entered, tallies, months),
    trend: months.map((month) => {
      const { all, inbound, outbound } = costsOf(entered, tallies, [month]);
      return { month, all, inbound, outbound };
    }),
    missing: NEEDED.filter((field) => !columns.includes(field)),
    measured: exportedAt !== null,
  };
}

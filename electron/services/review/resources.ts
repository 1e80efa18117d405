import type { SourceSpend, StaffInQuarter } from '#shared/domain/review/facts';
import { resourcesOf } from '../resources/record';
import type { Session } from '../session';

/**
 * What was spent on each source in a quarter, and the people who work the leads; null where nobody entered any.
 *
 * @param quarter its first and last day, ISO dates
 * @param owedLeads the team that leads are owed to: it works them where nobody named another
 */
export async function resourcesIn(
  session: Session,
  { from, to }: { from: string; to: string },
  owedLeads: string | undefined,
): Promise<{ spend: SourceSpend[] | null; staff: StaffInQuarter[] | null }> {
  const { currency, leadsPerRep, sellers, sources, costs, teams } = await resourcesOf(session);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const spent = new Map<string, number>();
  for (const { month, source, spend } of costs) {
    if (spend === null || `${month}-01` < from || `${month}-01` > to) continue;
    const title = titles.get(source) ?? source;
    spent.set(title, (spent.get(title) ?? 0) + spend);
  }
  const selling = sellers ?? owedLeads;
  const reps = teams.find(({ id }) => id === selling)?.positions ?? 0;
  return {
    spend: spent.size === 0 ? null : [...spent].map(([source, amount]) => ({ source, amount, currency })),
    staff:
      selling === undefined || reps === 0
        ? null
        : [{ team: selling, people: reps, leadsPerWeek: leadsPerRep }],
  };
}

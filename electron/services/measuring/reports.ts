import type { Known } from '#shared/domain/acts/history';
import type { Session } from '../session';

/**
 * The figures that were reported for a commitment, by the first day of their period (`YYYY-MM-DD`). Of several
 * for one period the last stands; the others stay in the history.
 *
 * @param at only what was reported by then, epoch milliseconds
 */
export function reportsOf(
  session: Session,
  agreement: string,
  commitment: string,
  at: number,
): ReadonlyMap<string, Known<'report'>> {
  const found = session.history.acts.filter(
    (act): act is Known<'report'> =>
      act.kind === 'report' &&
      act.record === agreement &&
      act.commitment === commitment &&
      Date.parse(act.at) <= at,
  );
  return new Map(found.map((act) => [act.period, act]));
}

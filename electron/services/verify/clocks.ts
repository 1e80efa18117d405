import { clockFault } from '#shared/domain/exchange/clock';
import type { Session } from '../session';
import { nameAct, type VerifyProblem } from './describe';

/** Acts of a day that has not come: they count from then on, and whoever waits for them should know why. */
export function actsAhead(session: Session): VerifyProblem[] {
  const { history, practice } = session;
  // The worked example is dated as its story has it.
  if (practice) return [];
  const now = session.now();
  return history.acts.flatMap((act): VerifyProblem[] => {
    if (clockFault({ at: act.at, heads: [] }, history.byHash, now) === null) return [];
    const record = act.kind === 'proposal' ? act.record.id : null;
    const problem = `${nameAct(session, act)} is dated to a day that has not come, and counts from that day on: the clock of its device was ahead, or the clock of this one is behind.`;
    return [{ record, problem }];
  });
}

import type { Run } from '#shared/model/run';
import { stepOf } from './people';
import { handedFrom, runState } from './state';

/** A hand-over that somebody of another team wanted to take, or to give back. */
export interface StrangersTaking {
  /** The team that it was handed to. */
  team: string;
  /** Title of the step. */
  step: string;
}

/**
 * The first new deed about a hand-over that is not for this team to do: the receiving one takes over, or gives back. To
 * finish what nobody took over yet is to take it. Null where every new deed is theirs to do.
 *
 * @param run as it would stand
 * @param known ids of the deeds that stood there before
 * @param team of the member who acts; null for one of no team
 */
export function takenByStranger(
  run: Run,
  known: ReadonlySet<string>,
  team: string | null,
): StrangersTaking | null {
  for (const [at, { id, deed, visit }] of run.log.entries()) {
    if (known.has(id)) continue;
    const state = runState({ ...run, log: run.log.slice(0, at) });
    const { current } = state;
    if (!current || current.id !== visit || !handedFrom(run, state)) continue;
    const takes = deed === 'accept' || deed === 'return' || (deed === 'done' && current.takenAt === null);
    const step = stepOf(run, current.step);
    const receiver = step?.role?.team;
    if (takes && receiver && receiver !== team) return { team: receiver, step: step.title };
  }
  return null;
}

import type { Action } from '#shared/model/touchpoint';

type Kept = Pick<Action, 'id' | 'from' | 'doneAt' | 'due' | 'owner' | 'title'>;

/** Is it open on a day although it was due before? `today` and `due` are ISO dates. */
export const isOverdue = ({ doneAt, due }: Pick<Action, 'doneAt' | 'due'>, today: string): boolean =>
  doneAt === null && due !== null && due < today;

/** What is to be done first comes first: by due day, those without one last. */
function byDue(a: Kept, b: Kept): number {
  const [left, right] = [a.due ?? '9999', b.due ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
}

export interface MeetingActions<A extends Kept> {
  /** Came up before, and was not done when this meeting began. */
  carried: A[];
  /** Came up in this meeting. */
  own: A[];
}

/**
 * The actions that a meeting has before it: those that came up in it, and what earlier meetings left undone. Days of
 * meetings are compared as they are written: `2026-05-04`.
 *
 * @param start when the meeting begins, epoch milliseconds
 */
export function actionsOf<A extends Kept>(
  actions: readonly A[],
  meeting: { id: string; start: number },
): MeetingActions<A> {
  const earlier = ({ from, doneAt }: Kept): boolean =>
    from < meeting.id && (doneAt === null || Date.parse(doneAt) >= meeting.start);
  return {
    carried: actions.filter(earlier).sort(byDue),
    own: actions.filter(({ from }) => from === meeting.id),
  };
}

/** What is not done, by due day. */
export const openActions = <A extends Kept>(actions: readonly A[]): A[] =>
  actions.filter(({ doneAt }) => doneAt === null).sort(byDue);

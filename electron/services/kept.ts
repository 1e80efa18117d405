import type { Session } from './session';

/**
 * Works something out about a record once and keeps the answer until the record changes or goes.
 * What `work` throws goes to who asked, and is not kept.
 */
export function keptWhileUnchanged<T>(
  work: (session: Session, id: string) => Promise<T>,
): (session: Session, id: string) => Promise<T> {
  const known = new WeakMap<Session, Map<string, Promise<T>>>();
  const knownOf = (session: Session): Map<string, Promise<T>> => {
    const there = known.get(session);
    if (there) return there;
    const made = new Map<string, Promise<T>>();
    known.set(session, made);
    session.store.documents.subscribeList((changed, removed) => {
      for (const id of [...changed.map((each) => each.id), ...removed]) made.delete(id);
    });
    return made;
  };
  return (session, id) => {
    const answers = knownOf(session);
    const before = answers.get(id);
    if (before) return before;
    const answer = work(session, id);
    answers.set(id, answer);
    answer.catch(() => {
      if (answers.get(id) === answer) answers.delete(id);
    });
    return answer;
  };
}

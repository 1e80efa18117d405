import type { HomeChange } from '#shared/contract/home';
import { tellAct } from '#shared/domain/acts/told';
import { inUse } from '../records';
import type { Session } from '../session';

/**
 * What changed since a moment (ISO 8601 UTC), newest first; without one, all that was ever done. On the first visit
 * everything is new, and who did what says more than that it was written.
 */
export function changesSince(session: Session, since: string | null): HomeChange[] {
  const { history } = session;
  const from = since ?? '';
  const acts = history.acts
    .filter(({ at }) => at > from)
    .map((act): HomeChange => ({ at: act.at, ...tellAct(act, history) }));
  const edits = inUse(session)
    .filter(({ updatedAt }) => since !== null && updatedAt > from)
    .map(
      ({ id, kind, title, updatedAt }): HomeChange => ({
        code: 'edited',
        at: updatedAt,
        title,
        record: id,
        recordKind: kind,
      }),
    );
  return [...acts, ...edits].sort((a, b) => (a.at < b.at ? 1 : -1));
}

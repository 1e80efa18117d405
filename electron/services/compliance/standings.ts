import type { Standing } from '#shared/domain/compliance/standing';
import { standingAt } from '#shared/domain/compliance/standing-at';
import type { Session } from '../session';

/** Days begin on a quarter of an hour everywhere: what stands now stands until the next one, if nobody signs. */
const SLOT_MS = 15 * 60_000;

interface Kept {
  history: Session['history'];
  slot: number;
  standings: ReadonlyMap<string, Standing>;
}

const kept = new WeakMap<Session, Kept>();

function work({ history }: Session, instant: string): Map<string, Standing> {
  const proposed = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  return new Map([...proposed].map((id) => [id, standingAt(history, id, instant)]));
}

/**
 * Where every record stands that was ever proposed: the same map as long as nothing about it can have changed.
 * @param at an instant that was asked for; null for now
 */
export function standingsAt(session: Session, at: string | null): ReadonlyMap<string, Standing> {
  if (at !== null) return work(session, at);
  const { history } = session;
  const now = session.now();
  const slot = Math.floor(Date.parse(now) / SLOT_MS);
  const before = kept.get(session);
  if (before?.history === history && before.slot === slot) return before.standings;
  const standings = work(session, now);
  kept.set(session, { history, slot, standings });
  return standings;
}

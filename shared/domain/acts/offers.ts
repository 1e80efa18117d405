import type { SoFar } from './binding';
import type { KnownAct, MemberState } from './known';

/** The offer that an act about offers is about; null of other acts, and where the announcement is not here. */
export function offerOf(act: KnownAct, byHash: ReadonlyMap<string, KnownAct>): string | null {
  if (act.kind === 'announcement' || act.kind === 'offer-retirement') return act.record.id;
  if (act.kind !== 'announcement-acknowledgement') return null;
  const announcement = byHash.get(act.announcement);
  return announcement?.kind === 'announcement' ? announcement.record.id : null;
}

/** Why an act about an offer does not count, or null when it does or is none. */
export function offerFault(act: KnownAct, author: MemberState, so: SoFar): string | null {
  switch (act.kind) {
    case 'announcement':
      return so.may(author.id, 'edit') ? null : 'announces an offer without the right to edit it';
    case 'offer-retirement':
      return so.may(author.id, 'edit') ? null : 'retires an offer without the right to edit it';
    case 'announcement-acknowledgement': {
      const announcement = so.byHash.get(act.announcement);
      if (announcement?.kind !== 'announcement') return 'acknowledges an announcement that nobody knows';
      return so.may(author.id, 'read') ? null : 'acknowledges an announcement without the right to read';
    }
    default:
      return null;
  }
}

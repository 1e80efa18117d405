import { createHash } from 'node:crypto';
import { withoutFiling } from '#shared/model/filing';
import type { Offer } from '#shared/model/offer';
import { canonicalBytes } from '../acts/codec';
import { fail } from '../fail';
import { keptWhileUnchanged } from '../kept';
import { kindOfRecord, show } from '../records';
import type { Session } from '../session';

/** INVALID where a record is of another kind. */
export function requireOffer(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'offer') throw fail('INVALID', `${id} is a ${kind}, not an offer.`, { record: id });
}

/** What of an offer is announced: where it is put, who sees it and what it was made from are not. */
function digestOf(view: Offer): string {
  const { visibility: _visibility, template: _template, ...said } = withoutFiling(view) as Partial<Offer>;
  return createHash('sha256').update(canonicalBytes(said)).digest('hex');
}

/** An offer as it is now, and the digest of it; read again only when it changed. */
export const offerNow = keptWhileUnchanged(async (session: Session, id: string) => {
  const view = (await show(session, id)).view as Offer;
  return { view, digest: digestOf(view) };
});

/** So many documents are read side by side. */
const AT_ONCE = 32;

/** Does the same for each of many, some at a time, and answers in their order. */
export async function forEachSome<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(work))));
  return done;
}

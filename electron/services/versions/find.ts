import { type VersionState, versionsOf } from '#shared/domain/signoff/versions';
import { fail } from '../fail';
import type { Session } from '../session';

/** So many digits of a hash tell it from a version's number. */
const LEAST_DIGITS = 6;

/**
 * A version by `draft` (null), its number, or the beginning of its proposal's hash.
 * NOT_FOUND lists those there are; INVALID when a beginning fits several.
 */
export function findVersion(session: Session, id: string, ref: string): VersionState | null {
  if (ref === 'draft') return null;
  const versions = versionsOf(session.history, id, session.now());
  const numbered = versions.find(({ number }) => number !== null && String(number) === ref);
  if (numbered) return numbered;
  const fits =
    ref.length >= LEAST_DIGITS ? versions.filter(({ proposal }) => proposal.hash.startsWith(ref)) : [];
  if (fits.length > 1)
    throw fail('INVALID', `${ref} is the beginning of ${fits.length} proposals. Give more of it.`, {
      record: id,
    });
  const [found] = fits;
  if (found) return found;
  const known = versions.map(({ number, proposal }) => number ?? proposal.hash.slice(0, 8));
  throw fail('NOT_FOUND', `${id} has no version ${ref}. It has: ${[...known, 'draft'].join(', ')}.`, {
    record: id,
  });
}

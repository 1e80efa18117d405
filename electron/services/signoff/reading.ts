import { readersOf } from '#shared/domain/signoff/readers';
import { fail } from '../fail';
import type { Session } from '../session';
import { type Signing, versionInForce } from './open';

/** The member who acts says that they have read the version in force. NOT_ALLOWED, CONFLICT. */
export async function acknowledge(session: Session, input: Signing): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = versionInForce(session, input.id);
  const own = readersOf(session.history, version).find(({ member }) => member === author.id);
  if (!own) {
    throw fail('NOT_ALLOWED', `${author.name} is in no team that this version binds.`, { field: 'as' });
  }
  if (own.readAt !== null) throw fail('CONFLICT', `${author.name} has read this version already.`);
  const body = { kind: 'acknowledgement', proposal: version.proposal.hash } as const;
  return { act: await session.write(body, author, input.passphrase) };
}

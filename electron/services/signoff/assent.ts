import { dayIn } from '#shared/domain/acts/binding';
import { mayDo } from '#shared/domain/acts/history';
import { fail } from '../fail';
import type { Session } from '../session';
import { typeOf } from '../sources';
import { openProposal, type Signing } from './open';

/** A mail with its attachments, or a scanned contract; not a film. */
const MAX_EVIDENCE = 25 * 1024 ** 2;

interface AssentInput extends Signing {
  member: string;
  way: 'e-mail' | 'document';
  on: string;
  note: string;
  evidence: { name: string; type: string; bytes: Uint8Array };
}

/**
 * Records that a signatory of the own team agreed by e-mail or on paper. The file is kept before the act that
 * names it. NOT_ALLOWED without the right or for another team, INVALID for an empty or huge file or a day to come.
 */
export async function assent(session: Session, input: AssentInput): Promise<{ act: string }> {
  const { evidence, on } = input;
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id);
  if (!mayDo(session.history, author.id, 'assent')) {
    throw fail(
      'NOT_ALLOWED',
      `${author.name} may not record what others agreed to elsewhere. A signatory of the team can allow it under People.`,
      { field: 'as' },
    );
  }
  const party = version.parties.find(({ team }) => team === author.team);
  const asked = party?.signatories.find(({ member }) => member === input.member);
  if (!party || !asked) {
    throw fail('NOT_ALLOWED', `${input.member} is not asked to sign this for your team.`, {
      field: 'member',
    });
  }
  if (asked.member === author.id)
    throw fail('NOT_ALLOWED', 'You can sign this yourself.', { field: 'member' });
  if (party.signed.has(asked.member))
    throw fail('CONFLICT', `${asked.name} has signed this already.`, { field: 'member' });
  if (on > dayIn(session.now(), version.proposal.timeZone))
    throw fail('INVALID', 'Nobody agrees on a day to come. Choose the day of the mail or the signature.', {
      field: 'on',
    });
  const bytes = evidence.bytes.byteLength;
  if (bytes === 0) throw fail('INVALID', `${evidence.name} is empty.`, { file: evidence.name });
  if (bytes > MAX_EVIDENCE)
    throw fail('INVALID', `${evidence.name} is larger than 25 MB.`, { file: evidence.name });
  const hash = await session.store.blobs.put(evidence.bytes);
  const act = await session.write(
    {
      kind: 'assent',
      proposal: version.proposal.hash,
      team: author.team,
      member: asked.member,
      way: input.way,
      on,
      note: input.note,
      evidence: { hash, name: evidence.name, type: typeOf(evidence.bytes, evidence.type), bytes },
    },
    author,
    input.passphrase,
  );
  return { act };
}

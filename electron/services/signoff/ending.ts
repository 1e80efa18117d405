import { fail } from '../fail';
import type { Session } from '../session';
import { openProposal, partyOf, type Signing, versionInForce } from './open';

interface WithReason extends Signing {
  reason: string;
}

/** A signatory says no, with a reason that the other team reads. NOT_ALLOWED, CONFLICT. */
export async function decline(session: Session, input: WithReason): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id, input.proposal);
  const team = partyOf(version, author);
  const body = { kind: 'decline', proposal: version.proposal.hash, team, reason: input.reason } as const;
  return { act: await session.write(body, author, input.passphrase) };
}

/** Who proposed it, or a signatory of the same team, takes it back. NOT_ALLOWED, CONFLICT. */
export async function withdraw(session: Session, input: Signing): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id, input.proposal);
  const proposer = session.history.members.get(version.proposal.author);
  if (author.id !== proposer?.id && !(author.signatory && author.team === proposer?.team)) {
    throw fail(
      'NOT_ALLOWED',
      `Only ${proposer?.name ?? 'who proposed it'} or a signatory of the same team withdraws this. You can decline it.`,
      { field: 'as' },
    );
  }
  const body = { kind: 'withdrawal', proposal: version.proposal.hash, reason: '' } as const;
  return { act: await session.write(body, author, input.passphrase) };
}

/** A signatory ends the version in force for their team; it counts on until every party has. NOT_ALLOWED. */
export async function retire(session: Session, input: WithReason): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = versionInForce(session, input.id);
  const party = version.parties.find(({ team }) => team === author.team);
  if (!author.signatory || !party) {
    throw fail('NOT_ALLOWED', `${author.name} is no signatory of a party. Only they end what was signed.`, {
      field: 'as',
    });
  }
  if (party.retired) {
    throw fail('CONFLICT', 'Your team has asked for this already. It ends once the others agree.', {
      record: input.id,
    });
  }
  const body = {
    kind: 'retirement',
    proposal: version.proposal.hash,
    team: party.team,
    reason: input.reason,
  } as const;
  return { act: await session.write(body, author, input.passphrase) };
}

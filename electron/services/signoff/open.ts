import type { MemberState } from '#shared/domain/acts/history';
import { signatureFault, statusOf, type VersionState } from '#shared/domain/signoff/versions';
import { fail } from '../fail';
import { kindOfRecord } from '../records';
import type { Session } from '../session';

/** Whose record, and who acts with which passphrase. */
export interface Signing {
  id: string;
  /** Exactly this proposal; the open one where it is left out. */
  proposal?: string | undefined;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** The open proposal of a record, with one clear reason when there is none to act on. */
export function openProposal(session: Session, id: string, wanted?: string): VersionState {
  kindOfRecord(session, id);
  const { open, versions } = statusOf(session.history, id, session.now());
  const named =
    wanted === undefined ? open : (versions.find(({ proposal }) => proposal.hash === wanted) ?? null);
  if (!named)
    throw fail('NOT_ALLOWED', `There is no open proposal of ${id}. Propose it first.`, { record: id });
  if (named.status !== 'proposed') {
    throw fail('CONFLICT', `This proposal is ${named.status} already. Nothing was signed.`, { record: id });
  }
  return named;
}

/** The version of a record that is in force. NOT_ALLOWED. */
export function versionInForce(session: Session, id: string): VersionState {
  kindOfRecord(session, id);
  const { inForce } = statusOf(session.history, id, session.now());
  if (!inForce) throw fail('NOT_ALLOWED', `No version of ${id} is in force.`, { record: id });
  return inForce;
}

const namesAsked = ({ parties }: VersionState): string =>
  parties.flatMap(({ signatories }) => signatories.map(({ name }) => name)).join(', ');

/** NOT_ALLOWED in words for somebody whom a proposal does not ask. */
export const notAsked = (version: VersionState, { name }: MemberState, team: string) =>
  fail('NOT_ALLOWED', `${name} is not asked to sign this for ${team}. Signatories: ${namesAsked(version)}.`, {
    field: 'as',
  });

/** The team for which a member answers a proposal in their own name; NOT_ALLOWED in words otherwise. */
export function partyOf(version: VersionState, member: MemberState): string {
  const fault = signatureFault(version.proposal, { author: member.id, key: member.key, team: member.team });
  if (fault) throw notAsked(version, member, member.team);
  return member.team;
}

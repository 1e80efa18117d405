import { Temporal } from 'temporal-polyfill';
import type { Right } from '#shared/model/acts';
import type { Known, KnownAct, MemberState } from './known';

/** Who may sign for a signatory who is away, on the days between, both included. */
export interface DeputyState {
  member: string;
  key: string;
  from: string;
  until: string;
}

/** What the story has told so far, as the rules about what binds need it. */
export interface SoFar {
  members: ReadonlyMap<string, MemberState>;
  byHash: ReadonlyMap<string, KnownAct>;
  deputies: ReadonlyMap<string, DeputyState>;
  may(member: string, right: Right): boolean;
  /** By a member's key: the teams of which a signatory compared its six words. */
  comparedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The worked example, where both teams act on one device. */
  practice: boolean;
}

/** The calendar day of an instant in a zone. */
export const dayIn = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

const proposalOf = (hash: string, { byHash }: SoFar): Known<'proposal'> | null => {
  const found = byHash.get(hash);
  return found?.kind === 'proposal' ? found : null;
};

/** Why somebody is no deputy of a signatory at that moment; null when they are. */
export function deputyFault(
  deputy: DeputyState | undefined,
  { id, key }: Pick<MemberState, 'id' | 'key'>,
  principal: MemberState | undefined,
  at: string,
  timeZone: string,
): string | null {
  if (!principal?.signatory || principal.left) return 'for somebody who is no signatory';
  if (deputy?.member !== id || deputy.key !== key) return `for ${principal.name}, whose deputy they are not`;
  const day = dayIn(at, timeZone);
  if (day < deputy.from || day > deputy.until)
    return `for ${principal.name} on a day for which they are no deputy`;
  return null;
}

function signatureRight(act: Known<'signature'>, author: MemberState, so: SoFar): string | null {
  if (act.onBehalfOf === null)
    return author.signatory ? null : `is by ${author.name}, who was no signatory at the time`;
  const principal = so.members.get(act.onBehalfOf);
  if (author.team !== act.team || principal?.team !== act.team)
    return `is by ${author.name} for another team than their own`;
  const { timeZone = 'UTC' } = proposalOf(act.proposal, so) ?? {};
  const fault = deputyFault(so.deputies.get(act.onBehalfOf), author, principal, act.at, timeZone);
  return fault && `is by ${author.name} ${fault}`;
}

function rightsFault(act: Known<'rights'>, author: MemberState, so: SoFar): string | null {
  if (!author.signatory || !so.may(author.id, 'members')) return 'changes rights without the right';
  if (act.team === null) return null;
  if (act.team !== author.team && !so.practice) return 'changes the rights of another team';
  const kept = [...so.members.values()].some(
    ({ team, role, signatory, left }) =>
      team === act.team && signatory && !left && act.rights[role]?.includes('members'),
  );
  return kept ? null : 'leaves no signatory in the team who may change it again';
}

function deputyRight(act: Known<'deputy'>, author: MemberState, { members }: SoFar): string | null {
  if (!author.signatory) return `names a deputy, but ${author.name} is no signatory`;
  if (act.deputy === null) return null;
  const deputy = members.get(act.deputy.member);
  if (!deputy || deputy.left || deputy.key !== act.deputy.key) return 'names a deputy whom nobody knows';
  if (deputy.team !== author.team) return 'names a deputy of another team';
  return deputy.id === author.id ? 'names its author as their own deputy' : null;
}

function assentRight(act: Known<'assent'>, author: MemberState, so: SoFar): string | null {
  if (!so.may(author.id, 'assent')) return 'records an assent without the right';
  if (author.team !== act.team) return 'records an assent for another team';
  return author.id === act.member ? 'records its own author’s assent, who could sign' : null;
}

/** A waiver lasts a year at most: one without an end in sight is a rule that was switched off in secret. */
const LONGEST_DAYS = 366;

/** Why a waiver may not last from one day to another (ISO dates); null where it may. */
export function waiverDaysFault(from: string, until: string): string | null {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  if (days < 0) return 'waives a finding until a day that was over';
  return days > LONGEST_DAYS ? 'waives a finding for more than a year' : null;
}

function waiverFault(act: Known<'waiver'>, author: MemberState, so: SoFar): string | null {
  if (!so.may(author.id, 'waive')) return 'waives a finding without the right';
  const owner = so.members.get(act.owner);
  if (!owner || owner.left) return 'names an owner of the waiver who is not here';
  return waiverDaysFault(act.at.slice(0, 10), act.until);
}

/**
 * Why an act about what binds does not count, or null when it does: proposals and what answers them, deputies and
 * rights. Of whom a proposal asks a signature is another question: `signatureFault` answers it.
 *
 * @param author a member at the time, whose key signed the act
 */
export function bindingFault(act: KnownAct, author: MemberState, so: SoFar): string | null {
  switch (act.kind) {
    case 'proposal':
      return so.may(author.id, 'propose') ? null : 'proposes without the right';
    case 'signature':
      return signatureRight(act, author, so);
    case 'decline':
      return author.signatory ? null : `is by ${author.name}, who was no signatory at the time`;
    case 'withdrawal': {
      const proposer = so.members.get(proposalOf(act.proposal, so)?.author ?? '');
      const own = proposer?.id === author.id || (author.signatory && proposer?.team === author.team);
      return own ? null : 'withdraws what another team proposed, or without the right';
    }
    case 'retirement':
      return author.signatory && author.team === act.team
        ? null
        : `retires it for ${act.team} without the right`;
    case 'assent':
      return assentRight(act, author, so);
    case 'acknowledgement':
      return so.may(author.id, 'read') ? null : 'says that it was read, without the right to read';
    case 'deputy':
      return deputyRight(act, author, so);
    case 'rights':
      return rightsFault(act, author, so);
    case 'waiver':
      return waiverFault(act, author, so);
    case 'waiver-end': {
      if (!so.may(author.id, 'waive')) return 'ends a waiver without the right';
      return so.byHash.get(act.waiver)?.kind === 'waiver' ? null : 'ends a waiver that is not here';
    }
    default:
      return null;
  }
}

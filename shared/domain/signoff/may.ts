import { type History, type MemberState, mayDo } from '#shared/domain/acts/history';
import { readersOf } from './readers';
import { type RecordStatus, signatureFault } from './versions';

/** What somebody may do about a record's versions now, beside signing and proposing. */
export interface MayNow {
  decline: boolean;
  withdraw: boolean;
  retire: boolean;
  acknowledge: boolean;
  /** Signatories of the own team whose assent they may record. */
  assent: { member: string; name: string }[];
}

/** What a member may do about the open proposal and the version in force; nothing for nobody. */
export function mayNow(
  history: History,
  { open, inForce }: Pick<RecordStatus, 'open' | 'inForce'>,
  me: MemberState | null,
): MayNow {
  if (!me) return { decline: false, withdraw: false, retire: false, acknowledge: false, assent: [] };
  const proposer = open ? history.members.get(open.proposal.author) : undefined;
  const own = open?.parties.find(({ team, complete }) => team === me.team && !complete);
  const asked =
    open !== null && signatureFault(open.proposal, { author: me.id, key: me.key, team: me.team }) === null;
  const party = inForce?.parties.find(({ team }) => team === me.team);
  return {
    decline: asked && me.signatory,
    withdraw:
      proposer !== undefined && (proposer.id === me.id || (me.signatory && proposer.team === me.team)),
    retire: me.signatory && party !== undefined && party.retired === null,
    acknowledge:
      inForce !== null &&
      readersOf(history, inForce).some(({ member, readAt }) => member === me.id && readAt === null),
    assent: mayDo(history, me.id, 'assent')
      ? (own?.signatories ?? [])
          .filter(({ member }) => member !== me.id && !own?.signed.has(member))
          .map(({ member, name }) => ({ member, name: history.members.get(member)?.name ?? name }))
      : [],
  };
}

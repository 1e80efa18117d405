import type { RecordedAssent, Signatory, Version } from '#shared/contract/signoff';
import type { History, Known } from '#shared/domain/acts/history';
import type { PartyState, VersionState } from '#shared/domain/signoff/versions';
import { fingerprint } from '../keys/ed25519';

type NameOf = (member: string) => string;

const asAssent = (act: Known<'assent'>, nameOf: NameOf): RecordedAssent => ({
  way: act.way,
  on: act.on,
  recordedBy: nameOf(act.author),
  note: act.note,
  evidence: act.evidence,
});

function asSignatories({ team, signatories, signed, declined }: PartyState, nameOf: NameOf): Signatory[] {
  return signatories.map(({ member, name, key }) => {
    const given = signed.get(member);
    const refused = declined.get(member);
    return {
      member,
      name: nameOf(member) || name,
      team,
      words: fingerprint(key),
      signedAt: given?.at ?? null,
      declinedAt: refused?.at ?? null,
      reason: refused?.reason ?? null,
      deputy: given?.kind === 'signature' && given.onBehalfOf !== null ? nameOf(given.author) : null,
      assent: given?.kind === 'assent' ? asAssent(given, nameOf) : null,
    };
  });
}

/** A version as screens and other programs see it. */
export function asVersion(
  { history }: { history: Pick<History, 'members'> },
  { proposal, status, parties, number }: VersionState,
): Version {
  const nameOf = (member: string) => history.members.get(member)?.name ?? '';
  return {
    proposal: proposal.hash,
    number,
    status,
    title: proposal.record.title,
    proposedAt: proposal.at,
    proposedBy: proposal.author,
    effectiveOn: proposal.effectiveOn,
    dueOn: proposal.dueOn,
    reviewOn: proposal.reviewOn,
    expiresOn: proposal.expiresOn,
    supersedes: proposal.supersedes,
    parties: parties.map((party) => ({
      team: party.team,
      rule: party.rule,
      signed: party.complete,
      signatories: asSignatories(party, nameOf),
      retired: party.retired && {
        at: party.retired.at,
        by: nameOf(party.retired.author),
        reason: party.retired.reason,
      },
    })),
    manifest: proposal.manifest,
  };
}

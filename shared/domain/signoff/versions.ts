import { Temporal } from 'temporal-polyfill';
import type { History, Known, KnownAct } from '#shared/domain/acts/history';
import type { ProposalParty } from '#shared/model/acts';

export type VersionStatus =
  | 'proposed'
  | 'declined'
  | 'withdrawn'
  | 'agreed'
  | 'in force'
  | 'superseded'
  | 'expired'
  | 'retired';

export interface PartyState extends ProposalParty {
  /** Signatures that count, by member. */
  signed: ReadonlyMap<string, Known<'signature'>>;
  declined: ReadonlyMap<string, Known<'decline'>>;
  complete: boolean;
}

/** A proposal and what became of it. */
export interface VersionState {
  proposal: Known<'proposal'>;
  status: VersionStatus;
  parties: PartyState[];
  /** When the last required signature was given; null while one is missing. */
  completedAt: string | null;
  /** 1, 2, … among the versions that were signed by all; null for the others. */
  number: number | null;
}

/** The first instant of a day in a zone, ISO 8601 UTC. */
export const startOfDay = (day: string, timeZone: string): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

/**
 * Why a signature does not count, or null when it does. It must be of the key that the proposal names for
 * that member and team: what was asked of one person cannot be given by another, nor for two teams.
 */
export function signatureFault(
  proposal: Known<'proposal'>,
  signature: { author: string; key: string; team: string },
): string | null {
  const party = proposal.parties.find(({ team }) => team === signature.team);
  if (!party) return `is for ${signature.team}, which is no party`;
  const asked = party.signatories.find(({ member }) => member === signature.author);
  if (!asked) return `is by ${signature.author}, who is no signatory of ${signature.team} in it`;
  if (asked.key !== signature.key) return `is by another key than the proposal names for ${asked.name}`;
  return null;
}

/** Acts of one kind about one proposal. */
const actsAbout = <K extends 'signature' | 'decline' | 'withdrawal' | 'retirement'>(
  acts: readonly KnownAct[],
  kind: K,
  proposal: string,
): Known<K>[] => acts.filter((act) => act.kind === kind && act.proposal === proposal) as Known<K>[];

function partyState(history: History, proposal: Known<'proposal'>, party: ProposalParty): PartyState {
  const counts = (act: Known<'signature'> | Known<'decline'>) =>
    act.team === party.team && signatureFault(proposal, act) === null;
  const signed = new Map<string, Known<'signature'>>();
  for (const act of actsAbout(history.acts, 'signature', proposal.hash)) {
    if (counts(act) && !signed.has(act.author)) signed.set(act.author, act);
  }
  const declined = new Map<string, Known<'decline'>>();
  for (const act of actsAbout(history.acts, 'decline', proposal.hash)) {
    if (counts(act) && !declined.has(act.author)) declined.set(act.author, act);
  }
  const has = ({ member }: { member: string }) => signed.has(member);
  const complete = party.rule === 'all' ? party.signatories.every(has) : party.signatories.some(has);
  return { ...party, signed, declined, complete };
}

/** When everybody required had signed: the latest of each party's completing signature. */
function completedAt(parties: readonly PartyState[]): string | null {
  if (!parties.every(({ complete }) => complete)) return null;
  const times = parties.map(({ signed, rule }) => {
    const sorted = [...signed.values()].map(({ at }) => at).sort();
    return (rule === 'all' ? sorted.at(-1) : sorted[0]) ?? '';
  });
  return times.sort().at(-1) ?? null;
}

/**
 * Whether what both teams sign can bind, at an instant or by now: each team has a signatory who joined on a device of
 * their own, and both had compared the six words. The worked example is the one exception, and says so
 * everywhere.
 */
export function bothTeamsJoined({ genesis, joinedAt }: History, at?: string): boolean {
  return genesis?.practice === true || (joinedAt !== null && (at === undefined || joinedAt <= at));
}

/** Every version of a record at an instant (ISO 8601 UTC), oldest proposal first. Pure: acts in, words out. */
export function versionsOf(history: History, record: string, at: string): VersionState[] {
  const upTo = history.acts.filter((act) => act.at <= at);
  const known: History = { ...history, acts: upTo };
  const proposals = upTo.filter(
    (act) => act.kind === 'proposal' && act.record.id === record,
  ) as Known<'proposal'>[];
  const joined = bothTeamsJoined(history, at);
  let number = 0;
  const versions = proposals
    .map((proposal) => {
      const parties = proposal.parties.map((party) => partyState(known, proposal, party));
      return { proposal, parties, completedAt: joined ? completedAt(parties) : null };
    })
    .map((version): VersionState => {
      const { proposal, parties } = version;
      const base = { ...version, number: null };
      if (version.completedAt === null) {
        if (actsAbout(upTo, 'withdrawal', proposal.hash).length > 0) return { ...base, status: 'withdrawn' };
        if (parties.some(({ declined }) => declined.size > 0)) return { ...base, status: 'declined' };
        return { ...base, status: 'proposed' };
      }
      const retired = proposal.parties.every(({ team }) =>
        actsAbout(upTo, 'retirement', proposal.hash).some((act) => act.team === team),
      );
      if (retired) return { ...base, status: 'retired' };
      if (proposal.expiresOn && startOfDay(proposal.expiresOn, proposal.timeZone) <= at)
        return { ...base, status: 'expired' };
      const effective = startOfDay(proposal.effectiveOn, proposal.timeZone) <= at;
      return { ...base, status: effective ? 'in force' : 'agreed' };
    });
  const successors = versions.filter(
    ({ status }) => status === 'in force' || status === 'expired' || status === 'retired',
  );
  return versions.map((version) => {
    const superseded =
      version.status === 'in force' &&
      successors.some(({ proposal }) => proposal.supersedes === version.proposal.hash);
    return {
      ...version,
      number: version.completedAt === null ? null : ++number,
      status: superseded ? 'superseded' : version.status,
    };
  });
}

export interface RecordStatus {
  /** The record's one word. */
  word: 'draft' | VersionStatus;
  inForce: VersionState | null;
  /** The proposal that waits for signatures. */
  open: VersionState | null;
  /** Two versions in force at once: they supersede the same one, and a new proposal decides. */
  conflict: boolean;
  versions: VersionState[];
}

/** Where a record stands at an instant: what is in force, what is open, and the word for it. */
export function statusOf(history: History, record: string, at: string): RecordStatus {
  const versions = versionsOf(history, record, at);
  const inForce = versions.filter(({ status }) => status === 'in force');
  const open = versions.findLast(({ status }) => status === 'proposed') ?? null;
  const standing = inForce.at(-1) ?? null;
  const word =
    standing?.status ??
    versions.findLast(({ status }) => status === 'agreed')?.status ??
    open?.status ??
    versions.at(-1)?.status ??
    'draft';
  return { word, inForce: standing, open, conflict: inForce.length > 1, versions };
}

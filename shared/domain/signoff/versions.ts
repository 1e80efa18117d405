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
  /** Signatures that count, by the member who was asked: their own, a deputy's, or a recorded assent. */
  signed: ReadonlyMap<string, Known<'signature'> | Known<'assent'>>;
  declined: ReadonlyMap<string, Known<'decline'>>;
  complete: boolean;
  /** The team wants it to end. */
  retired: Known<'retirement'> | null;
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

interface Answer {
  author: string;
  key: string;
  team: string;
  onBehalfOf?: string | null;
}

/**
 * Why a signature or a decline does not count, or null when it does. It must be of the key that the proposal names
 * for that member and team: what was asked of one person cannot be given by another, nor for two teams. A deputy has
 * a key of their own; whether they were one is asked where the story is read.
 */
export function signatureFault(proposal: Known<'proposal'>, answer: Answer): string | null {
  const party = proposal.parties.find(({ team }) => team === answer.team);
  if (!party) return `is for ${answer.team}, which is no party`;
  const who = answer.onBehalfOf ?? answer.author;
  const asked = party.signatories.find(({ member }) => member === who);
  if (!asked) return `is by ${who}, who is no signatory of ${answer.team} in it`;
  if (!answer.onBehalfOf && asked.key !== answer.key)
    return `is by another key than the proposal names for ${asked.name}`;
  return null;
}

/** Acts of one kind about one proposal. */
const actsAbout = <K extends 'signature' | 'decline' | 'withdrawal' | 'retirement' | 'assent'>(
  acts: readonly KnownAct[],
  kind: K,
  proposal: string,
): Known<K>[] => acts.filter((act) => act.kind === kind && act.proposal === proposal) as Known<K>[];

function partyState(history: History, proposal: Known<'proposal'>, party: ProposalParty): PartyState {
  const counts = (act: Known<'signature'> | Known<'decline'>) =>
    act.team === party.team && signatureFault(proposal, act) === null;
  const signed = new Map<string, Known<'signature'> | Known<'assent'>>();
  for (const act of actsAbout(history.acts, 'signature', proposal.hash)) {
    const who = act.onBehalfOf ?? act.author;
    if (counts(act) && !signed.has(who)) signed.set(who, act);
  }
  // Whoever signs later signs for themselves: then no evidence is needed any more.
  for (const act of actsAbout(history.acts, 'assent', proposal.hash)) {
    const asked = act.team === party.team && party.signatories.some(({ member }) => member === act.member);
    if (asked && !signed.has(act.member)) signed.set(act.member, act);
  }
  const declined = new Map<string, Known<'decline'>>();
  for (const act of actsAbout(history.acts, 'decline', proposal.hash)) {
    if (counts(act) && !declined.has(act.author)) declined.set(act.author, act);
  }
  const has = ({ member }: { member: string }) => signed.has(member);
  const complete = party.rule === 'all' ? party.signatories.every(has) : party.signatories.some(has);
  const retired = actsAbout(history.acts, 'retirement', proposal.hash).find(
    ({ team }) => team === party.team,
  );
  return { ...party, signed, declined, complete, retired: retired ?? null };
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

/** Whether a proposal takes the place of another version. */
export const succeeds = (
  { supersedes, alsoSupersedes }: Pick<Known<'proposal'>, 'supersedes' | 'alsoSupersedes'>,
  version: string,
): boolean => supersedes === version || alsoSupersedes.includes(version);

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
      if (parties.every(({ retired }) => retired)) return { ...base, status: 'retired' };
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
      (version.status === 'in force' || version.status === 'agreed') &&
      successors.some(({ proposal }) => succeeds(proposal, version.proposal.hash));
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
  /**
   * Versions that were signed by all without one taking the place of the other: a conflict, which a new proposal
   * decides. Empty, or two and more.
   */
  rivals: VersionState[];
  versions: VersionState[];
}

/** Versions that stand: in force, or agreed with their day to come. */
export const standingOf = (versions: readonly VersionState[]): VersionState[] =>
  versions.filter(({ status }) => status === 'in force' || status === 'agreed');

const strangers = (one: VersionState, other: VersionState): boolean =>
  other !== one &&
  !succeeds(other.proposal, one.proposal.hash) &&
  !succeeds(one.proposal, other.proposal.hash);

/**
 * What stands or waits to be signed beside an open proposal, neither taking the place of the other: whoever signs
 * both makes two versions count at once. Empty for a version that is not open.
 */
export const besideOf = (versions: readonly VersionState[], open: VersionState): VersionState[] =>
  open.status === 'proposed'
    ? versions.filter(
        (other) =>
          ['proposed', 'agreed', 'in force'].includes(other.status) &&
          // One made before the other was signed may well take the place of the same version.
          strangers(open, other),
      )
    : [];

function rivalsAmong(standing: readonly VersionState[]): VersionState[] {
  return standing.filter((one) => standing.some((other) => strangers(one, other)));
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
  return { word, inForce: standing, open, rivals: rivalsAmong(standingOf(versions)), versions };
}

import type { InstallationCard, Right, RightsTable } from '#shared/model/acts';
import { NEITHER } from '#shared/model/neither';
import { bindingFault, type DeputyState } from './binding';
import { figuresFault, recordOfFigures } from './figures';
import type { Known, KnownAct, MemberState } from './known';
import { NEITHER_RIGHTS } from './neither';
import { offerFault, offerOf } from './offers';
import { type EndedKey, outsideHistory } from './revoked';
import { isEnough, jointDeed, jointFault, letsGo } from './together';

export type { Known, KnownAct, MemberState } from './known';

export interface Problem {
  act: string;
  record: string | null;
  problem: string;
}

/** A device that takes part, and whose it is. */
export interface InstallationState extends InstallationCard {
  member: string;
  /** The key with which the member made it theirs: what a lost key brought in takes no part any more. */
  memberKey: string;
}

/** What the acts say, in the order in which they could have happened. */
export interface History {
  genesis: Known<'genesis'> | null;
  workspaceId: string;
  members: ReadonlyMap<string, MemberState>;
  /** By id; whether one still takes part follows from its member. */
  installations: ReadonlyMap<string, InstallationState>;
  /**
   * When signatories of both teams had compared each other's six words, each on a device of their own; null
   * before that. What was reached stays reached: somebody who leaves later takes nothing back.
   */
  joinedAt: string | null;
  /** By a member's key: the teams of which a signatory compared its six words. */
  comparedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** By role, for teams that have no table of their own. */
  rights: RightsTable;
  /** By team, where it has one. */
  teamRights: ReadonlyMap<string, RightsTable>;
  /** Keys that count no more, and the act that ended each. */
  ended: readonly EndedKey[];
  /** Who signed a deed that several sign together, by `jointDeed`. */
  together: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who may sign for whom, by the signatory who is away. */
  deputies: ReadonlyMap<string, DeputyState>;
  acts: readonly KnownAct[];
  byHash: ReadonlyMap<string, KnownAct>;
  /** Acts that nobody names yet: the next act names them. */
  heads: string[];
  /** Acts that do not count, each with its reason. */
  problems: Problem[];
}

/**
 * Parents before children; among acts that did not see each other, by time and then hash, so that
 * every device reads the same story whatever the order of arrival.
 */
export function inOrder(acts: readonly KnownAct[]): KnownAct[] {
  const byHash = new Map(acts.map((act) => [act.hash, act]));
  const children = new Map<string, KnownAct[]>();
  const waiting = new Map<string, number>();
  for (const act of acts) {
    const parents = new Set(act.heads.filter((head) => byHash.has(head)));
    waiting.set(act.hash, parents.size);
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), act]);
  }
  const earlier = (a: KnownAct, b: KnownAct) =>
    a.at === b.at ? (a.hash < b.hash ? -1 : 1) : a.at < b.at ? -1 : 1;
  const ready = acts.filter((act) => waiting.get(act.hash) === 0).sort(earlier);
  const ordered: KnownAct[] = [];
  while (ready.length > 0) {
    const next = ready.shift() as KnownAct;
    ordered.push(next);
    for (const child of children.get(next.hash) ?? []) {
      const left = (waiting.get(child.hash) ?? 1) - 1;
      waiting.set(child.hash, left);
      if (left > 0) continue;
      const at = ready.findIndex((other) => earlier(child, other) < 0);
      ready.splice(at < 0 ? ready.length : at, 0, child);
    }
  }
  return ordered;
}

const NOT_A_MEMBER = 'is by somebody who was not a member with that key at the time';

const recordOf = (act: KnownAct, byHash: ReadonlyMap<string, KnownAct>): string | null => {
  if (act.kind === 'proposal') return act.record.id;
  if (act.kind === 'report') return act.record;
  if (act.kind === 'waiver') return act.record.id;
  if (act.kind === 'waiver-end') {
    const waiver = byHash.get(act.waiver);
    return waiver?.kind === 'waiver' ? waiver.record.id : null;
  }
  const about = recordOfFigures(act, byHash) ?? offerOf(act, byHash);
  if (about !== null) return about;
  if ('proposal' in act) {
    const proposal = byHash.get(act.proposal);
    return proposal?.kind === 'proposal' ? proposal.record.id : null;
  }
  return null;
};

/** The table that holds for a team. */
export const rightsOf = (history: Pick<History, 'rights' | 'teamRights'>, team: string): RightsTable =>
  history.teamRights.get(team) ?? history.rights;

export const mayDo = (
  history: Pick<History, 'members' | 'rights' | 'teamRights'>,
  member: string,
  right: Right,
): boolean => {
  const state = history.members.get(member);
  if (!state || state.left) return false;
  const may = state.team === NEITHER ? NEITHER_RIGHTS : (rightsOf(history, state.team)[state.role] ?? []);
  return may.includes(right);
};

/**
 * Reads the story the acts tell. An act that its author had no right to write does not count and is
 * named among the problems; it never stops the others from counting.
 */
export function readHistory(known: readonly KnownAct[], workspaceId: string): History {
  const history = read(known, workspaceId, new Set());
  const outside = history.ended.flatMap((end) => [...outsideHistory(end, history.byHash)]);
  return outside.length === 0 ? history : read(known, workspaceId, new Set(outside));
}

function read(known: readonly KnownAct[], workspaceId: string, outside: ReadonlySet<string>): History {
  const byHash = new Map(known.map((act) => [act.hash, act]));
  const named = new Set(known.flatMap((act) => act.heads));
  const members = new Map<string, MemberState>();
  const problems: Problem[] = [];
  const counted: KnownAct[] = [];
  let genesis: Known<'genesis'> | null = null;
  let rights: RightsTable = {};
  const teamRights = new Map<string, RightsTable>();
  const deputies = new Map<string, DeputyState>();
  const may = (member: string, right: Right) => mayDo({ members, rights, teamRights }, member, right);
  const installations = new Map<string, InstallationState>();
  const ended: EndedKey[] = [];
  const together = new Map<string, Set<string>>();
  const compared: { team: string; device: string }[] = [];
  const comparedBy = new Map<string, Set<string>>();
  let joinedAt: string | null = null;

  const refuse = (act: KnownAct, problem: string) =>
    problems.push({ act: act.hash, record: recordOf(act, byHash), problem });

  const authorOf = (act: KnownAct): MemberState | null => {
    const author = members.get(act.author);
    return author && !author.left && author.key === act.key ? author : null;
  };

  /** Their own team's matter; the other team's only where nobody is left there who could. */
  const mayRevoke = (author: MemberState, id: string): boolean => {
    const team = members.get(id)?.team;
    const others = [...members.values()].some(
      (each) => each.team === team && each.signatory && !each.left && each.id !== id,
    );
    // Of whom belongs to neither team both have to say it: no side sends its judge away.
    return genesis?.practice === true || team === author.team || !others;
  };

  const faultOf = (act: KnownAct): string | null => {
    if (act.kind === 'genesis') return null;
    if (act.workspace !== workspaceId) return 'belongs to another workspace';
    if (outside.has(act.hash))
      return 'was written with a key that was replaced or revoked before anybody had seen it';
    const author = authorOf(act);
    if (!author) {
      const former = members.get(act.author);
      return former?.left && former.key === act.key
        ? `is by ${former.name}, who had left or whose key was revoked by then`
        : NOT_A_MEMBER;
    }
    const lead = author.signatory && may(author.id, 'members');
    if (act.kind === 'member') {
      if (!lead) return `admits ${act.member.name}, but ${author.name} is no signatory who may`;
      const same = [...members.values()].find(
        (other) => other.key === act.member.key || other.id === act.member.id,
      );
      if (same) return `admits ${act.member.name} with a key or id that ${same.name} has already`;
      if (act.member.team === NEITHER)
        return act.member.signatory
          ? `makes ${act.member.name} a signatory, who belongs to neither team`
          : null;
      if (!genesis?.teams.some((team) => team.id === act.member.team))
        return `names an unknown team ${act.member.team}`;
      // Nobody makes signatories for the other team: its first one is let in, the others are its own matter.
      const signs = [...members.values()].some(
        ({ team, signatory, left }) => team === act.member.team && signatory && !left,
      );
      if (act.member.signatory && signs && author.team !== act.member.team && !genesis.practice)
        return `makes ${act.member.name} a signatory of another team, which has one already`;
    }
    if (act.kind === 'comparison' && members.get(act.member)?.key !== act.memberKey)
      return 'compares the words of a key that no member has';
    if (act.kind === 'installation') {
      const owner = members.get(act.member);
      if (!owner || owner.left || owner.key !== act.memberKey) return 'names an installation of nobody here';
      const { id, key, exchangeKey } = act.installation;
      const taken = [...installations.values()].some(
        (other) => other.id === id || other.key === key || other.exchangeKey === exchangeKey,
      );
      if (taken) return `names the installation ${id}, which is there already`;
    }
    if (act.kind === 'replacement' || act.kind === 'appointment') return jointFault(act, author, members);
    if (act.kind === 'role') {
      const member = members.get(act.member);
      if (!member) return 'changes the role of somebody unknown';
      if (!lead || author.team !== member.team) return `changes a role of another team, or without the right`;
    }
    if (act.kind === 'revocation' && !(author.id === act.member || (lead && mayRevoke(author, act.member))))
      return 'revokes a key without the right';
    if (act.kind === 'leads' && !may(author.id, 'import')) return 'imports leads without the right';
    if (act.kind === 'forgetting' && !may(author.id, 'import')) return 'forgets somebody without the right';
    if (act.kind === 'report' && !may(author.id, 'import')) return 'reports a figure without the right';
    const so = { members, byHash, deputies, may, comparedBy, practice: genesis?.practice === true };
    return figuresFault(act, author, so) ?? offerFault(act, author, so) ?? bindingFault(act, author, so);
  };

  for (const act of inOrder(known)) {
    if (act.kind === 'genesis') {
      if (act.hash !== workspaceId || genesis) {
        refuse(act, 'is the beginning of another workspace');
        continue;
      }
      genesis = act;
      rights = act.rights;
      members.set(act.founder.id, {
        ...act.founder,
        admittedBy: null,
        admittedAt: act.at,
        device: act.device,
        left: false,
      });
      counted.push(act);
      continue;
    }
    const fault = faultOf(act);
    if (fault) {
      refuse(act, fault);
      continue;
    }
    counted.push(act);
    if (act.kind === 'member') {
      members.set(act.member.id, {
        ...act.member,
        admittedBy: act.author,
        admittedAt: act.at,
        device: genesis?.practice ? act.device : '',
        left: false,
      });
    } else if (act.kind === 'role') {
      const member = members.get(act.member);
      if (member) members.set(act.member, { ...member, role: act.role, signatory: act.signatory });
    } else if (act.kind === 'installation') {
      const { member, memberKey } = act;
      installations.set(act.installation.id, { ...act.installation, member, memberKey });
    } else if (act.kind === 'comparison') {
      const [by, about] = [members.get(act.author), members.get(act.member)];
      if (by?.signatory) comparedBy.set(act.memberKey, new Set(comparedBy.get(act.memberKey)).add(by.team));
      if (!by?.signatory || !about?.signatory || by.team === about.team) continue;
      compared.push({ team: by.team, device: act.device });
      const both = compared.some(({ team, device }) => team !== by.team && device !== act.device);
      if (both) joinedAt ??= act.at;
    } else if (act.kind === 'rights') {
      if (act.team === null) {
        rights = act.rights;
        teamRights.clear();
      } else teamRights.set(act.team, act.rights);
    } else if (act.kind === 'deputy') {
      const { deputy, from, until } = act;
      if (deputy) deputies.set(act.author, { ...deputy, from, until });
      else deputies.delete(act.author);
    } else if (act.kind === 'revocation') {
      const member = members.get(act.member);
      if (member?.team === NEITHER && act.author !== member.id) {
        const signed = new Set(together.get(jointDeed(act))).add(act.author);
        together.set(jointDeed(act), signed);
        if (!letsGo(members, signed)) continue;
      }
      if (member && member.key === act.memberKey) members.set(act.member, { ...member, left: true });
      ended.push(act);
    } else if (act.kind === 'replacement' || act.kind === 'appointment') {
      const signed = new Set(together.get(jointDeed(act))).add(act.author);
      together.set(jointDeed(act), signed);
      const member = members.get(act.member);
      if (!member || !isEnough(members, member, act.kind, signed)) continue;
      if (act.kind === 'appointment') members.set(member.id, { ...member, signatory: true, role: 'lead' });
      else if (member.key === act.lostKey) {
        members.set(member.id, { ...member, key: act.newKey });
        ended.push({ hash: act.hash, heads: act.heads, memberKey: act.lostKey });
      }
    }
  }

  return {
    genesis,
    workspaceId,
    members,
    installations,
    joinedAt,
    comparedBy,
    rights,
    teamRights,
    ended,
    together,
    deputies,
    acts: counted,
    byHash,
    heads: known
      .map(({ hash }) => hash)
      .filter((hash) => !named.has(hash))
      .sort(),
    problems,
  };
}

/** Whether an installation takes part: its member belongs to the workspace, and has the key it was made with. */
export function takesPart({ members }: Pick<History, 'members'>, installation: InstallationState): boolean {
  const member = members.get(installation.member);
  return member !== undefined && !member.left && member.key === installation.memberKey;
}

/** By which act of their own a member left; null where they are here, or were let go by others. */
export function leavingOf({ members, acts }: History, member: string): Known<'revocation'> | null {
  if (!members.get(member)?.left) return null;
  const leaving = acts.find(
    (act): act is Known<'revocation'> =>
      act.kind === 'revocation' && act.member === member && act.author === member,
  );
  return leaving ?? null;
}

/** The history as if a member had not left yet. */
export function stillHere(history: History, id: string): History {
  const member = history.members.get(id);
  return member
    ? { ...history, members: new Map(history.members).set(id, { ...member, left: false }) }
    : history;
}

/** Signatories of a team who can sign now. */
export const signatoriesOf = (history: History, team: string): MemberState[] =>
  [...history.members.values()].filter((member) => member.team === team && member.signatory && !member.left);

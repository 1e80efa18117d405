import type { Act, ActOf, MemberCard, Right, RightsTable } from '#shared/model/acts';

/** An act whose file and signature have been checked: what the rules work on. */
export type KnownAct = Act & { hash: string };
export type Known<K extends Act['kind']> = ActOf<K> & { hash: string };

export interface MemberState extends MemberCard {
  admittedBy: string | null;
  admittedAt: string;
  /** The installation on which the key was made or first used. */
  device: string;
  left: boolean;
}

export interface Problem {
  act: string;
  record: string | null;
  problem: string;
}

/** What the acts say, in the order in which they could have happened. */
export interface History {
  genesis: Known<'genesis'> | null;
  workspaceId: string;
  members: ReadonlyMap<string, MemberState>;
  rights: RightsTable;
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
  if ('proposal' in act) {
    const proposal = byHash.get(act.proposal);
    return proposal?.kind === 'proposal' ? proposal.record.id : null;
  }
  return null;
};

export const mayDo = (
  history: Pick<History, 'members' | 'rights'>,
  member: string,
  right: Right,
): boolean => {
  const state = history.members.get(member);
  return !!state && !state.left && (history.rights[state.role] ?? []).includes(right);
};

/**
 * Reads the story the acts tell. An act that its author had no right to write does not count and is
 * named among the problems; it never stops the others from counting.
 */
export function readHistory(known: readonly KnownAct[], workspaceId: string): History {
  const byHash = new Map(known.map((act) => [act.hash, act]));
  const named = new Set(known.flatMap((act) => act.heads));
  const members = new Map<string, MemberState>();
  const problems: Problem[] = [];
  const counted: KnownAct[] = [];
  let genesis: Known<'genesis'> | null = null;
  let rights: RightsTable = {};

  const refuse = (act: KnownAct, problem: string) =>
    problems.push({ act: act.hash, record: recordOf(act, byHash), problem });

  const authorOf = (act: KnownAct): MemberState | null => {
    const author = members.get(act.author);
    return author && !author.left && author.key === act.key ? author : null;
  };

  const faultOf = (act: KnownAct): string | null => {
    if (act.kind === 'genesis') return null;
    if (act.workspace !== workspaceId) return 'belongs to another workspace';
    const author = authorOf(act);
    if (!author) return NOT_A_MEMBER;
    const lead = author.signatory && mayDo({ members, rights }, author.id, 'members');
    if (act.kind === 'member') {
      if (!lead) return `admits ${act.member.name}, but ${author.name} is no signatory who may`;
      const same = [...members.values()].find(
        (other) => other.key === act.member.key || other.id === act.member.id,
      );
      if (same) return `admits ${act.member.name} with a key or id that ${same.name} has already`;
      if (!genesis?.teams.some((team) => team.id === act.member.team))
        return `names an unknown team ${act.member.team}`;
    }
    if (act.kind === 'role') {
      const member = members.get(act.member);
      if (!member) return 'changes the role of somebody unknown';
      if (!lead || author.team !== member.team) return `changes a role of another team, or without the right`;
    }
    if (act.kind === 'rights' && !lead) return 'changes rights without the right';
    if (act.kind === 'revocation' && !(author.id === act.member || lead))
      return 'revokes a key without the right';
    if (act.kind === 'leads' && !mayDo({ members, rights }, author.id, 'import'))
      return 'imports leads without the right';
    if (act.kind === 'proposal' && !mayDo({ members, rights }, author.id, 'propose'))
      return 'proposes without the right';
    return null;
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
    } else if (act.kind === 'rights') rights = act.rights;
    else if (act.kind === 'revocation') {
      const member = members.get(act.member);
      if (member && member.key === act.memberKey) members.set(act.member, { ...member, left: true });
    }
  }

  return {
    genesis,
    workspaceId,
    members,
    rights,
    acts: counted,
    byHash,
    heads: known
      .map(({ hash }) => hash)
      .filter((hash) => !named.has(hash))
      .sort(),
    problems,
  };
}

/** Signatories of a team who can sign now. */
export const signatoriesOf = (history: History, team: string): MemberState[] =>
  [...history.members.values()].filter((member) => member.team === team && member.signatory && !member.left);

import type { History, MemberState } from '../acts/history';

/**
 * What two teams that begin to share still have to do: the other one is invited, or the other one still compares our
 * words. Null where nothing of it is left, or where it stands on the screen as something to do here.
 */
export type SharingNext = 'invite' | 'answer' | null;

interface Now {
  me: Pick<MemberState, 'team'> | null;
  /** Somebody asks to be let in. */
  asked: boolean;
  /** Words of somebody are to be compared here. */
  toCompare: boolean;
}

/** Both teams have joined once signatories of each compared the other's words; from then on there is no next step. */
export function sharingNext(
  { genesis, members, joinedAt }: Pick<History, 'genesis' | 'members' | 'joinedAt'>,
  { me, asked, toCompare }: Now,
): SharingNext {
  if (!me || !genesis || genesis.practice || joinedAt !== null || asked || toCompare) return null;
  const there = genesis.teams.every(
    ({ id }) => id === me.team || [...members.values()].some(({ team, left }) => team === id && !left),
  );
  return there ? 'answer' : 'invite';
}

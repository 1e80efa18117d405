import type { History } from '../acts/history';
import type { JoinRequest } from './request';

/**
 * What a request asks for: to be let `in`, for another `device`, or for another `key` in place of a lost one. Whoever
 * was let in and whose device was not, as where the program ended between the two deeds, still asks to be let in.
 * Two cannot be let in so: who has `left` comes back under another name, and one whose name is `taken` by somebody
 * of another team needs another one.
 */
export type Asks = 'in' | 'device' | 'key' | 'left' | 'taken';

export function asksFor(
  { member }: Pick<JoinRequest, 'member'>,
  { members, installations }: Pick<History, 'members' | 'installations'>,
): Asks {
  const known = members.get(member.id);
  if (known === undefined) return 'in';
  if (known.left) return 'left';
  if (known.team !== member.team) return 'taken';
  if (known.key !== member.key) return 'key';
  return [...installations.values()].some((each) => each.member === member.id) ? 'device' : 'in';
}

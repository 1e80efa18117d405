import type { Right } from '#shared/model/acts';
import { NEITHER } from '#shared/model/neither';
import type { MemberState } from './known';

/**
 * What somebody may do who belongs to neither team: read, say something, and decide where an agreement that both signed
 * names them. No table of a team gives more or takes it away: whoever judges for both is at the mercy of neither.
 */
export const NEITHER_RIGHTS: readonly Right[] = ['read', 'comment', 'settle'];

/**
 * Whether both teams know whose key a member of neither team has: a signatory of each compared its six words. Before
 * that one side alone could have made up who judges.
 */
export const knownToBoth = (
  comparedBy: ReadonlyMap<string, ReadonlySet<string>>,
  { key, team }: Pick<MemberState, 'key' | 'team'>,
): boolean => team !== NEITHER || (comparedBy.get(key)?.size ?? 0) >= 2;

import { NEITHER } from '#shared/model/neither';
import type { SoFar } from './binding';
import type { KnownAct, MemberState } from './known';
import { knownToBoth } from './neither';

/** The agreement that an act about figures is about; null of other acts, and of those whose act is not here. */
export function recordOfFigures(act: KnownAct, byHash: ReadonlyMap<string, KnownAct>): string | null {
  if (act.kind === 'statement' || act.kind === 'dispute') return act.record;
  const hash = 'statement' in act ? act.statement : 'dispute' in act ? act.dispute : null;
  // A signature has a statement of its own: the sentence that was agreed to.
  const named = typeof hash === 'string' && act.kind !== 'signature' ? byHash.get(hash) : undefined;
  return named?.kind === 'statement' || named?.kind === 'dispute' ? named.record : null;
}

/**
 * Why an act about figures does not count, or null when it does or is none: statements and what acknowledges
 * them, disputes and what settles them. Whether an arbiter is the signed one is another question, which needs
 * the agreement: `disputesOf` answers it.
 */
export function figuresFault(act: KnownAct, author: MemberState, so: SoFar): string | null {
  switch (act.kind) {
    case 'statement':
      return so.may(author.id, 'propose') ? null : 'states figures without the right';
    case 'statement-acknowledgement':
      if (so.byHash.get(act.statement)?.kind !== 'statement')
        return 'acknowledges a statement that nobody knows';
      if (author.team !== act.team || act.team === NEITHER) return 'acknowledges figures for another team';
      return so.may(author.id, 'settle') ? null : 'acknowledges figures without the right';
    case 'dispute':
      if (author.team !== act.team) return 'contests a lead for another team';
      return so.may(author.id, 'propose') ? null : 'contests a lead without the right';
    case 'answer': {
      const dispute = so.byHash.get(act.dispute);
      if (dispute?.kind !== 'dispute') return 'answers a dispute that nobody knows';
      if (author.team !== act.team || act.team === NEITHER) return 'answers a dispute for another team';
      if (act.team === dispute.team) return 'answers the dispute of its own team';
      return so.may(author.id, 'settle') ? null : 'answers a dispute without the right';
    }
    case 'settlement': {
      const dispute = so.byHash.get(act.dispute);
      if (dispute?.kind !== 'dispute') return 'settles a dispute that nobody knows';
      if (act.outcome !== 'withdrawn') {
        if (!so.may(author.id, 'settle')) return 'settles a dispute without the right';
        return so.practice || knownToBoth(so.comparedBy, author)
          ? null
          : 'settles a dispute before both teams compared the six words of its author';
      }
      if (author.team !== dispute.team) return 'takes back the dispute of another team';
      return so.may(author.id, 'propose') ? null : 'takes back a dispute without the right';
    }
    default:
      return null;
  }
}

import type { Act, ActOf, MemberCard } from '#shared/model/acts';

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

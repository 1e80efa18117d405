import type { Act, ActOf } from '#shared/model/acts';

/** An act whose file and signature have been checked: what the rules work on. */
export type KnownAct = Act & { hash: string };
export type Known<K extends Act['kind']> = ActOf<K> & { hash: string };

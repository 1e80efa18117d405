import type { RaciLetter } from '#shared/model/process';
import type { Role } from '#shared/model/workspace';
import { accountableOf, type RaciRow } from './letters';

/** In how many steps a role or person has each letter; AR counts for both of its letters. */
export interface Load {
  R: number;
  A: number;
  C: number;
  I: number;
  /** Steps with any letter. */
  steps: number;
}

/** What the load is counted over. */
export interface LoadStep {
  raci: RaciRow;
}

/** Who holds a role, as far as the rules ask. */
export type Holding = Pick<Role, 'id' | 'members'>;

const none = (): Load => ({ R: 0, A: 0, C: 0, I: 0, steps: 0 });

const lettersOf = (letter: RaciLetter): readonly ('R' | 'A' | 'C' | 'I')[] =>
  letter === 'AR' ? ['R', 'A'] : [letter];

function count(loads: Map<string, Load>, id: string, letters: ReadonlySet<'R' | 'A' | 'C' | 'I'>): void {
  const load = loads.get(id) ?? none();
  for (const letter of letters) load[letter] += 1;
  load.steps += 1;
  loads.set(id, load);
}

/** The load of each role that has a letter, by role id. */
export function roleLoad(steps: Iterable<LoadStep>): Map<string, Load> {
  const loads = new Map<string, Load>();
  for (const { raci } of steps)
    for (const [role, letter] of Object.entries(raci)) count(loads, role, new Set(lettersOf(letter)));
  return loads;
}

/**
 * The load of each person through the roles they hold, by member id. Who has the same letter of a step by two
 * roles has it once.
 */
export function personLoad(steps: Iterable<LoadStep>, roles: readonly Holding[]): Map<string, Load> {
  const holders = new Map(roles.map(({ id, members }) => [id, members]));
  const loads = new Map<string, Load>();
  for (const { raci } of steps) {
    const own = new Map<string, Set<'R' | 'A' | 'C' | 'I'>>();
    for (const [role, letter] of Object.entries(raci)) {
      for (const member of holders.get(role) ?? []) {
        const letters = own.get(member) ?? new Set();
        for (const each of lettersOf(letter)) letters.add(each);
        own.set(member, letters);
      }
    }
    for (const [member, letters] of own) count(loads, member, letters);
  }
  return loads;
}

/** Members who answer for more steps than `limit`, those with most first. */
export const overloaded = (loads: ReadonlyMap<string, Load>, limit: number): string[] =>
  [...loads]
    .filter(([, { A }]) => A > limit)
    .sort(([a, one], [b, other]) => other.A - one.A || (a < b ? -1 : 1))
    .map(([member]) => member);

/**
 * Roles that answer for a step and that nobody holds: then nobody answers for it.
 * @param active members who have not left; who left holds nothing any more
 */
export function unheldOf(
  raci: RaciRow,
  roles: ReadonlyMap<string, Holding>,
  active: ReadonlySet<string>,
): string[] {
  return accountableOf(raci).filter(
    (role) => !(roles.get(role)?.members ?? []).some((member) => active.has(member)),
  );
}

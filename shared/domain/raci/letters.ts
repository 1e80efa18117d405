import type { RaciLetter } from '#shared/model/process';

/** Letters of one step by role id. */
export type RaciRow = Readonly<Record<string, RaciLetter>>;

/** Letters that a step's roles are to get; `null` takes a letter away. */
export type RaciChange = Readonly<Record<string, RaciLetter | null>>;

const does = (letter: RaciLetter | undefined): boolean => letter === 'R' || letter === 'AR';
/** Whether a role with this letter answers for the step: A and AR. */
export const answersFor = (letter: RaciLetter | undefined): boolean => letter === 'A' || letter === 'AR';

const rolesWhere = (row: RaciRow, holds: (letter: RaciLetter) => boolean): string[] =>
  Object.entries(row)
    .filter(([, letter]) => holds(letter))
    .map(([role]) => role);

/** Roles that do the step: the letters R and AR. */
export const responsibleOf = (row: RaciRow): string[] => rolesWhere(row, does);

/** Roles that answer for the step: the letters A and AR. */
export const accountableOf = (row: RaciRow): string[] => rolesWhere(row, answersFor);

/**
 * What a cell holds after a letter was typed into it. R and A typed one after the other, in either order,
 * become AR; typing R or A into AR leaves that one; every other letter replaces what was there.
 *
 * @param shift with A: AR at once
 * @returns `undefined` when the key is no letter of RACI
 */
export function typedLetter(current: RaciLetter | null, key: string, shift = false): RaciLetter | undefined {
  switch (key.toUpperCase()) {
    case 'R':
      return current === 'A' ? 'AR' : 'R';
    case 'A':
      return shift || current === 'R' ? 'AR' : 'A';
    case 'C':
      return 'C';
    case 'I':
      return 'I';
    default:
      return undefined;
  }
}

/**
 * The changes that make `role` the one that does the step. Others that did it keep answering for it if
 * they did; `null` leaves the step to nobody.
 */
export function assignResponsible(row: RaciRow, role: string | null): RaciChange {
  const change: Record<string, RaciLetter | null> = {};
  for (const other of responsibleOf(row)) {
    if (other !== role) change[other] = row[other] === 'AR' ? 'A' : null;
  }
  if (role !== null && !does(row[role])) change[role] = row[role] === 'A' ? 'AR' : 'R';
  return change;
}

/** The row after a change. */
export function applied(row: RaciRow, change: RaciChange): RaciRow {
  const next: Record<string, RaciLetter> = { ...row };
  for (const [role, letter] of Object.entries(change)) {
    if (letter === null) delete next[role];
    else next[role] = letter;
  }
  return next;
}

/** Letters that single cells are to get, put together by step. */
export function changesByStep(
  cells: Iterable<{ step: string; role: string; letter: RaciLetter | null }>,
): { step: string; change: RaciChange }[] {
  const changes = new Map<string, Record<string, RaciLetter | null>>();
  for (const { step, role, letter } of cells) changes.set(step, { ...changes.get(step), [role]: letter });
  return [...changes].map(([step, change]) => ({ step, change }));
}

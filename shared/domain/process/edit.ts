import type * as Y from 'yjs';
import type { RaciMend } from '#shared/domain/raci/check';
import { assignResponsible, type RaciChange, type RaciRow } from '#shared/domain/raci/letters';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { keyedPath } from '#shared/model/binding/paths';
import { readRegisters, standing, writeRegister } from '#shared/model/binding/register';
import { writeField } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';

/** Gives the roles of steps their letters. A role that gets its first one gets a column too. */
export function writeLetters(
  doc: Y.Doc,
  author: Author,
  changes: readonly { step: string; change: RaciChange }[],
): void {
  const columns = new Set(orderedIds(doc, 'roles'));
  for (const { step, change } of changes) {
    for (const [role, letter] of Object.entries(change)) {
      writeRegister(doc, keyedPath(`steps/${step}/raci`, role), letter, author);
      if (letter === null || columns.has(role)) continue;
      // A letter that nobody sees would be worse than a column too many.
      placeItem(doc, 'roles', role, orderedIds(doc, 'roles').at(-1) ?? null);
      columns.add(role);
    }
  }
}

/** Gives a role a column of its own, last. */
export function showColumn(doc: Y.Doc, role: string): void {
  const columns = orderedIds(doc, 'roles');
  if (!columns.includes(role)) placeItem(doc, 'roles', role, columns.at(-1) ?? null);
}

/** Takes a role's column away, with all its letters in this process. */
export function dropColumn(doc: Y.Doc, author: Author, role: string): void {
  removeItem(doc, 'roles', role, author);
  const registers = readRegisters(doc);
  for (const step of orderedIds(doc, 'steps')) {
    const path = keyedPath(`steps/${step}/raci`, role);
    if (standing(registers.get(path) ?? []).length > 0) writeRegister(doc, path, null, author);
  }
}

/** Puts a finding right. */
export function writeMend(doc: Y.Doc, author: Author, mend: RaciMend): void {
  if (mend.kind === 'set') writeLetters(doc, author, [{ step: mend.step, change: mend.change }]);
  else if (mend.kind === 'add-column') showColumn(doc, mend.role);
  else dropColumn(doc, author, mend.role);
}

/** Where a card is put on the board: between two others of a lane, or alone in it. */
export interface LanePlace {
  /** Who does it from then on; `undefined` where that stays. */
  role: string | null | undefined;
  /** The cards of the lane above and below it, as they are shown. */
  above: string | null;
  below: string | null;
}

/** Puts a step into a lane of the board: who does it changes by the letter R, its place by the list's order. */
export function placeInLane(
  doc: Y.Doc,
  author: Author,
  { id, raci }: { id: string; raci: RaciRow },
  { role, above, below }: LanePlace,
): void {
  if (role !== undefined) {
    const change = assignResponsible(raci, role);
    if (Object.keys(change).length > 0) writeLetters(doc, author, [{ step: id, change }]);
  }
  const ids = orderedIds(doc, 'steps');
  const at = ids.indexOf(id);
  const between = (above === null || ids.indexOf(above) < at) && (below === null || ids.indexOf(below) > at);
  // In its order already: whatever stands between in other lanes stays where it is.
  if (between) return;
  if (above !== null) placeItem(doc, 'steps', id, above);
  else if (below !== null) {
    const others = ids.filter((each) => each !== id);
    placeItem(doc, 'steps', id, others[others.indexOf(below) - 1] ?? null);
  }
}

/** Adds a way from one step to another; answers the branch's id, or that of the one there is already. */
export function connect(doc: Y.Doc, from: string, to: string | null, label = ''): string {
  const path = `steps/${from}/branches`;
  const known = orderedIds(doc, path).find((id) => (doc.getMap(`${path}/${id}`).get('to') ?? null) === to);
  if (known !== undefined) return known;
  const id = newId();
  placeItem(doc, path, id, orderedIds(doc, path).at(-1) ?? null);
  writeField(doc, `${path}/${id}`, 'to', to);
  writeField(doc, `${path}/${id}`, 'label', label);
  return id;
}

/**
 * The role of a team that takes a step over: one that has a letter in it already, else the one of the team
 * that does most steps of the process, else the team's first.
 */
export function roleOfTeam(
  team: string,
  step: RaciRow,
  steps: readonly { raci: RaciRow }[],
  roles: readonly { id: string; team: string | null }[],
): string | null {
  const own = roles.filter((role) => role.team === team).map(({ id }) => id);
  const involved = own.find((id) => step[id] !== undefined);
  if (involved !== undefined) return involved;
  const does = (id: string): number =>
    steps.filter(({ raci }) => raci[id] === 'R' || raci[id] === 'AR').length;
  return own.reduce<string | null>((best, id) => (best === null || does(id) > does(best) ? id : best), null);
}

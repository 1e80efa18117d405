import { writeLetters } from '#shared/domain/process/edit';
import type { RaciMend } from '#shared/domain/raci/check';
import type { RaciChange } from '#shared/domain/raci/letters';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { keyedPath } from '#shared/model/binding/paths';
import { writeRegister } from '#shared/model/binding/register';
import type { DocumentSession } from '../../app/document/session';

/** Gives the roles of steps their letters, all as one step of the undo history. */
export function setLetters(
  session: DocumentSession,
  changes: readonly { step: string; change: RaciChange }[],
): void {
  session.newStep();
  session.change((doc, author) => writeLetters(doc, author, changes));
  session.newStep();
}

/** Gives a role a column of its own, last. */
export function addColumn(session: DocumentSession, role: string): void {
  session.newStep();
  session.change((doc) => {
    const columns = orderedIds(doc, 'roles');
    if (!columns.includes(role)) placeItem(doc, 'roles', role, columns.at(-1) ?? null);
  });
  session.newStep();
}

/** Takes a role's column away, with all its letters in this process. */
export function removeColumn(session: DocumentSession, role: string): void {
  session.newStep();
  session.change((doc, author) => {
    removeItem(doc, 'roles', role, author.at);
    for (const step of orderedIds(doc, 'steps')) {
      const path = keyedPath(`steps/${step}/raci`, role);
      if (session.standing(path).length > 0) writeRegister(doc, path, null, author);
    }
  });
  session.newStep();
}

/** Puts a finding right. */
export function applyMend(session: DocumentSession, mend: RaciMend): void {
  if (mend.kind === 'set') setLetters(session, [{ step: mend.step, change: mend.change }]);
  else if (mend.kind === 'add-column') addColumn(session, mend.role);
  else removeColumn(session, mend.role);
}

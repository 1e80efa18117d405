import { dropColumn, showColumn, writeLetters, writeMend } from '#shared/domain/process/edit';
import type { RaciMend } from '#shared/domain/raci/check';
import type { RaciChange } from '#shared/domain/raci/letters';
import type { DocumentSession } from '../../app/document/session';

/** A change that is a step of the undo history by itself. */
function asStep(session: DocumentSession, change: Parameters<DocumentSession['change']>[0]): void {
  session.newStep();
  session.change(change);
  session.newStep();
}

/** Gives the roles of steps their letters, all as one step of the undo history. */
export const setLetters = (
  session: DocumentSession,
  changes: readonly { step: string; change: RaciChange }[],
): void => asStep(session, (doc, author) => writeLetters(doc, author, changes));

/** Gives a role a column of its own, last. */
export const addColumn = (session: DocumentSession, role: string): void =>
  asStep(session, (doc) => showColumn(doc, role));

/** Takes a role's column away, with all its letters in this process. */
export const removeColumn = (session: DocumentSession, role: string): void =>
  asStep(session, (doc, author) => dropColumn(doc, author, role));

/** Puts a finding right. */
export const applyMend = (session: DocumentSession, mend: RaciMend): void =>
  asStep(session, (doc, author) => writeMend(doc, author, mend));

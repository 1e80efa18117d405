import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import type { Language } from '#shared/model/language';
import { libraryIn } from '#shared/templates/spoken';
import { templateRole } from '#shared/templates/template';
import { workspaceView } from '../names';
import type { Session } from '../session';

/** Roles that a template's view assigns and the workspace lacks, in a language; held by nobody yet. */
export async function missingRoles(session: Session, view: Record<string, unknown>, language: Language) {
  const assigned = Array.isArray(view.roles) ? (view.roles as { id: string }[]) : [];
  const known = (await workspaceView(session))?.roles ?? [];
  const teams = session.history.genesis?.teams ?? [];
  const { begin } = await libraryIn(language);
  return assigned.flatMap(({ id }) => {
    const role = known.some((each) => each.id === id) ? undefined : templateRole(id, teams);
    return role ? [{ ...role, title: begin(role.title) }] : [];
  });
}

/** Roles that the workspace lacks come with a process from a template. */
export async function bringRoles(
  session: Session,
  view: Record<string, unknown>,
  member: string,
  language: Language,
): Promise<void> {
  const missing = await missingRoles(session, view, language);
  if (missing.length === 0) return;
  const known = (await workspaceView(session))?.roles ?? [];
  await session.store.documents.edit('workspace', 'templates', (doc) => {
    writeRecord(
      doc,
      KINDS.workspace.schema,
      { roles: [...known, ...missing] },
      { member, at: session.now() },
    );
  });
}

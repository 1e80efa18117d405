import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import { templateRole } from '#shared/templates/template';
import { workspaceView } from '../names';
import type { Session } from '../session';

/** Roles that a process from a template assigns and the workspace lacks come with it, held by nobody yet. */
export async function bringRoles(
  session: Session,
  view: Record<string, unknown>,
  member: string,
): Promise<void> {
  const assigned = Array.isArray(view.roles) ? (view.roles as { id: string }[]) : [];
  const known = (await workspaceView(session))?.roles ?? [];
  const teams = session.history.genesis?.teams ?? [];
  const missing = assigned.flatMap(({ id }) =>
    known.some((role) => role.id === id) ? [] : (templateRole(id, teams) ?? []),
  );
  if (missing.length === 0) return;
  await session.store.documents.edit('workspace', 'templates', (doc) => {
    writeRecord(
      doc,
      KINDS.workspace.schema,
      { roles: [...known, ...missing] },
      { member, at: session.now() },
    );
  });
}

import type { NameOf } from '#shared/domain/diff/values';
import type { ViewOf } from '#shared/model/kinds';
import type { Session } from './session';

/** The workspace record's view, or null before there is one. */
export async function workspaceView(session: Session): Promise<ViewOf<'workspace'> | null> {
  if (!session.store.documents.has('workspace')) return null;
  return (await session.store.documents.view('workspace')).view as ViewOf<'workspace'>;
}

/** Names by id, of members, teams, roles and records. */
export async function knownNames(session: Session): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { id, title } of session.store.documents.list()) names.set(id, title);
  for (const { id, name } of session.history.genesis?.teams ?? []) names.set(id, name);
  for (const { id, name } of session.history.members.values()) names.set(id, name);
  const view = await workspaceView(session);
  for (const { id, title } of [...(view?.roles ?? []), ...(view?.teams ?? [])])
    if (title) names.set(id, title);
  return names;
}

/** The name of whatever an id stands for. */
export async function namesOf(session: Session): Promise<NameOf> {
  const names = await knownNames(session);
  return (id) => names.get(id);
}

import type { OpenWork } from '#shared/contract/exchange';
import type { MemberState } from '#shared/domain/acts/history';
import { writeRecord } from '#shared/model/binding/write';
import { isKind, KINDS } from '#shared/model/kinds';
import { fail } from '../fail';
import { workspaceView } from '../names';
import { requireEditor } from '../records';
import type { Session } from '../session';

function requireMember({ history }: Session, id: string, field: string): MemberState {
  const member = history.members.get(id);
  if (!member) throw fail('NOT_FOUND', `There is no member ${id} in this workspace.`, { field });
  return member;
}

/** What a member looks after: records they own, roles they hold. */
export async function openWork(session: Session, id: string): Promise<OpenWork> {
  const member = requireMember(session, id, 'member');
  const roles = (await workspaceView(session))?.roles ?? [];
  return {
    records: session.store.documents
      .list()
      .filter(({ kind, owner }) => owner === member.id && isKind(kind) && KINDS[kind].listed)
      .map(({ id: record, kind, title }) => ({ id: record, kind, title })),
    roles: roles
      .filter(({ members }) => members.includes(member.id))
      .map(({ id: role, title }) => ({ id: role, title })),
  };
}

/**
 * Gives what a member looks after to another one. May be done before or after they left, and again.
 * @returns what is still theirs: nothing
 */
export async function handOver(session: Session, input: { member: string; to: string }): Promise<OpenWork> {
  const from = requireMember(session, input.member, 'member');
  const to = requireMember(session, input.to, 'to');
  if (to.left) throw fail('INVALID', `${to.name} has left. Choose somebody who is here.`, { field: 'to' });
  const me = await requireEditor(session);
  const work = await openWork(session, from.id);
  const { documents } = session.store;
  const author = { member: me.id, at: session.now() };
  const roles = (await workspaceView(session))?.roles ?? [];
  if (work.roles.length > 0) {
    const members = (held: readonly string[]) => [
      ...new Set(held.map((each) => (each === from.id ? to.id : each))),
    ];
    const given = roles.map((role) => ({ ...role, members: members(role.members) }));
    await documents.edit('workspace', 'hand over', (doc) => {
      writeRecord(doc, KINDS.workspace.schema, { roles: given }, author);
    });
  }
  for (const { id, kind } of work.records) {
    if (!isKind(kind)) continue;
    await documents.edit(id, 'hand over', (doc) => {
      writeRecord(doc, KINDS[kind].schema, { owner: to.id }, author);
    });
  }
  return openWork(session, from.id);
}

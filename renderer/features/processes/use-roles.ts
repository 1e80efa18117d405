import { useCallback, useMemo } from 'react';
import { orderedIds, placeItem } from '#shared/model/binding/ordered';
import { writeField } from '#shared/model/binding/write';
import { newId, slug } from '#shared/model/ids';
import type { Role } from '#shared/model/workspace';
import { useDocument } from '../../app/document/use-document';

const NO_ROLES: readonly Role[] = [];

export interface Roles {
  readonly roles: readonly Role[];
  readonly titleOf: (id: string) => string;
  readonly teamOf: (id: string) => string | null;
  /** Makes a role for the whole workspace; answers its id, or that of the one with this title already. */
  readonly create: (title: string, team: string | null) => string;
  /** Gives a role to one more member; answers what takes it back. */
  readonly hold: (role: string, member: string) => () => void;
  readonly editable: boolean;
}

/** The roles of the workspace, which all processes share. */
export function useRoles(): Roles {
  const { view, session, editable } = useDocument('workspace', 'workspace');
  const roles = view?.roles ?? NO_ROLES;
  const byId = useMemo(() => new Map(roles.map((role) => [role.id, role])), [roles]);
  // Dots for a title that is on its way: an id is nothing to read.
  const read = view !== null;
  const titleOf = useCallback((id: string) => byId.get(id)?.title || (read ? id : '…'), [byId, read]);
  const teamOf = useCallback((id: string) => byId.get(id)?.team ?? null, [byId]);
  const create = useCallback(
    (title: string, team: string | null): string => {
      const words = title.trim();
      const known = roles.find((role) => role.title.toLowerCase() === words.toLowerCase());
      if (known) return known.id;
      const wanted = slug(words);
      const id = wanted !== '' && !byId.has(wanted) ? wanted : newId();
      session.change((doc) => {
        placeItem(doc, 'roles', id, orderedIds(doc, 'roles').at(-1) ?? null);
        writeField(doc, `roles/${id}`, 'title', words);
        if (team !== null) writeField(doc, `roles/${id}`, 'team', team);
      });
      return id;
    },
    [roles, byId, session],
  );
  const hold = useCallback(
    (role: string, member: string) => {
      const holders = byId.get(role)?.members ?? [];
      session.newStep();
      session.change((doc) => writeField(doc, `roles/${role}`, 'members', [...holders, member]));
      session.newStep();
      return () => session.change((doc) => writeField(doc, `roles/${role}`, 'members', holders));
    },
    [byId, session],
  );
  return useMemo(
    () => ({ roles, titleOf, teamOf, create, hold, editable }),
    [roles, titleOf, teamOf, create, hold, editable],
  );
}

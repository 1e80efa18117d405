import type { Role } from '#shared/model/workspace';

/** Who holds each role, by role id. */
export const roleHolders = (
  roles: readonly Pick<Role, 'id' | 'members'>[],
): ReadonlyMap<string, readonly string[]> => new Map(roles.map(({ id, members }) => [id, members]));

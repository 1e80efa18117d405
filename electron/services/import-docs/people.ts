import type { Again } from '#shared/import/imported';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import type { Role } from '#shared/model/workspace';
import { workspaceView } from '../names';
import type { Session } from '../session';

/** Members, teams and roles that a record speaks of, as they are here. */
export interface PeopleHere {
  /** By the id that the file has; null where a member is not here. */
  people: Record<string, string | null>;
  /** Roles that are not here yet. */
  roles: Role[];
  notes: string[];
}

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The ids that fields use for members and for roles. */
function used(value: unknown, key = '', into = { members: new Set<string>(), roles: new Set<string>() }) {
  if (Array.isArray(value)) for (const each of value) used(each, key, into);
  else if (typeof value === 'string') {
    if (key === 'owner' || key === 'arbiter') into.members.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      if (key === 'raci') into.roles.add(name);
      else if (key === 'roles' && name === 'id' && typeof each === 'string') into.roles.add(each);
      else used(each, name, into);
    }
  return into;
}

/** Finds by id, else by name, whom a record from elsewhere means. */
export async function peopleHere(
  session: Session,
  { fields, names }: Omit<Again, 'texts'>,
): Promise<PeopleHere> {
  const { genesis, members } = session.history;
  const teams = genesis?.teams ?? [];
  const roles = (await workspaceView(session))?.roles ?? [];
  const present = [...members.values()].filter(({ left }) => !left);
  const known = new Set([...members.keys(), ...teams.map(({ id }) => id), ...roles.map(({ id }) => id)]);
  const speaks = used(fields);
  const found: PeopleHere = { people: {}, roles: [], notes: [] };
  for (const [id, name] of Object.entries(names)) {
    if (known.has(id)) continue;
    const here =
      present.find((member) => same(member.name, name)) ??
      teams.find((team) => same(team.name, name)) ??
      roles.find((role) => same(role.title, name));
    if (here) found.people[id] = here.id;
    else if (speaks.members.has(id)) {
      found.people[id] = null;
      found.notes.push(`${name} is no member here: left out as owner or arbiter`);
    } else if (speaks.roles.has(id)) {
      found.roles.push({ id, title: name, team: null, members: [] });
      found.notes.push(`The role ${name} came with it`);
    }
  }
  return found;
}

/** Puts roles that came along into the workspace, each once, held by nobody yet. */
export async function keepRoles(session: Session, roles: readonly Role[], member: string): Promise<void> {
  const known = (await workspaceView(session))?.roles ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const missing = roles.filter(({ id }) => !ids.has(id) && ids.add(id));
  if (missing.length === 0) return;
  await session.store.documents.edit('workspace', 'import', (doc) => {
    const view = { roles: [...known, ...missing] };
    writeRecord(doc, KINDS.workspace.schema, view, { member, at: session.now() });
  });
}

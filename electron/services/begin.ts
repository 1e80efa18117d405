import { DEFAULT_RIGHTS } from '#shared/model/acts';
import { officeWeek } from '#shared/model/calendar';
import { newId, slug } from '#shared/model/ids';
import { NEITHER } from '#shared/model/neither';
import { newDocument } from '#shared/model/new-document';
import type { SpokenLibrary } from '#shared/templates/spoken';
import { STARTER_REASONS, starterRoles } from '#shared/templates/template';
import type { WorkspaceStore } from '../store/types';
import { makeInstallation } from '../sync/installation';
import { claim } from '../sync/requests';
import { encodeAct } from './acts/codec';
import type { Application } from './application';
import { fail } from './fail';
import { newKeyPair, sha256 } from './keys/ed25519';
import { Keyring } from './keys/keyring';
import { memberId } from './people';

/** The colours of the first and the second team. */
export const TEAM_COLOURS = ['blue', 'orange'] as const;

export interface Beginning {
  name: string;
  you: { name: string; team: string };
  otherTeam: string;
  passphrase?: string | undefined;
  timeZone: string;
  practice: boolean;
  /** In the language of its roles, reasons and calendars. */
  library: SpokenLibrary;
  /** ISO 8601 UTC. */
  at: string;
}

/** A team's id from its name; never the one that stands for no team. */
const teamId = (name: string, without: string): string => {
  const id = slug(name) || without;
  return id === NEITHER ? `team-${id}` : id;
};

/** Two team ids from two names; INVALID when they are the same team. */
export function teamIds(own: string, other: string): [string, string] {
  const ids: [string, string] = [teamId(own, 'team-1'), teamId(other, 'team-2')];
  if (own.trim().toLowerCase() === other.trim().toLowerCase())
    throw fail('INVALID', 'The two teams need different names.', { field: 'otherTeam' });
  return ids[0] === ids[1] ? [ids[0], `${ids[1].slice(0, 40)}-2`] : ids;
}

/**
 * This device takes part from the beginning. Written while the founder's key is at hand, so that sharing the
 * workspace later asks for nothing.
 */
async function admitOwnInstallation(
  app: Application,
  store: WorkspaceStore,
  workspace: string,
  founder: { id: string; key: string; secret: Uint8Array },
  at: string,
): Promise<void> {
  const installation = await makeInstallation(app.options.home, workspace, app.surroundings.secrets);
  await store.acts.append(
    encodeAct(
      {
        kind: 'installation',
        v: 1,
        workspace,
        author: founder.id,
        key: founder.key,
        device: app.device.id,
        at,
        heads: [workspace],
        member: founder.id,
        memberKey: founder.key,
        installation: installation.card,
        proof: claim(workspace, founder, installation),
      },
      founder.secret,
    ),
  );
}

/** Writes what every workspace begins with: the genesis act, the shared record, a calendar for each team. */
export async function beginWorkspace(
  app: Application,
  store: WorkspaceStore,
  begin: Beginning,
): Promise<void> {
  const [own, other] = teamIds(begin.you.team, begin.otherTeam);
  const teams = [
    { id: own, name: begin.you.team },
    { id: other, name: begin.otherTeam },
  ];
  const pair = newKeyPair();
  const founder = {
    id: memberId(begin.you.name, () => false),
    name: begin.you.name,
    team: own,
    role: 'lead',
    signatory: true,
    key: pair.key,
  };
  const bytes = encodeAct(
    {
      kind: 'genesis',
      v: 1,
      workspace: '',
      author: founder.id,
      key: pair.key,
      device: app.device.id,
      at: begin.at,
      heads: [],
      name: begin.name,
      teams,
      founder,
      rights: DEFAULT_RIGHTS,
      practice: begin.practice,
      nonce: newId(24),
    },
    pair.secret,
  );
  const id = sha256(bytes);
  // The key first: a workspace whose founder has no key could never sign anything.
  await new Keyring(app.options.home, id, app.surroundings.secrets).keep(
    founder.id,
    pair.key,
    pair.secret,
    begin.passphrase,
  );
  await store.acts.append(bytes);
  await admitOwnInstallation(app, store, id, { ...founder, secret: pair.secret }, begin.at);
  const looks = teams.map(({ id: team, name }, at) => ({
    id: team,
    title: name,
    mark: name.slice(0, 1).toUpperCase(),
    colour: TEAM_COLOURS[at] ?? 'grape',
  }));
  const write = (kind: 'workspace' | 'calendar', record: string, view: Record<string, unknown>) =>
    store.documents.create(kind, record, newDocument(kind, view, founder.id, begin.at));
  const say = (english: string) => begin.library.begin(english);
  const titled = <T extends { title: string }>(each: T): T => ({ ...each, title: say(each.title) });
  await write('workspace', 'workspace', {
    title: begin.name,
    teams: looks,
    roles: starterRoles(teams).map(titled),
    rejectionReasons: STARTER_REASONS.map(titled),
  });
  for (const team of teams) {
    await write('calendar', `calendar-${team.id}`.slice(0, 64), {
      title: say('{team}: working time').replace('{team}', () => team.name),
      team: team.id,
      timeZone: begin.timeZone,
      hours: officeWeek(),
      daysOff: [],
    });
  }
}

import { access, mkdir, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Progress } from '#shared/contract/progress';
import type { RecentWorkspace, WorkspaceStatus } from '#shared/contract/workspace';
import type { Language } from '#shared/model/language';
import { libraryIn } from '#shared/templates/spoken';
import { MARKER } from '../store/layout';
import type { Application } from './application';
import { beginWorkspace, TEAM_COLOURS } from './begin';
import type { Caller } from './caller';
import { fail } from './fail';
import { foundFiles } from './found-files';
import { os } from './implement';
import { languageFor } from './language';
import { moveWorkspace } from './move-workspace';
import { workspaceView } from './names';
import { asMember } from './people';
import { create as createRecord } from './records';
import { writeSample } from './sample';
import { sampleWords } from './sample-words';

/** Which workspace is open, and making, opening and moving them. */
export const workspaceService = (app: Application) => ({
  status: os.workspace.status.handler(() => status(app)),
  create: os.workspace.create.handler(({ input, context }) => create(app, input, context)),
  createSample: os.workspace.createSample.handler(({ input, context, signal }) =>
    createSample(app, input, context, signal),
  ),
  open: os.workspace.open.handler(async ({ input }) => {
    await app.open(resolve(input.dir));
    return status(app);
  }),
  close: os.workspace.close.handler(async () => {
    await app.close();
    return status(app);
  }),
  move: os.workspace.move.handler(({ input, signal }) =>
    moveWorkspace(app, resolve(input.dir), () => status(app), signal),
  ),
  recent: os.workspace.recent.handler(() => recent(app)),
  forgetRecent: os.workspace.forgetRecent.handler(({ input }) =>
    app.device.change((file) => {
      file.workspaces = file.workspaces.filter(({ dir }) => dir !== input.dir);
    }),
  ),
  chooseFolder: os.workspace.chooseFolder.handler(async () => {
    const { chooseFolder } = app.surroundings;
    return {
      supported: chooseFolder !== null,
      dir: chooseFolder ? await chooseFolder({ title: 'Choose a folder' }) : null,
    };
  }),
  folders: os.workspace.folders.handler(({ input }) => folders(input.dir)),
  makeFolder: os.workspace.makeFolder.handler(({ input }) => makeFolder(input.dir, input.name)),
});

/** A free folder below the user's documents for a new workspace. */
export async function freeDir(name: string): Promise<string> {
  const parent = join(homedir(), 'Accord');
  const base = name.replace(/[^\p{L}\p{N} _-]+/gu, ' ').trim() || 'Workspace';
  for (let n = 1; ; n++) {
    const dir = join(parent, n === 1 ? base : `${base} ${n}`);
    const there = await readdir(dir).then(
      (names) => names.length > 0,
      () => false,
    );
    if (!there) return dir;
  }
}

export async function status(app: Application): Promise<WorkspaceStatus> {
  const base = {
    host: app.surroundings.name,
    version: app.options.version,
    keyStore: app.surroundings.secrets ? ('system' as const) : ('passphrase' as const),
    suggestedDir: await freeDir('Workspace'),
    indexing: app.indexing,
    problem: app.problem,
    rehearsal: app.options.rehearsal ? app.clock().toISOString() : null,
  };
  if (!app.isOpen) return { ...base, workspace: null };
  const { session } = app;
  const { genesis } = session.history;
  const [me, mine, view] = [await session.me(), await session.mine(), await workspaceView(session)];
  const keys = me ? await session.keyring.list() : [];
  const { state, message } = session.store.health();
  return {
    ...base,
    workspace: {
      id: session.id,
      dir: session.store.dir,
      name: view?.title || genesis?.name || basename(session.store.dir),
      practice: session.practice,
      teams: (genesis?.teams ?? []).map(({ id, name }, at) => {
        const look = view?.teams.find((each) => each.id === id);
        return {
          id,
          name: look?.title || name,
          mark: look?.mark || name.slice(0, 1),
          colour: look?.colour ?? TEAM_COLOURS[at] ?? 'blue',
        };
      }),
      me: me ? asMember(me, true) : null,
      keyProtection: keys.find(({ member }) => member === me?.id)?.protection ?? null,
      mine: mine.map((member) => asMember(member, true)),
      health: { state: state === 'failing' ? 'error' : state, message },
      recoveryMissing:
        !session.practice && !app.device.remembered(session.id, session.store.dir)?.recoveryKept,
      found: foundFiles(session),
    },
  };
}

interface NewWorkspace {
  dir?: string | undefined;
  name?: string | undefined;
  you: { name: string; team: string };
  otherTeam: string;
  passphrase?: string | undefined;
  timeZone?: string | undefined;
  start: 'empty' | 'template';
  language?: Language | undefined;
}

async function create(app: Application, input: NewWorkspace, caller: Caller): Promise<WorkspaceStatus> {
  if (!caller.trusted && !app.surroundings.secrets && input.passphrase === undefined) {
    throw fail('PASSPHRASE', 'Choose a passphrase: it protects the key you sign with on this device.', {
      field: 'passphrase',
    });
  }
  const language = input.language ?? languageFor(app, caller);
  const library = await libraryIn(language);
  const name = input.name ?? [input.you.team, library.begin('and'), input.otherTeam].join(' ');
  const dir = resolve(input.dir ?? (await freeDir(name)));
  const timeZone = input.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  await app.create(dir, (store) =>
    beginWorkspace(app, store, {
      ...input,
      ...{ name, timeZone, library, practice: false, at: app.clock().toISOString() },
    }),
  );
  if (input.start === 'template') {
    await createRecord(app.session, { kind: 'process', template: 'lead-hand-over' }, language);
    await createRecord(app.session, { kind: 'agreement', template: 'marketing-sales-agreement' }, language);
  }
  return status(app);
}

async function* createSample(
  app: Application,
  input: { dir?: string | undefined; asOf?: string | undefined; language?: Language | undefined },
  caller: Caller,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<WorkspaceStatus>> {
  const words = await sampleWords(input.language ?? languageFor(app, caller));
  const dir = resolve(input.dir ?? (await freeDir(words.say('Worked example'))));
  yield* writeSample(app, dir, { asOf: input.asOf, words }, signal);
  yield { type: 'done', result: await status(app) };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function recent(app: Application): Promise<RecentWorkspace[]> {
  return Promise.all(
    app.device.workspaces.map(async ({ dir, name, openedAt }) => ({
      dir,
      name,
      openedAt,
      exists: await exists(join(dir, MARKER)),
    })),
  );
}

async function folders(dir: string | undefined) {
  const at = resolve(dir ?? homedir());
  const entries = await readdir(at, { withFileTypes: true }).catch(() => {
    throw fail('NOT_FOUND', `The folder ${at} cannot be read.`, { file: at });
  });
  const shown = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return {
    dir: at,
    parent: dirname(at) === at ? null : dirname(at),
    folders: await Promise.all(
      shown.map(async ({ name }) => ({ name, workspace: await exists(join(at, name, MARKER)) })),
    ).then((all) => all.sort((a, b) => a.name.localeCompare(b.name))),
  };
}

async function makeFolder(dir: string, name: string): Promise<{ dir: string }> {
  if (/[\\/]/.test(name) || name === '.' || name === '..')
    throw fail('INVALID', 'A folder name has no slashes.', { field: 'name' });
  const path = join(resolve(dir), name);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw fail('EXISTS', `${path} exists already.`, { file: path });
    throw fail('READ_ONLY', `The folder ${path} cannot be made here. Choose another place.`, { file: path });
  });
  return { dir: path };
}

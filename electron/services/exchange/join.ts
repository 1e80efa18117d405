import { resolve } from 'node:path';
import type { SharedWorkspace } from '#shared/contract/exchange';
import type { FileSource } from '#shared/contract/source';
import type { Known } from '#shared/domain/acts/history';
import type { JoinRequest } from '#shared/domain/exchange/request';
import { NEITHER } from '#shared/model/neither';
import { BundlePlace } from '../../sync/bundle';
import type { Exchange } from '../../sync/exchange';
import { makeInstallation } from '../../sync/installation';
import { FolderPlace, type Place, paths } from '../../sync/place';
import { claim, requestBytes } from '../../sync/requests';
import { decodeAct } from '../acts/codec';
import type { Application } from '../application';
import type { Caller } from '../caller';
import { fail } from '../fail';
import { fingerprint, newKeyPair } from '../keys/ed25519';
import { Keyring } from '../keys/keyring';
import { memberId } from '../people';
import type { Uploads } from '../sources';
import { freeDir } from '../workspaces';
import { findExchange } from './exchanges';

export type Where = { folder: string } | { bundle: FileSource };

const MAX_GENESIS = 1024 * 1024;

/** Does something with the place that is named, and closes it. */
export async function inPlace<T>(
  from: Where,
  pathOf: (source: FileSource) => Promise<string>,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  if ('folder' in from) return work(new FolderPlace(resolve(from.folder)));
  const bundle = await BundlePlace.open(await pathOf(from.bundle));
  try {
    return await work(bundle);
  } finally {
    await bundle.close();
  }
}

/** The act that began the workspace shared in a place. NOT_FOUND when there is none, INVALID when several. */
async function genesisIn(place: Place): Promise<{ act: Known<'genesis'>; bytes: Uint8Array }> {
  const found = new Map<string, { act: Known<'genesis'>; bytes: Uint8Array }>();
  for (const installation of await place.installations()) {
    const bytes = await place.read(paths.genesis(installation), MAX_GENESIS).catch(() => null);
    const decoded = bytes ? decodeAct(bytes) : null;
    if (bytes && decoded?.ok && decoded.act.kind === 'genesis')
      found.set(decoded.act.hash, { act: decoded.act, bytes });
  }
  const [first, second] = found.values();
  if (!first)
    throw fail(
      'NOT_FOUND',
      'No workspace is shared there yet. Ask your colleague to share it, and wait until the folder has it.',
    );
  if (second)
    throw fail('INVALID', 'Two different workspaces are shared there. Each needs a folder of its own.');
  return first;
}

export const look = async (place: Place): Promise<SharedWorkspace> => {
  const { act } = await genesisIn(place);
  return { workspace: act.hash, name: act.name, teams: act.teams, founder: act.founder.name };
};

/** INVALID when a folder is shared by another workspace already. */
export async function requireFree(folder: string, workspace: string): Promise<void> {
  const place = new FolderPlace(folder);
  if ((await place.installations()).length === 0) return;
  const there = await look(place).catch(() => null);
  if (there && there.workspace !== workspace)
    throw fail(
      'INVALID',
      `The workspace “${there.name}” is shared in ${folder} already. Choose another folder.`,
      {
        field: 'folder',
      },
    );
}

export interface Joining {
  dir?: string | undefined;
  from: Where;
  name: string;
  team: string;
  again: boolean;
  passphrase?: string | undefined;
}

/** The id of a team by its id or name, or that of neither. INVALID when there is none. */
function teamIn({ teams, name: workspace }: Known<'genesis'>, wanted: string): string {
  const given = wanted.toLowerCase();
  const team = teams.find(({ id, name }) => id === given || name.toLowerCase() === given);
  if (team) return team.id;
  if (given === NEITHER) return NEITHER;
  throw fail(
    'INVALID',
    `There is no team ${wanted} in “${workspace}”. Teams: ${teams.map(({ name }) => name).join(', ')}; or ${NEITHER}, for who belongs to none.`,
    { field: 'team' },
  );
}

/** Makes this person's own copy of a shared workspace, and asks to be let in. */
export async function join(
  app: Application,
  uploads: Uploads,
  input: Joining,
  caller: Caller,
): Promise<{ member: string; words: string[]; dir: string }> {
  const { home } = app.options;
  const { secrets } = app.surroundings;
  if (!caller.trusted && !secrets && input.passphrase === undefined)
    throw fail('PASSPHRASE', 'Choose a passphrase: it protects the key you sign with on this device.', {
      field: 'passphrase',
    });
  const pathOf = async (source: FileSource) => (await uploads.file(caller, source)).path;
  const { act, bytes } = await inPlace(input.from, pathOf, genesisIn);
  const team = teamIn(act, input.team);
  const keyring = new Keyring(home, act.hash, secrets);
  if ((await keyring.list()).length > 0)
    throw fail('EXISTS', `This device takes part in “${act.name}” already. Open that workspace instead.`);
  const dir = resolve(input.dir ?? (await freeDir(act.name)));
  const pair = newKeyPair();
  const id = memberId(input.name, (taken) => !input.again && taken === act.founder.id);
  await app.create(dir, async (store) => {
    await store.acts.append(bytes);
    // The key last: without it nothing says that this device takes part, and joining can be tried again.
    await keyring.keep(id, pair.key, pair.secret, input.passphrase);
  });
  const installation = await makeInstallation(home, act.hash, secrets);
  const request: JoinRequest = {
    v: 1,
    workspace: act.hash,
    member: { id, name: input.name, team, key: pair.key },
    installation: installation.card,
    proof: claim(act.hash, { id, ...pair }, installation),
    at: app.session.now(),
  };
  const exchange = await findExchange(app);
  if (!exchange) throw new Error('The installation was made, and is not there');
  exchange.state.set('request', Buffer.from(requestBytes(request, installation)).toString('utf8'));
  exchange.state.set('dir', app.session.store.dir);
  await ask(exchange, input.from, pathOf);
  app.tell({ type: 'workspace' });
  return { member: id, words: fingerprint(pair.key), dir: app.session.store.dir };
}

/** Leaves the request in the folder; with a bundle it goes into the next one that is made here. */
async function ask(exchange: Exchange, from: Where, pathOf: (source: FileSource) => Promise<string>) {
  if ('folder' in from) {
    const folder = resolve(from.folder);
    exchange.state.set('folder', folder);
    await exchange.sync(folder);
  } else await exchange.importBundle(await pathOf(from.bundle));
}

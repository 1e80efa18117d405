import { createHash } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Application } from '../application';
import { forgottenIn, importsOf } from '../imports';
import { ledgerOf } from '../measuring/ledgers';
import type { Session } from '../session';
import { clearApart } from './apart';

/** Tells of whom an act is to those who know the id, and nobody else. */
export const digestOf = (workspaceId: string, leadId: string): string =>
  createHash('sha256').update(`${workspaceId}\n${leadId}`).digest('hex');

export const rejectsFolder = (app: Application): string => join(app.options.home, 'rejects', app.session.id);

/** The acts of forgetting that count, by their hashes. */
const forgettings = ({ history }: Session): string[] =>
  history.acts.flatMap(({ kind, hash }) => (kind === 'forgetting' ? [hash] : [])).sort();

/**
 * Lets go of what this device holds of everybody who is to be forgotten: what is kept apart, lists of refused rows that
 * name them, and the ledger, which is made without their ids.
 * @throws NOT_ALLOWED while leads of an import are not here yet: the ledger waits for them
 */
export function erase(app: Application): Promise<void> {
  // One after the other: whoever comes second finds nothing left to do.
  const next = (turns.get(app) ?? Promise.resolve()).then(() => letGo(app));
  turns.set(
    app,
    next.catch(() => {}),
  );
  return next;
}

const turns = new WeakMap<Application, Promise<void>>();

async function letGo(app: Application): Promise<void> {
  await clearApart(app);
  const folder = rejectsFolder(app);
  for (const name of await readdir(folder).catch(() => []))
    if (await namesForgotten(app.session, join(folder, name))) await rm(join(folder, name), { force: true });
  if (importsOf(app.session).length > 0) await ledgerOf(app);
}

/** What was noted of this device, by a name. */
interface Notes {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/**
 * Erases on the way to the others, who are told which acts are carried out here. What was noted to be is not done again.
 * While it cannot be done, nothing is claimed.
 */
export async function erased(app: Application, notes: Notes): Promise<string[]> {
  const acts = forgettings(app.session);
  if (acts.length === 0 || notes.get('erased') === acts.join()) return acts;
  try {
    await erase(app);
  } catch (error) {
    app.log.warn(`Who is forgotten could not be let go of yet: ${String(error)}`);
    return [];
  }
  notes.set('erased', acts.join());
  return acts;
}

/** Whether a list of refused rows, which holds whatever stood in the file, names somebody who is forgotten. */
export async function namesForgotten(session: Session, path: string): Promise<boolean> {
  const forgotten = new Set(forgottenIn(session));
  if (forgotten.size === 0) return false;
  const file = await open(path);
  try {
    for await (const line of file.readLines({ autoClose: false }))
      for (const word of line.split(/[,;|\t"]+/))
        if (forgotten.has(digestOf(session.id, word.trim()))) return true;
    return false;
  } finally {
    await file.close();
  }
}

/** Whoever has somebody forgotten, here or elsewhere: as soon as the deed is here, it is carried out. */
export function watchForgetting(app: Application): void {
  app.whenOpen((session) => {
    let before = forgettings(session).join();
    const carryOut = (work: Promise<void>) =>
      work.catch((error: unknown) =>
        app.log.warn(`Who is forgotten could not be let go of yet: ${String(error)}`),
      );
    // What was cut short when the workspace was open last.
    let last = carryOut(clearApart(app));
    const stop = session.store.acts.subscribe(() => {
      const now = forgettings(session).join();
      if (now === before) return;
      before = now;
      last = carryOut(last.then(() => erase(app)));
    });
    return async () => {
      stop();
      await last;
    };
  });
}

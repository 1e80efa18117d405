import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../store/durable';
import { nodeFiles } from '../store/files';
import { sha256 } from './keys/ed25519';
import { parseJson } from './parse-json';
import type { Session } from './session';

/** An act that nobody had named yet when this device last looked: an end of the story. */
const SeenHead = z.object({ hash: z.string(), kind: z.string(), author: z.string(), at: z.string() });
export type SeenHead = z.infer<typeof SeenHead>;

/** What this device remembers of each open workspace. */
const seen = new WeakMap<Session, readonly SeenHead[]>();

/** One file for each folder that a workspace was opened in: another copy of it may well be behind. */
const fileOf = ({ device, id, store }: Session): string =>
  join(device.home, 'heads', id, `${sha256(new TextEncoder().encode(store.dir)).slice(0, 16)}.json`);

/**
 * Acts that this device had seen at the end of the story and that are gone without anybody naming them: the
 * tail was cut off. What others name is missed without any memory.
 */
export function cutOffHeads(session: Session): SeenHead[] {
  const present = session.store.acts.all();
  const named = new Set(session.history.acts.flatMap(({ heads }) => heads));
  return (seen.get(session) ?? []).filter(({ hash }) => !present.has(hash) && !named.has(hash));
}

/** The ends of what counts: an act that does not is missed by nobody. */
function headsNow({ history: { acts } }: Session): SeenHead[] {
  const named = new Set(acts.flatMap(({ heads }) => heads));
  return acts
    .filter(({ hash }) => !named.has(hash))
    .map(({ hash, kind, author, at }) => ({ hash, kind, author, at }));
}

const hashesOf = (heads: readonly SeenHead[] = []): string =>
  heads
    .map(({ hash }) => hash)
    .sort()
    .join();

/**
 * Keeps on this device where the story of a workspace ends, now and with every act that comes. What was seen
 * and is gone stays kept. Resolves with what ends it, once the newest end is on disk.
 */
export async function keepHeads(session: Session): Promise<() => Promise<void>> {
  const file = fileOf(session);
  const kept = z.array(SeenHead).safeParse(parseJson(await readFile(file, 'utf8').catch(() => '')));
  seen.set(session, kept.success ? kept.data : []);
  let writing: Promise<void> | null = null;
  let again = false;
  const write = async (): Promise<void> => {
    do {
      again = false;
      const heads = [...cutOffHeads(session), ...headsNow(session)];
      if (hashesOf(heads) === hashesOf(seen.get(session))) continue;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeDurably(nodeFiles, file, [Buffer.from(JSON.stringify(heads))]);
      seen.set(session, heads);
    } while (again);
  };
  // Acts that come together are noted together.
  const note = (): Promise<void> => {
    if (writing) again = true;
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  };
  await note();
  // A note that fails is tried again with the next act, and at the end.
  const stop = session.store.acts.subscribe(() => void note().catch(() => undefined));
  return async () => {
    stop();
    await note();
  };
}

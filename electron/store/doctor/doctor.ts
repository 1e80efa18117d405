import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { toStoreError } from '../errors';
import { type FileSystem, nodeFiles } from '../files';
import { IndexClient } from '../index/client';
import { folders } from '../layout';
import { namesIn } from '../names';
import type { DocumentKeeper, RecordCodec, WorkspaceStore } from '../types';
import { openStore } from '../workspace-store';
import { checkActs } from './acts';
import { checkBlobs } from './blobs';
import { checkDocuments } from './documents';
import { checkMarker, checkTemporaryFiles } from './leftovers';
import type { CheckContext, DoctorProblem, Finding, Repaired } from './problem';
import { checkClosedIndex, checkOpenIndex } from './search-index';

export interface DoctorOptions {
  readonly dir: string;
  readonly home: string;
  readonly codec: RecordCodec;
  /** Mends what can be mended, instead of only telling. */
  readonly repair?: boolean;
  /** The workspace where it is open in this process; without it nobody may have it open (hold its lock). */
  readonly store?: WorkspaceStore;
  /** Says what is wrong with an act besides its hash (signature, form), or null. */
  readonly verifyAct?: (bytes: Uint8Array) => string | null;
  /** Blobs that are needed though no act and no document names them. */
  readonly keepBlob?: (hash: string) => boolean;
  readonly files?: FileSystem;
}

export interface DoctorReport {
  /** Whether nothing is wrong (any more, after a repair). */
  readonly ok: boolean;
  /** What is wrong, without what was mended. */
  readonly problems: DoctorProblem[];
  readonly repaired: Repaired[];
  /** Files that earlier repairs set aside; kept until somebody deletes them, and no fault. */
  readonly quarantine: string[];
}

/**
 * Looks a whole workspace through, and mends it when asked to. Nothing is destroyed but temporary files: what
 * cannot be trusted is moved to `quarantine/`, and taken from a backup where one has it whole.
 * @throws StoreError NOT_FOUND when there is no such folder
 */
export async function doctor(options: DoctorOptions): Promise<DoctorReport> {
  const context = await contextOf(options);
  const findings = await examine(context, options);
  const repaired: Repaired[] = [];
  const problems: DoctorProblem[] = [];
  for (const { repair, ...problem } of findings) {
    if (!options.repair || !repair) {
      problems.push(problem);
      continue;
    }
    try {
      repaired.push({ ...problem, message: `${problem.message}. ${await repair()}` });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ ...problem, message: `${problem.message}. Not repaired: ${reason}` });
    }
  }
  const quarantine = (await namesIn(join(context.dir, folders.quarantine), context.files)).map((name) =>
    join(context.dir, folders.quarantine, name),
  );
  return { ok: problems.length === 0, problems, repaired, quarantine };
}

/** Everything that is wrong, in an order in which it can be mended: the index comes after its documents. */
async function examine(context: CheckContext, { store, repair }: DoctorOptions): Promise<Finding[]> {
  await store?.documents.flush();
  const marker = await checkMarker(context);
  const leftovers = await checkTemporaryFiles(context, store === undefined);
  const { findings: documents, whole } = await checkDocuments(context);
  const { findings: acts, whole: actTexts } = await checkActs(context);
  const texts = [...actTexts.values(), ...Array.from(whole.values(), ({ view }) => JSON.stringify(view))];
  const blobs = await checkBlobs(context, documents.length + acts.length > 0 ? null : texts);
  const before = [...marker, ...leftovers, ...documents, ...acts, ...blobs];
  if (store) return [...before, ...(await checkOpenIndex(context, store.index, whole))];
  const client = new IndexClient();
  try {
    const rebuild = () => fillIndex(context);
    const index = await checkClosedIndex(context, client, whole, rebuild);
    // Mending documents makes an index stale that is not so yet.
    const mended = repair && documents.some((finding) => finding.repair) && index.length === 0;
    return [...before, ...index, ...(mended ? [followUp(context, rebuild)] : [])];
  } finally {
    await client.close();
  }
}

function followUp(context: CheckContext, rebuild: () => Promise<void>): Finding {
  const repair = () => rebuild().then(() => 'The index follows the mended documents');
  return { kind: 'stale-index', path: context.home, message: 'Documents were mended', repair };
}

/** Opening a workspace brings its index up to date. */
async function fillIndex({ dir, home, codec }: CheckContext): Promise<void> {
  const store = await openStore({ dir, home, codec, backups: false });
  try {
    await store.index.rebuild();
  } finally {
    await store.close();
  }
}

async function contextOf(options: DoctorOptions): Promise<CheckContext> {
  const { home, codec, store, verifyAct, keepBlob, files = nodeFiles } = options;
  let dir: string;
  try {
    dir = await realpath(options.dir);
    await readdir(dir);
  } catch (error) {
    throw toStoreError(error, 'examine the workspace', options.dir);
  }
  const keeper: DocumentKeeper = store?.documents ?? {
    rewrite: () => Promise.resolve(false),
    exclusively: (_kind, _id, work) => work(),
  };
  return {
    dir,
    home,
    codec,
    files,
    keeper,
    ...(verifyAct && { verifyAct }),
    ...(keepBlob && { keepBlob }),
  };
}

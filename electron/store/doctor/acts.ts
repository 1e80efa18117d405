import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { actNames, alteredAct } from '../act-store';
import { backupNames } from '../backup-copy';
import { writeDurably } from '../durable';
import { actPath, folders, isHash, sha256 } from '../layout';
import { setAside } from '../quarantine';
import type { CheckContext, Finding } from './problem';

export interface CheckedActs {
  readonly findings: Finding[];
  /** The whole acts' texts, by hash. */
  readonly whole: ReadonlyMap<string, string>;
}

/** Holds every act against its name, and those it names against what is there. */
export async function checkActs(context: CheckContext): Promise<CheckedActs> {
  const { dir, files, verifyAct } = context;
  const findings: Finding[] = [];
  const whole = new Map<string, string>();
  const altered = new Set<string>();
  for (const name of await actNames(dir, files)) {
    const path = join(dir, folders.acts, name);
    const bytes = new Uint8Array(await readFile(path));
    const hash = basename(name, '.json');
    if (sha256(bytes) === hash) {
      whole.set(hash, Buffer.from(bytes).toString('utf8'));
      const problem = verifyAct?.(bytes) ?? null;
      if (problem !== null) findings.push({ kind: 'invalid-act', path, message: problem });
      continue;
    }
    altered.add(hash);
    const repair = async (): Promise<string> => {
      const aside = await setAside(files, dir, path);
      const backup = isHash(hash) ? await restoreAct(context, hash) : null;
      return `Moved to ${aside}; ${backup === null ? 'no backup has it whole' : `brought back from ${backup}`}`;
    };
    findings.push({ kind: 'altered-act', path, message: alteredAct(name), repair });
  }
  for (const [hash, by] of headsNamed(whole)) {
    if (whole.has(hash) || altered.has(hash)) continue;
    const message = `An act is missing that ${by.slice(0, 12)}… was made after`;
    // Only where a backup has it can anything be done; else it must come from a colleague.
    const has = await backupWith(context, hash);
    const repair = async () => `Brought back from the backup ${await restoreAct(context, hash)}`;
    findings.push({
      kind: 'missing-act',
      path: actPath(dir, hash),
      message,
      ...(has !== null && { repair }),
    });
  }
  return { findings, whole };
}

/** Every act that another names among its `heads`, with one that names it. */
function headsNamed(acts: ReadonlyMap<string, string>): Map<string, string> {
  const named = new Map<string, string>();
  for (const [hash, text] of acts) {
    for (const head of headsOf(text)) if (!named.has(head)) named.set(head, hash);
  }
  return named;
}

function headsOf(text: string): string[] {
  try {
    const envelope = JSON.parse(text) as { act?: { heads?: unknown } } | null;
    const heads = envelope?.act?.heads;
    return Array.isArray(heads) ? heads.filter((head) => typeof head === 'string' && isHash(head)) : [];
  } catch {
    return [];
  }
}

/** Puts an act back from the newest backup that has it whole; the backup's name, or null. */
async function restoreAct(context: CheckContext, hash: string): Promise<string | null> {
  const found = await backupWith(context, hash);
  if (!found) return null;
  await writeDurably(context.files, actPath(context.dir, hash), [found.bytes]);
  return found.name;
}

async function backupWith(
  { dir }: CheckContext,
  hash: string,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const root = join(dir, folders.backups);
  for (const name of backupNames(root)) {
    const bytes = await readFile(actPath(join(root, name), hash)).catch(() => null);
    if (bytes && sha256(bytes) === hash) return { name, bytes };
  }
  return null;
}

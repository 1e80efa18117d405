import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Version of the folder's layout. A folder with a higher one is refused, not guessed at. */
export const FORMAT = 1;

export const folders = {
  docs: 'docs',
  acts: 'acts',
  blobs: 'blobs',
  quarantine: 'quarantine',
  backups: 'backups',
  trash: 'trash',
  snapshots: 'snapshots',
} as const;

/** The file that says that a folder is a workspace, and of which format. */
export const MARKER = 'accord.json';

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
const hashPattern = /^[0-9a-f]{64}$/;
const temporaryPattern = /^\..+\.(\d+)-\d+\.tmp$/;

export function isRecordId(text: string): boolean {
  return idPattern.test(text);
}

export function isHash(text: string): boolean {
  return hashPattern.test(text);
}

let temporaries = 0;

/** A name beside `name` that no reader takes for content; it carries the process that made it. */
export function temporaryName(name: string): string {
  temporaries += 1;
  return `.${name}.${process.pid}-${temporaries}.tmp`;
}

/** The process that made this temporary file, or undefined when the name is not one of a temporary file. */
export function temporaryOwner(name: string): number | undefined {
  const match = temporaryPattern.exec(name);
  return match ? Number(match[1]) : undefined;
}

export function documentPath(dir: string, kind: string, id: string): string {
  return join(dir, folders.docs, kind, `${id}.json`);
}

export function actPath(dir: string, hash: string): string {
  return join(dir, folders.acts, `${hash}.json`);
}

/** Blobs are spread over 256 folders, because some file systems slow down with many names in one. */
export function blobPath(dir: string, hash: string): string {
  return join(dir, folders.blobs, hash.slice(0, 2), hash);
}

/** The index's file on this device. `realDir` is the workspace's resolved path. */
export function indexPath(home: string, realDir: string): string {
  return join(home, 'index', `${sha256(realDir).slice(0, 32)}.db`);
}

/** SHA-256 as lower-case hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A UTC time fit for file names on every system, to the millisecond: `2026-05-04T07-00-00-000Z`. */
export function stamp(time: Date = new Date()): string {
  return time.toISOString().replace(/[:.]/g, '-');
}

/** The time a `stamp` stands for, in milliseconds; NaN when it is none. */
export function stampTime(text: string): number {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/.exec(text);
  if (!match) return Number.NaN;
  const [, date, hours, minutes, seconds, milliseconds] = match;
  return Date.parse(`${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
}

/** What stands in a workspace's marker file. */
export function markerBytes(): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ program: 'accord', format: FORMAT }, null, 2)}\n`);
}

/** The layout's version in a workspace's marker file, or undefined when it is none. */
export function formatOf(text: string): number | undefined {
  try {
    const marker: unknown = JSON.parse(text);
    if (typeof marker !== 'object' || marker === null || !('format' in marker)) return undefined;
    return typeof marker.format === 'number' ? marker.format : undefined;
  } catch {
    return undefined;
  }
}

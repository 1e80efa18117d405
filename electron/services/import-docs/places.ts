import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { companionType, type Format, formatOf, isHidden, isOldWord } from '#shared/import/formats';

const MAX_FILES = 20_000;
const MAX_DEPTH = 40;

/** Why a file of another kind is not read. */
const otherFormat = (name: string): string =>
  isOldWord(name)
    ? 'Word’s older format cannot be read. Save it as .docx in Word first.'
    : 'Only Markdown, HTML and Word (.docx) files can be imported.';

/** A document to import. */
export interface Found {
  /** As the report names it. */
  name: string;
  /** Where it is read from. */
  real: string;
  /** Its path from `/`, with forward slashes, as links among the documents see it. */
  path: string;
  /** The folder, as `path`, above which nothing is looked at. */
  root: string;
  format: Format;
}

export interface Failed {
  file: string;
  reason: string;
}

export interface Sources {
  documents: Found[];
  failed: Failed[];
  /** The file at a path from `/` under `root`, or null when there is none to be had. */
  locate(path: string, root: string): Promise<string | null>;
}

/** A path of this machine with forward slashes from `/`, and back. */
const toLinks = (path: string): string => (sep === '/' ? path : `/${path.split(sep).join('/')}`);
const fromLinks = (path: string): string => (sep === '/' ? path : path.slice(1).split('/').join(sep));

/** Every document of a folder, by name; links to other places are named and not followed. */
async function walk(folder: string, root: string, shown: string, into: Sources, depth = 0): Promise<void> {
  if (depth > MAX_DEPTH) {
    into.failed.push({ file: shown, reason: `Folders are nested more than ${MAX_DEPTH} deep.` });
    return;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    into.failed.push({ file: shown, reason: `The folder cannot be read: ${String(error)}` });
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isHidden(entry.name) || into.documents.length >= MAX_FILES) continue;
    const real = join(folder, entry.name);
    const name = join(shown, entry.name);
    const format = formatOf(entry.name);
    if (entry.isSymbolicLink())
      into.failed.push({ file: name, reason: 'It is a link to another place; links are not followed.' });
    else if (entry.isDirectory()) await walk(real, root, name, into, depth + 1);
    else if (entry.isFile() && format)
      into.documents.push({ name, real, path: toLinks(real), root: toLinks(root), format });
    else if (isOldWord(entry.name)) into.failed.push({ file: name, reason: otherFormat(entry.name) });
  }
}

/** Files and folders of this machine. Throws ENOENT for a path that is not there. */
export async function sourcesOnDisk(given: readonly { path: string; name: string }[]): Promise<Sources> {
  const sources: Sources = { documents: [], failed: [], locate };
  for (const { path, name } of given) {
    const real = await realpath(resolve(path));
    if ((await stat(real)).isDirectory()) {
      await walk(real, real, name, sources);
      continue;
    }
    const format = formatOf(real);
    if (!format) sources.failed.push({ file: name, reason: otherFormat(real) });
    else sources.documents.push({ name, real, path: toLinks(real), root: toLinks(dirname(real)), format });
  }
  const seen = new Set<string>();
  sources.documents = sources.documents.filter(({ real }) => !seen.has(real) && seen.add(real));
  return sources;
}

/** Inside the folder also once every link on the way is followed, and a plain file. */
async function locate(path: string, root: string): Promise<string | null> {
  const wanted = fromLinks(path);
  if (isHidden(basename(wanted))) return null;
  try {
    const real = await realpath(wanted);
    const inside = real.startsWith(`${fromLinks(root).replace(/[\\/]$/, '')}${sep}`);
    return inside && (await lstat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/** Files that a page handed over, at the places that they had in what was dropped. */
export function sourcesUploaded(files: readonly { real: string; name: string; path: string }[]): Sources {
  const byPath = new Map(files.map(({ real, path }) => [path, real]));
  const documents = files.flatMap(({ real, name, path }) => {
    const format = formatOf(path);
    return format ? [{ name, real, path, root: '/', format }] : [];
  });
  const failed = files
    .filter(({ path }) => formatOf(path) === null && companionType(path) === null)
    .map(({ name }) => ({ file: name, reason: otherFormat(name) }));
  return { documents, failed, locate: async (path) => byPath.get(path) ?? null };
}

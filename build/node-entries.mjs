// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files that Node starts by name, where they exist; every worker is found by its name's ending. */
const STARTED_BY_NAME = ['electron/main.ts', 'electron/cli.ts'];

/**
 * The files under a folder, relative to `root`, with forward slashes.
 * @param {string} root absolute path
 * @param {string} folder relative to root
 * @param {(path: string) => boolean} wanted
 * @returns {string[]}
 */
function filesUnder(root, folder, wanted) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(wanted)
    .sort();
}

/**
 * Entry name → absolute source path. Two entries of one name would overwrite each other in dist/electron.
 * @param {string} root
 * @param {string[]} paths relative to root
 * @returns {Record<string, string>}
 */
function byName(root, paths) {
  /** @type {Record<string, string>} */
  const entries = {};
  for (const path of paths) {
    const name = basename(path).replace(/\.tsx?$/, '');
    const other = entries[name];
    if (other !== undefined) throw new Error(`${path} and ${other} would both become ${name}.js: rename one`);
    entries[name] = join(root, path);
  }
  return entries;
}

/**
 * The worker threads: every electron/**\/*-worker.ts.
 * @param {string} root absolute path of the project
 */
export function workerEntries(root) {
  return byName(
    root,
    filesUnder(root, 'electron', (path) => path.endsWith('-worker.ts')),
  );
}

/**
 * All that is built into dist/electron: main, cli and the workers.
 * @param {string} root absolute path of the project
 */
export function nodeEntries(root) {
  const named = STARTED_BY_NAME.filter((path) => existsSync(join(root, path)));
  return { ...byName(root, named), ...workerEntries(root) };
}

/**
 * The benchmarks: every test/bench/*.ts but the harness they share.
 * @param {string} root absolute path of the project
 */
export function benchEntries(root) {
  return byName(
    root,
    filesUnder(
      root,
      'test/bench',
      (path) => /^test\/bench\/[^/]+\.ts$/.test(path) && !path.endsWith('/harness.ts'),
    ),
  );
}

// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { requireWritable } from './install.mjs';
import { withLock } from './lock.mjs';
import { SetupError, say } from './say.mjs';

/**
 * What is built apart, so that a change of the page does not build the command line anew.
 * @typedef {'renderer' | 'electron' | 'bench'} Part
 */

const STAMP = '.sources';

const ALWAYS = ['package.json', 'package-lock.json', 'build/setup/build.mjs'];
const NODE = ['build/vite.node.config.mjs', 'build/node-entries.mjs', 'electron', 'shared'];

/** The sources that each part is built from. @type {Record<Part, string[]>} */
const SOURCES = {
  renderer: [...ALWAYS, 'vite.config.ts', 'build/guide', 'build/licences', 'renderer', 'shared'],
  electron: [...ALWAYS, ...NODE],
  bench: [...ALWAYS, ...NODE, 'test/bench', 'test/fixtures', 'test/unit/templates/service.ts'],
};

/** @param {string} root @param {Part} part */
const stampFile = (root, part) => join(root, 'dist', part, STAMP);

/**
 * Whether a part was never built or its sources changed since.
 * @param {string} root absolute path of the project
 * @param {Part} part
 */
export function buildIsStale(root, part) {
  const stamp = stampFile(root, part);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root, SOURCES[part]);
}

/**
 * Notes in a built folder what it was built from.
 * @param {string} root absolute path of the project
 * @param {Part} part
 * @param {string} folder absolute path
 * @param {string} [sources] the fingerprint from before the build, where sources may have changed meanwhile
 */
export function stampBuild(root, part, folder, sources = fingerprint(root, SOURCES[part])) {
  writeFileSync(join(folder, STAMP), sources);
}

/**
 * Builds one part into a folder of its own.
 * @param {string} root
 * @param {Part} part
 * @param {string} outDir absolute path
 */
async function buildInto(root, part, outDir) {
  const vite = await import('vite');
  if (part === 'renderer') {
    if (!existsSync(join(root, 'renderer/index.html'))) return;
    const configFile = join(root, 'vite.config.ts');
    await vite.build({ configFile, logLevel: 'warn', build: { outDir } });
    return;
  }
  const { nodeConfig, preloadConfig } = await import('../vite.node.config.mjs');
  const config = nodeConfig(part === 'electron' ? 'node' : 'bench', outDir);
  if (Object.keys(config.build?.rolldownOptions?.input ?? {}).length > 0) await vite.build(config);
  if (part === 'electron' && existsSync(join(root, 'electron/preload.ts'))) {
    await vite.build(preloadConfig(outDir));
  }
}

/**
 * Builds one part beside the old one and then puts it in its place, so that a failed build leaves the old
 * one and a second command never sees half of one.
 * @param {string} root
 * @param {Part} part
 */
async function rebuild(root, part) {
  const target = join(root, 'dist', part);
  const next = join(root, 'dist', `.${part}-next`);
  const old = join(root, 'dist', `.${part}-old`);
  const sources = fingerprint(root, SOURCES[part]);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  await buildInto(root, part, next);
  stampBuild(root, part, next, sources);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Builds the parts whose sources changed.
 * @param {string} root absolute path of the project
 * @param {Part[]} [parts] what is needed
 * @returns {Promise<Part[]>} what was built
 * @throws SetupError where a build fails
 */
export async function ensureBuilt(root, parts = ['electron', 'renderer']) {
  if (!parts.some((part) => buildIsStale(root, part))) return [];
  requireWritable(root);
  return withLock(join(root, 'dist/.building'), async () => {
    // Another command may have built it while we waited.
    const stale = parts.filter((part) => buildIsStale(root, part));
    for (const part of stale) {
      say(
        `Building ${part === 'renderer' ? 'the page' : part === 'electron' ? 'the application' : 'the benchmarks'}…`,
      );
      try {
        await rebuild(root, part);
      } catch (error) {
        throw new SetupError(`The build failed: ${error instanceof Error ? error.message : error}`);
      }
    }
    return stale;
  });
}

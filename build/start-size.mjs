// @ts-check
// What the page loads before it shows anything stays small: whatever is needed later is fetched later.
import { gzipSync } from 'node:zlib';

/** Bytes of script, packed as a server would. The one sheet of styles (40 kB) is not counted. */
const MOST = 350_000;

/** Loaded one after the other at the start; whatever they import is loaded with them. */
const START = [/\/renderer\/index\.html$/, /\/renderer\/app\/start\.tsx$/];

/**
 * @typedef {{ type: string, facadeModuleId?: string | null, imports?: string[], code?: string }} Output
 */

/**
 * The scripts that are loaded before the first screen, and what they weigh packed.
 * @param {Readonly<Record<string, Output>>} bundle by file name, as the builder has it
 * @returns {Map<string, number>} bytes by file name
 */
export function startFiles(bundle) {
  /** @type {Map<string, number>} */
  const found = new Map();
  /** @param {string} name */
  const add = (name) => {
    const file = bundle[name];
    if (!file || found.has(name)) return;
    found.set(name, gzipSync(file.code ?? '').length);
    for (const each of file.imports ?? []) add(each);
  };
  for (const [name, { facadeModuleId }] of Object.entries(bundle))
    if (START.some((pattern) => pattern.test(facadeModuleId ?? ''))) add(name);
  return found;
}

/**
 * Fails the build of the page where its start has grown over the limit, and names the largest files.
 * @returns {import('vite').Plugin}
 */
export function startSize() {
  return {
    name: 'accord:start-size',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const files = [...startFiles(bundle)].sort(([, a], [, b]) => b - a);
      const all = files.reduce((sum, [, size]) => sum + size, 0);
      if (all <= MOST && files.length > 1) return;
      const largest = files.slice(0, 8).map(([name, size]) => `${name} ${Math.round(size / 1000)}`);
      this.error(
        `The page loads ${Math.round(all / 1000)} kB of script before it shows anything; at most ${MOST / 1000} are allowed. Fetch what is needed later by \`part\` or \`screen\` (renderer/app/part.ts). Largest: ${largest.join(', ')}.`,
      );
    },
  };
}

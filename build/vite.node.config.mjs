// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { benchEntries, nodeEntries, workerEntries } from './node-entries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Native code, and packages that files are looked for in; everything else is built in. */
const KEPT_APART = [
  'electron',
  '@duckdb/node-api',
  'libsql',
  'pino',
  'pino-roll',
  'pdfjs-dist',
  '@fontsource/inter',
];

/** Tools of the benchmarks, which are never packaged and look for files beside their own too. */
const BENCH_TOOLS = ['playwright-core', 'vite'];

/** Of these, what is packaged; Electron is what everything is packaged into. */
export const PACKAGED = KEPT_APART.filter((name) => name !== 'electron');

const ENTRIES = { node: nodeEntries, workers: workerEntries, bench: benchEntries };

/**
 * The build of what runs in Node, as ES modules.
 * @param {keyof typeof ENTRIES} kind `node`: main, cli and workers; `workers`: those alone; `bench`: the benchmarks
 * @param {string} outDir absolute path; emptied first
 * @returns {import('vite').InlineConfig}
 */
export function nodeConfig(kind, outDir) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: [...KEPT_APART, ...(kind === 'bench' ? BENCH_TOOLS : [])] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: ENTRIES[kind](root),
        // Chunks lie beside the entries, so that `import.meta.url` means the same folder everywhere.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/**
 * The preload script: a sandboxed one must be CommonJS in a single file and may require `electron` alone.
 * @param {string} outDir absolute path; left as it is but for preload.cjs
 * @returns {import('vite').InlineConfig}
 */
export function preloadConfig(outDir) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { preload: `${root}/electron/preload.ts` },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

export default defineConfig(nodeConfig('node', `${root}/dist/electron`));

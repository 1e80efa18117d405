import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { guide } from './build/guide/plugin.mjs';
import { licences } from './build/licences/plugin.mjs';
import { startSize } from './build/start-size.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const full = process.env['ACCORD_TEST'] === 'full';

/**
 * When a test counts as hanging. Nothing is timed by it: other work on the machine makes any test ten times slower, and
 * the full counts repeat a property up to a hundred times as often.
 */
const HANGS_MS = full ? 1_200_000 : 180_000;

/** One vitest project: the folder of the same name under test/, run in Node. */
const project = (name: string) => ({
  root: here('.'),
  test: {
    name,
    root: here('.'),
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    environment: 'node' as const,
    globalSetup: [here('build/vitest-workers.ts')],
    testTimeout: HANGS_MS,
    // Rules keep nothing between calls: each worker loads them once, not once a file. That is half of the time; in
    // full the counts are what takes it, and what they leave behind would add up.
    isolate: full || name !== 'unit',
    // Suites with real processes and browsers get one more try where others share the machine.
    retry: process.env['CI'] && name !== 'unit' ? 1 : 0,
    hookTimeout: HANGS_MS,
  },
});

/**
 * The page (renderer/ → dist/renderer) and the suites that vitest runs.
 * What runs in Node is built by build/vite.node.config.mjs.
 */
export default defineConfig({
  root: here('renderer'),
  base: './',
  plugins: [react(), guide(), licences(), startSize()],
  build: {
    outDir: here('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    sourcemap: true,
    // The content security policy has no inline script and no data: font.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Local files: what counts is when a chunk is needed, not its size on a wire.
    chunkSizeWarningLimit: 4096,
    reportCompressedSize: false,
  },
  test: {
    root: here('.'),
    // Two cores are what the suites are measured on; more workers only make timings worse there.
    maxWorkers: 2,
    projects: [project('unit'), project('host'), project('fault')],
  },
});

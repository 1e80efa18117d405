import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { workerEntries } from './node-entries.mjs';
import { fingerprint } from './setup/fingerprint.mjs';
import { nodeConfig } from './vite.node.config.mjs';

/** How long an older build is kept: a suite that started before the change may still run from it. */
const KEPT_MS = 3_600_000;

/**
 * Before the suites: builds the worker threads, because Node cannot start one from TypeScript, and tells
 * electron/worker.ts through `ACCORD_WORKERS` where they are. Named by the fingerprint of their sources, so
 * that an unchanged build is used again, and put in place by a rename, so that nobody sees half of one.
 */
export default async function buildWorkers(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
  if (Object.keys(workerEntries(root)).length === 0) return;
  const cache = join(root, 'node_modules/.cache/accord-workers');
  const sources = ['electron', 'shared', 'build/vite.node.config.mjs', 'package-lock.json'];
  const name = fingerprint(root, sources).slice(0, 16);
  const target = join(cache, name);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) {
      const path = join(cache, old);
      if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
    }
    const unfinished = join(cache, `.${name}-${process.pid}`);
    await build(nodeConfig('workers', unfinished));
    try {
      renameSync(unfinished, target);
    } catch (error) {
      // Another run was quicker with the same build.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  process.env['ACCORD_WORKERS'] = target;
}

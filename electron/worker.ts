import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Where the built worker threads may lie, seen from this module.
 *
 * Built, this module is a chunk in dist/electron and the workers lie beside it (a benchmark is in dist/bench,
 * so it looks next door). Run from TypeScript by vitest, Node could not load the worker's source: the suites'
 * set-up (build/vitest-workers.ts) has built the workers and names their folder in ACCORD_WORKERS. That
 * variable counts only then: in the product nothing outside decides which code is loaded.
 */
function foldersOfWorkers(): string[] {
  const self = fileURLToPath(import.meta.url);
  const fromSource = self.endsWith('.ts');
  if (fromSource) return [process.env['ACCORD_WORKERS'] ?? ''];
  return [join(self, '..'), join(self, '../../electron')];
}

/**
 * Starts the worker thread of electron/…/<name>-worker.ts.
 *
 * @param name the file's name without `-worker.ts`
 * @throws Error when no such worker was built
 * @example const worker = startWorker('index', { workerData: { file } });
 */
export function startWorker(name: string, options: WorkerOptions = {}): Worker {
  const folders = foldersOfWorkers();
  for (const folder of folders) {
    const file = join(folder, `${name}-worker.js`);
    if (existsSync(file)) return new Worker(file, { name, ...options });
  }
  throw new Error(`The worker "${name}" was not built; looked in ${folders.join(' and ')}`);
}

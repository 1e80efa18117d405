import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodeConfig } from '../../build/vite.node.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Bundles test/fault/children/<name>.ts with the real store and the index's worker beside it, once, so that a
 * child process starts in a tenth of a second and can be killed by the hundred.
 * @returns the script to run with Node, and how to remove it when the tests are over
 */
export async function buildChild(name: string): Promise<{ script: string; remove: () => void }> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  // Inside node_modules, so that packages are found.
  const outDir = mkdtempSync(join(cache, 'accord-child-'));
  const config = nodeConfig('workers', outDir);
  await build({
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: {
          [name]: join(root, `test/fault/children/${name}.ts`),
          'index-worker': join(root, 'electron/store/index-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  return { script: join(outDir, `${name}.js`), remove };
}

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { preloadConfig } from '../../../build/vite.node.config.mjs';
import { writePage } from '../fixtures/page';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface ProbeBuild {
  /** The built main module; its preload script lies beside it. */
  main: string;
  /** A page with the page's own client in `window.probe`. */
  renderer: string;
  remove(): void;
}

/** Builds the probe application the way the product is built. */
export async function buildProbe(): Promise<ProbeBuild> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  // Inside the project, so that packages are found from the built files.
  const folder = mkdtempSync(join(cache, 'accord-probe-'));
  const common = { root, configFile: false, logLevel: 'error', publicDir: false } as const;
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: join(folder, 'electron'),
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { main: join(root, 'test/host/probe/main.ts') },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await build(preloadConfig(join(folder, 'electron')));
  await build({
    ...common,
    build: {
      outDir: join(folder, 'page'),
      target: 'chrome120',
      minify: false,
      lib: {
        entry: join(root, 'test/host/probe/page.ts'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  });
  const renderer = writePage(folder);
  copyFileSync(join(folder, 'page/page.js'), join(renderer, 'assets/page.js'));
  return {
    main: join(folder, 'electron/main.js'),
    renderer,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

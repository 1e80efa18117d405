// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { png } from './icon.mjs';
import { ensureInstalled } from './install.mjs';
import { stage } from './stage.mjs';

/** What systems make their icons of. */
const ICON = 1024;

/**
 * Builds what is stale, and lays out what is packaged and its icon.
 * @param {string} root absolute path of the project
 */
export async function prepare(root) {
  await ensureInstalled(root);
  await ensureBuilt(root);
  const { runnerImport } = await import('vite');
  const { PACKAGED } = await import('../vite.node.config.mjs');
  stage(root, join(root, 'out/app'), PACKAGED);
  const { module } = await runnerImport(`${root}/electron/hosts/electron/tray-icon.ts`, {
    root,
    configFile: false,
  });
  mkdirSync(join(root, 'out/icons'), { recursive: true });
  writeFileSync(join(root, 'out/icons/icon.png'), png(module.iconBitmap(ICON), ICON));
}

// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { png } from '../icon.mjs';
import { ensureInstalled } from '../install.mjs';
import { handOver } from '../process.mjs';
import { root } from '../root.mjs';
import { run } from '../say.mjs';
import { stage } from '../stage.mjs';

/** What systems make their icons of. */
const ICON = 1024;

await run(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root);
  const { runnerImport } = await import('vite');
  const { PACKAGED } = await import('../../vite.node.config.mjs');
  stage(root, join(root, 'out/app'), PACKAGED);
  const { module } = await runnerImport(`${root}/electron/hosts/electron/tray-icon.ts`, {
    root,
    configFile: false,
  });
  mkdirSync(join(root, 'out/icons'), { recursive: true });
  writeFileSync(join(root, 'out/icons/icon.png'), png(module.iconBitmap(ICON), ICON));
  const program = join(root, 'node_modules/electron-builder/cli.js');
  const config = ['--config', 'build/electron-builder.yml', '--publish', 'never'];
  return handOver(process.execPath, [program, ...config, ...process.argv.slice(2)]);
});

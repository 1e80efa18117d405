// @ts-check
import { join } from 'node:path';
import { prepare } from '../prepare-package.mjs';
import { handOver } from '../process.mjs';
import { root } from '../root.mjs';
import { run } from '../say.mjs';
import { updatesFrom } from '../updates-from.mjs';

await run(async () => {
  await prepare(root);
  const program = join(root, 'node_modules/electron-builder/cli.js');
  const config = ['--config', 'build/electron-builder.yml', '--publish', 'never'];
  return handOver(process.execPath, [
    program,
    ...config,
    ...updatesFrom(process.env['ACCORD_UPDATES']),
    ...process.argv.slice(2),
  ]);
});

// @ts-check
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { nameBrowser, runCli, standWhereTheUserStands } from '../launch.mjs';
import { root } from '../root.mjs';
import { run } from '../say.mjs';

await run(async () => {
  const args = process.argv.slice(2);
  await ensureInstalled(root);
  // Only one command shows the page.
  await ensureBuilt(root, args.includes('serve') ? ['electron', 'renderer'] : ['electron']);
  nameBrowser();
  standWhereTheUserStands();
  await runCli(args);
  return undefined;
});

// @ts-check
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { nameBrowser, runCli, standWhereTheUserStands } from '../launch.mjs';
import { root } from '../root.mjs';
import { run } from '../say.mjs';

await run(async () => {
  await ensureInstalled(root);
  await ensureBuilt(root);
  nameBrowser();
  standWhereTheUserStands();
  await runCli(process.argv.slice(2));
  return undefined;
});

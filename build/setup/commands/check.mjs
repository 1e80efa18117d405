// @ts-check
import { runChecks } from '../checks.mjs';
import { ensureInstalled } from '../install.mjs';
import { root } from '../root.mjs';
import { run } from '../say.mjs';

await run(async () => {
  await ensureInstalled(root);
  const { failed } = await runChecks();
  return failed === 0 ? 0 : 1;
});

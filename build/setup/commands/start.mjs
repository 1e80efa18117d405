// @ts-check

import { ensureBrowser } from '../browser.mjs';
import { ensureBuilt } from '../build.mjs';
import { hostHere, surroundings } from '../host.mjs';
import { ensureInstalled } from '../install.mjs';
import { nameBrowser, runCli, standWhereTheUserStands } from '../launch.mjs';
import { handOver } from '../process.mjs';
import { root } from '../root.mjs';
import { run, SetupError, say } from '../say.mjs';
import { takeHost } from '../start-arguments.mjs';

await run(async () => {
  const { host: wanted, rest } = takeHost(process.argv.slice(2));
  await ensureInstalled(root);
  await ensureBuilt(root);
  const decision = await hostHere(wanted);
  if (decision.host === null) throw new SetupError(decision.why);
  say(decision.why);
  standWhereTheUserStands();
  if (decision.host === 'electron') return handOver(decision.runtime, [root, ...rest]);
  const opens = surroundings().hasDisplay && !rest.includes('--no-open');
  if (opens) process.env['ACCORD_BROWSER'] = await ensureBrowser();
  else nameBrowser();
  await runCli([
    'serve',
    ...rest.filter((argument) => argument !== '--no-open'),
    ...(opens ? [] : ['--no-open']),
  ]);
  return undefined;
});

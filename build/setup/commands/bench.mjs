// @ts-check
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchEntries } from '../../node-entries.mjs';
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { nameBrowser } from '../launch.mjs';
import { root } from '../root.mjs';
import { run, SetupError, say } from '../say.mjs';

/** Name and size as asked for on the command line. @throws SetupError for anything else */
function asked() {
  const names = Object.keys(benchEntries(root));
  const usage = `Use: npm run -s bench -- NAME [--n N] [--json], where NAME is one of ${names.join(', ')}.`;
  let parsed;
  try {
    parsed = parseArgs({
      options: { n: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch {
    throw new SetupError(usage);
  }
  const [name = ''] = parsed.positionals;
  const { n, json } = parsed.values;
  const isSize = n === undefined || /^[1-9]\d*$/.test(n);
  if (!names.includes(name) || parsed.positionals.length !== 1 || !isSize) throw new SetupError(usage);
  return { name, n: n === undefined ? undefined : Number(n), json };
}

/** @param {import('../../../test/bench/harness').BenchResult} result */
function inWords(result) {
  const { name, n, ours, baseline, unit, ratio, p95, peakRssMB } = result;
  return `${name} (n = ${n}): ours ${ours} ${unit}, baseline ${baseline} ${unit}, ratio ${ratio}; p95 ${p95} ${unit}, peak ${peakRssMB} MB`;
}

await run(async () => {
  await ensureInstalled(root);
  const { name, n, json } = asked();
  await ensureBuilt(root, ['electron', 'renderer', 'bench']);
  nameBrowser();
  const file = join(root, 'dist/bench', `${name}.js`);
  if (!existsSync(file)) throw new SetupError(`The benchmark ${name} was not built.`);
  const bench = await import(pathToFileURL(file).href);
  const result = await bench.default(n === undefined ? {} : { n });
  say(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  console.log(json ? JSON.stringify(result) : [result].flat().map(inWords).join('\n'));
  return 0;
});

// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { ensureBuilt } from '../build.mjs';
import { runChecks } from '../checks.mjs';
import { failuresOfPlaywright, failuresOfVitest } from '../failures.mjs';
import { ensureHeadless } from '../headless.mjs';
import { ensureInstalled } from '../install.mjs';
import { handOver } from '../process.mjs';
import { root } from '../root.mjs';
import { run } from '../say.mjs';
import { closingLine, mustHaveRun, tallyPlaywright, tallyVitest } from '../tally.mjs';

const SUITES = ['unit', 'host', 'fault'];
const reports = join(root, 'test-results');

/** What failed, said once more at the end: nobody finds it again in the thousands of lines above. */
const failures = /** @type {string[]} */ ([]);

/**
 * Runs a test runner and reads its JSON report.
 * @param {string} suite what to call it where it fails as a whole
 * @param {string[]} args program and arguments for Node
 * @param {NodeJS.ProcessEnv} env
 * @param {string} file the report
 * @param {(report: any) => import('../tally.mjs').Tally[]} read
 * @param {(report: any) => string[]} readFailures
 */
async function runSuites(suite, args, env, file, read, readFailures) {
  const code = await handOver(process.execPath, args, { env: { ...process.env, ...env } });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const tallies = report === undefined ? [] : read(report).map(mustHaveRun);
  if (report !== undefined) failures.push(...readFailures(report));
  const failed = tallies.some((tally) => tally.failed > 0);
  // An error outside of all tests shows in the exit code alone.
  return code === 0 || failed ? tallies : [...tallies, { suite, passed: 0, failed: 1, skipped: 0 }];
}

/** Unit, host and fault suites, by vitest. */
function runVitest() {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--passWithNoTests', ...reporters];
  return runSuites('vitest', args, {}, file, (report) => tallyVitest(report, SUITES), failuresOfVitest);
}

/** The end-to-end suite, by Playwright. */
function runPlaywright() {
  const file = join(reports, 'playwright.json');
  const config = join(root, 'test/playwright.config.ts');
  const program = join(root, 'node_modules/@playwright/test/cli.js');
  const args = [program, 'test', '-c', config, '--pass-with-no-tests', '--reporter=list,json'];
  return runSuites(
    'playwright',
    args,
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    file,
    tallyPlaywright,
    failuresOfPlaywright,
  );
}

await run(async () => {
  if (process.argv.includes('--full')) process.env['ACCORD_TEST'] = 'full';
  await ensureInstalled(root);
  await ensureBuilt(root);
  const browser = await ensureBrowser();
  process.env['ACCORD_BROWSER'] = browser;
  process.env['ACCORD_HEADLESS'] = await ensureHeadless(browser);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const tallies = [
    { suite: 'checks', skipped: 0, ...(await runChecks()) },
    ...(await runVitest()),
    ...(await runPlaywright()),
  ];
  for (const failure of failures) console.log(`✗ ${failure}`);
  for (const tally of tallies) console.log(`${tally.suite}: ${closingLine([tally])}`);
  console.log(closingLine(tallies));
  return tallies.some((tally) => tally.failed > 0) ? 1 : 0;
});

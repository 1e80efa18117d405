// @ts-check

/**
 * How a suite went.
 * @typedef {{ suite: string, passed: number, failed: number, skipped: number }} Tally
 */

/** @param {string} suite @returns {Tally} */
const nothing = (suite) => ({ suite, passed: 0, failed: 0, skipped: 0 });

/**
 * Reads vitest's JSON report: one tally for each folder under test/. A file that could not even be loaded,
 * and errors outside of tests, count as failures.
 * @param {any} report
 * @param {string[]} suites folder names, each of which gets a tally even where it ran nothing
 * @returns {Tally[]}
 */
export function tallyVitest(report, suites) {
  const tallies = new Map(suites.map((suite) => [suite, nothing(suite)]));
  for (const file of report.testResults) {
    const suite = suites.find((name) => String(file.name).replaceAll('\\', '/').includes(`/test/${name}/`));
    const tally = tallies.get(suite ?? '');
    if (tally === undefined) continue;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') tally.failed += 1;
      else tally.skipped += 1;
    }
    if (
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ one) => one.status === 'failed')
    ) {
      tally.failed += 1;
    }
  }
  return [...tallies.values()];
}

/** @param {any} suite of Playwright's report @returns {any[]} every spec in it and below */
export const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * Reads Playwright's JSON report: one tally for each project that its configuration names.
 * @param {any} report
 * @returns {Tally[]}
 */
export function tallyPlaywright(report) {
  const tallies = new Map();
  for (const { name } of report.config.projects) tallies.set(name, nothing(`e2e ${name}`));
  for (const spec of report.suites.flatMap(specsOf)) {
    for (const { projectName, status } of spec.tests) {
      const tally = tallies.get(projectName);
      if (status === 'expected' || status === 'flaky') tally.passed += 1;
      else if (status === 'skipped') tally.skipped += 1;
      else tally.failed += 1;
    }
  }
  const all = [...tallies.values()];
  const outside = report.errors?.length ?? 0;
  return outside === 0 ? all : [...all, { ...nothing('e2e set-up'), failed: outside }];
}

/**
 * Counts a failure for a suite that ran nothing: a suite that is not there cannot vouch for anything.
 * @param {Tally} tally
 * @returns {Tally}
 */
export function mustHaveRun(tally) {
  return tally.passed + tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/**
 * The one line at the end.
 * @param {Tally[]} tallies
 * @returns {string} such as `412 passed, 0 failed` or `412 passed, 1 failed, 3 skipped`
 */
export function closingLine(tallies) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    tallies.reduce((all, tally) => all + tally[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

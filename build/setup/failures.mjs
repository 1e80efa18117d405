// @ts-check
import { stripVTControlCharacters } from 'node:util';
import { specsOf } from './tally.mjs';

/** What one line has room for. */
const LONGEST = 300;

/** @param {string | undefined} message @returns {string} its first line, without a terminal's colours */
const firstLine = (message) =>
  stripVTControlCharacters(message ?? '')
    .trim()
    .split('\n', 1)[0]
    ?.slice(0, LONGEST) ?? '';

/** @param {string} path @returns {string} from its test/ on, with forward slashes */
const inTests = (path) => path.replaceAll('\\', '/').replace(/^.*\/(?=test\/)/, '');

/**
 * What failed in vitest's JSON report, a line each: file, test, and the first line of why.
 * @param {any} report
 * @returns {string[]}
 */
export function failuresOfVitest(report) {
  return report.testResults.flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter((/** @type {any} */ one) => one.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') {
      return [`${inTests(file.name)}: ${firstLine(file.message)}`];
    }
    return failed.map(
      (/** @type {any} */ one) =>
        `${inTests(file.name)} › ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`,
    );
  });
}

/**
 * What failed in Playwright's JSON report, a line each: project, file, story, and the first line of why.
 * @param {any} report
 * @returns {string[]}
 */
export function failuresOfPlaywright(report) {
  const outside = (report.errors ?? []).map((/** @type {any} */ error) => firstLine(error.message));
  const inStories = report.suites.flatMap(specsOf).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'unexpected')
      .map((/** @type {any} */ test) => {
        const errors = (test.results ?? []).flatMap((/** @type {any} */ result) => result.errors ?? []);
        return `[${test.projectName}] ${spec.file} › ${spec.title}: ${firstLine(errors[0]?.message)}`;
      }),
  );
  return [...outside, ...inStories];
}

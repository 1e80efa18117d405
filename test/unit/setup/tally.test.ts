import { expect, test } from 'vitest';
import { closingLine, mustHaveRun, tallyPlaywright, tallyVitest } from '../../../build/setup/tally.mjs';

const statuses = (...all: string[]) => all.map((status) => ({ status }));

test('reads what vitest reports, by suite', () => {
  const report = {
    testResults: [
      {
        name: '/p/test/unit/a.test.ts',
        status: 'passed',
        assertionResults: statuses('passed', 'passed', 'pending'),
      },
      { name: '/p/test/unit/b.test.ts', status: 'failed', assertionResults: statuses('passed', 'failed') },
      { name: 'C:\\p\\test\\host\\c.test.ts', status: 'passed', assertionResults: statuses('passed') },
    ],
  };
  expect(tallyVitest(report, ['unit', 'host', 'fault'])).toEqual([
    { suite: 'unit', passed: 3, failed: 1, skipped: 1 },
    { suite: 'host', passed: 1, failed: 0, skipped: 0 },
    { suite: 'fault', passed: 0, failed: 0, skipped: 0 },
  ]);
});

test('counts a file that could not be loaded as a failure', () => {
  const report = {
    testResults: [{ name: '/p/test/unit/a.test.ts', status: 'failed', assertionResults: [] }],
  };
  expect(tallyVitest(report, ['unit'])).toEqual([{ suite: 'unit', passed: 0, failed: 1, skipped: 0 }]);
});

test('reads what Playwright reports, by project', () => {
  const spec = (projectName: string, status: string) => ({ tests: [{ projectName, status }] });
  const report = {
    config: { projects: [{ name: 'browser' }, { name: 'double' }] },
    suites: [
      {
        specs: [spec('browser', 'expected'), spec('double', 'unexpected')],
        suites: [{ specs: [spec('browser', 'skipped'), spec('double', 'flaky')] }],
      },
    ],
    errors: [],
  };
  expect(tallyPlaywright(report)).toEqual([
    { suite: 'e2e browser', passed: 1, failed: 0, skipped: 1 },
    { suite: 'e2e double', passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(tallyPlaywright({ ...report, errors: [{ message: 'no such fixture' }] })).toHaveLength(3);
});

test('a suite that ran nothing has failed, also where all of it was skipped', () => {
  expect(mustHaveRun({ suite: 'a', passed: 0, failed: 0, skipped: 2 }).failed).toBe(1);
  expect(mustHaveRun({ suite: 'a', passed: 1, failed: 0, skipped: 0 }).failed).toBe(0);
});

test('ends with one line over all suites', () => {
  const a = { suite: 'a', passed: 3, failed: 0, skipped: 0 };
  expect(closingLine([a, { ...a, passed: 4 }])).toBe('7 passed, 0 failed');
  expect(closingLine([a, { suite: 'b', passed: 0, failed: 1, skipped: 2 }])).toBe(
    '3 passed, 1 failed, 2 skipped',
  );
});

import { expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '../../../build/setup/failures.mjs';

test('names what failed in vitest, and a file that could not be loaded', () => {
  const passed = { status: 'passed', fullName: 'a fine one', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'the rule holds',
    failureMessages: ['\u001b[31mAssertionError: 1 is not 2\u001b[39m\n    at somewhere'],
  };
  const report = {
    testResults: [
      { name: 'C:\\p\\test\\unit\\a.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: '/p/test/host/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: '/p/test/host/c.test.ts', status: 'passed', assertionResults: [passed] },
    ],
  };
  expect(failuresOfVitest(report)).toEqual([
    'test/unit/a.test.ts › the rule holds: AssertionError: 1 is not 2',
    'test/host/b.test.ts: no such module',
  ]);
});

test('names the stories that failed in Playwright, and what failed outside of them', () => {
  const story = (projectName: string, status: string, message?: string) => ({
    file: 'e2e/a.spec.ts',
    title: 'signs a page',
    tests: [{ projectName, status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
  });
  const report = {
    errors: [{ message: 'no such fixture' }],
    suites: [
      {
        specs: [story('browser', 'expected')],
        suites: [
          {
            specs: [
              story('double', 'unexpected', 'Error: no button\ncall log'),
              story('double', 'flaky', 'x'),
            ],
          },
        ],
      },
    ],
  };
  expect(failuresOfPlaywright(report)).toEqual([
    'no such fixture',
    '[double] e2e/a.spec.ts › signs a page: Error: no button',
  ]);
});

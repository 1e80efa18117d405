import { expect, test } from 'vitest';
import { takeHost } from '../../../build/setup/start-arguments.mjs';

test('takes the host out of the arguments and leaves the rest', () => {
  expect(takeHost(['--port', '1', '--host', 'browser', '--no-open'])).toEqual({
    host: 'browser',
    rest: ['--port', '1', '--no-open'],
  });
  expect(takeHost(['--host=electron'])).toEqual({ host: 'electron', rest: [] });
  expect(takeHost(['--no-open'])).toEqual({ host: undefined, rest: ['--no-open'] });
});

test.each([[['--host']], [['--host', 'firefox']], [['--host=']]])('refuses %j in one line', (args) => {
  expect(() => takeHost(args)).toThrow(/^--host takes "electron" or "browser", not [^\n]+$/);
});

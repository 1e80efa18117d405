import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, missingOptionals, missingPeers, platformOf } from '../../../build/setup/lockfile.mjs';

test('our lockfile names the packages of every platform, so that npm ci takes it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(missingOptionals(lock), 'run: node build/complete-lock.mjs').toEqual([]);
});

test('what packaging takes along has its peers, but for types and for what is built into the page', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const inPage = new Set(['recharts']);
  const missing = missingPeers(lock).filter(({ name, by }) => !name.startsWith('@types/') && !inPage.has(by));
  expect(missing).toEqual([]);
});

test('finds a peer that would not be shipped', () => {
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': {
      peerDependencies: { b: '1', c: '1' },
      peerDependenciesMeta: { c: { optional: true } },
    },
    'node_modules/b': {},
  };
  expect(missingPeers({ packages })).toEqual([{ name: 'b', by: 'a' }]);
  const both = { ...packages, '': { dependencies: { a: '1', b: '1' } } };
  expect(missingPeers({ packages: both })).toEqual([]);
});

test('reads the platform from a package’s name', () => {
  expect(platformOf('@x/cli-darwin-arm64')).toEqual({ os: ['darwin'], cpu: ['arm64'] });
  expect(platformOf('@x/binding-linux-arm-musleabihf')).toEqual({
    os: ['linux'],
    cpu: ['arm'],
    libc: ['musl'],
  });
  expect(platformOf('@x/binding-linux-x64-gnu')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['glibc'] });
  expect(platformOf('fsevents')).toBeNull();
});

test('completes a lockfile, and only where something is missing', () => {
  const packages = {
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'a-win32-x64': '1.0.0', 'a-linux-x64': '1.0.0' },
    },
    'node_modules/a/node_modules/a-linux-x64': { version: '1.0.0' },
  };
  const complete = completeLock({ packages });
  expect(complete.packages).toEqual({
    ...packages,
    'node_modules/a-win32-x64': { version: '1.0.0', os: ['win32'], cpu: ['x64'], dev: true, optional: true },
  });
  expect(completeLock(complete)).toEqual(complete);
});

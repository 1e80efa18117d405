import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIsStale, stampBuild } from '../../../build/setup/build.mjs';
import { fingerprint } from '../../../build/setup/fingerprint.mjs';
import { installIsStale, installProblem, stampInstall } from '../../../build/setup/install.mjs';
import { folderWith } from './folder';

const sources = { 'electron/main.ts': '1', 'shared/model/a.ts': '2', 'renderer/index.html': '3' };

test('a fingerprint follows content, names, and files that come and go', () => {
  const root = folderWith(sources);
  const paths = ['electron', 'shared', 'missing'];
  const seen = [fingerprint(root, paths)];
  utimesSync(join(root, 'electron/main.ts'), 0, 0);
  expect(fingerprint(root, paths)).toBe(seen[0]);
  writeFileSync(join(root, 'electron/main.ts'), '11');
  seen.push(fingerprint(root, paths));
  writeFileSync(join(root, 'shared/model/b.ts'), '2');
  seen.push(fingerprint(root, paths));
  rmSync(join(root, 'shared/model/a.ts'));
  seen.push(fingerprint(root, paths));
  writeFileSync(join(root, 'missing'), '');
  seen.push(fingerprint(root, paths));
  expect(new Set(seen).size).toBe(seen.length);
});

test('a part is stale when it was never built or when one of its own sources changed', () => {
  const root = folderWith(sources);
  expect(buildIsStale(root, 'electron')).toBe(true);
  for (const part of ['electron', 'renderer'] as const) {
    mkdirSync(join(root, 'dist', part), { recursive: true });
    stampBuild(root, part, join(root, 'dist', part));
    expect(buildIsStale(root, part)).toBe(false);
  }
  writeFileSync(join(root, 'renderer/index.html'), '4');
  expect(buildIsStale(root, 'renderer')).toBe(true);
  expect(buildIsStale(root, 'electron')).toBe(false);
  writeFileSync(join(root, 'shared/model/a.ts'), '5');
  expect(buildIsStale(root, 'electron')).toBe(true);
});

test('packages are stale when none are there and when the lockfile changed', () => {
  const root = folderWith({ 'package-lock.json': '{}' });
  expect(installIsStale(root)).toBe(true);
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  stampInstall(root);
  expect(installIsStale(root)).toBe(false);
  writeFileSync(join(root, 'package-lock.json'), '{ "packages": {} }');
  expect(installIsStale(root)).toBe(true);
});

test('packages that were installed by hand after the lockfile was written are taken as they are', () => {
  const root = folderWith({ 'package-lock.json': '{}', 'node_modules/.package-lock.json': '{}' });
  utimesSync(join(root, 'package-lock.json'), 1000, 1000);
  expect(installIsStale(root)).toBe(false);
  utimesSync(join(root, 'node_modules/.package-lock.json'), 500, 500);
  expect(installIsStale(root)).toBe(true);
});

test.each([
  ['npm error code EAI_AGAIN\nnpm error request to https://registry.npmjs.org/zod failed', 'no network'],
  ['npm error code ENOSPC\nnpm error nospc', 'disk is full'],
  ['npm error code EACCES\nnpm error syscall mkdir', 'cannot be written'],
  ['npm warn old\nnpm error notarget No match\nnpm error A complete log of this run', 'notarget No match'],
])('a failed installation is one line: %j', (output, words) => {
  const problem = installProblem(output);
  expect(problem).toContain(words);
  expect(problem).not.toContain('\n');
});

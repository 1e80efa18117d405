// @ts-check
// Installs, on a Mac, the native parts for both of its processors, for the universal package.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages that name their native parts, one for each system. */
const NATIVE = ['@duckdb/node-bindings', 'libsql'];

const wanted = NATIVE.flatMap((name) => {
  const { optionalDependencies = {} } = JSON.parse(
    readFileSync(`${root}/node_modules/${name}/package.json`, 'utf8'),
  );
  return Object.entries(optionalDependencies)
    .filter(([part]) => /darwin-(x64|arm64)$/.test(part))
    .map(([part, version]) => `${part}@${version}`);
});
const { status } = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--force', ...wanted], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

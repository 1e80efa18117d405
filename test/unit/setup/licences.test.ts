import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { collectLicences } from '../../../build/licences/collect.mjs';
import { licences } from '../../../build/licences/plugin.mjs';

/** What may come along: each lets a program under the MIT licence be given away. */
const ACCEPTED = new Set([
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-3.0',
  'Zlib',
  'PSF-2.0',
  'Python-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'SCOWL',
  // Left as it is, in a file of its own, with its source named by its package.
  'EPL-2.0',
]);

/** Whether one may choose, or has to keep to, what is accepted: `MIT OR GPL-3.0`, `ISC AND CC-BY-3.0`. */
const isAccepted = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => ACCEPTED.has(each)));

const all = collectLicences(process.cwd());

describe('the licences of what comes along', () => {
  it('are of packages that may come along, and name those that are known to', () => {
    expect(all.filter(({ licence }) => !isAccepted(licence))).toEqual([]);
    const names = all.flatMap(({ packages }) => packages.map((each) => each.replace(/ [^ ]+$/, '')));
    expect(names).toEqual(
      expect.arrayContaining(['react', 'yjs', 'libsql', '@duckdb/node-api', 'pdfjs-dist']),
    );
    expect(names).not.toContain('vite');
  });

  it('have their text, but for the few packages that bring none', () => {
    const without = all.filter(({ text }) => text === '').flatMap(({ packages }) => packages);
    const count = all.reduce((sum, { packages }) => sum + packages.length, 0);
    expect(without.length / count).toBeLessThan(0.05);
  });

  it('reach the page through the build', async () => {
    const made = await build({
      root: process.cwd(),
      configFile: false,
      logLevel: 'silent',
      plugins: [licences()],
      build: {
        write: false,
        minify: false,
        lib: {
          entry: fileURLToPath(new URL('../../../renderer/features/help/licences/all.ts', import.meta.url)),
          formats: ['es'],
        },
      },
    });
    const [first] = Array.isArray(made) ? made : [made];
    const code =
      first && 'output' in first
        ? first.output.map((each) => ('code' in each ? each.code : '')).join('')
        : '';
    expect(code).toContain('Permission is hereby granted');
    expect(code).toContain('LICENCES');
  });
});

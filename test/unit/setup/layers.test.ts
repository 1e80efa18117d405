import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder';

interface Report {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Lets dependency-cruiser, with our rules, look at a small house of the same layout. */
function cruise(files: Record<string, string>): Report {
  const root = folderWith({
    'renderer/main.tsx': '',
    'electron/cli.ts': '',
    'shared/model/a.ts': '',
    ...files,
  });
  mkdirSync(join(root, 'build'));
  for (const file of ['package.json', 'tsconfig.json', 'build/dependency-cruiser.mjs']) {
    copyFileSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', 'build/dependency-cruiser.mjs', '--output-type', 'json'];
  const output = execFileSync(process.execPath, [program, ...args, 'shared', 'electron', 'renderer'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output);
}

const A = { 'shared/model/a.ts': 'export const a = 1;\n' };

test('a house in order has no violation, and its imports are followed', () => {
  const { summary } = cruise({
    ...A,
    'electron/cli.ts': "import { read } from './services/read';\nread();\n",
    'electron/services/read.ts':
      "import { readFileSync } from 'node:fs';\nimport { a } from '#shared/model/a';\nexport const read = () => readFileSync(String(a));\n",
    'electron/main.ts': "import { app } from 'electron';\nimport './cli';\napp.quit();\n",
    'renderer/main.tsx':
      "import { a } from '#shared/model/a';\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(a);\n",
  });
  expect(summary.violations).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThanOrEqual(6);
});

/** Forbidden imports, one of each kind: the rule that must see it, the file that holds it, and its text. */
const PLANTED: [rule: string, file: string, text: string][] = [
  ['shared-is-a-leaf', 'shared/domain/host.ts', "import { read } from '../../electron/read';\nread();\n"],
  [
    'shared-is-a-leaf',
    'shared/domain/node.ts',
    "import { createHash } from 'node:crypto';\ncreateHash('md5');\n",
  ],
  ['shared-is-a-leaf', 'shared/domain/buffer.ts', "import { Buffer } from 'buffer';\nBuffer.from('');\n"],
  [
    'renderer-reaches-node-by-the-contract',
    'renderer/app/type.tsx',
    "import type { T } from '../../electron/read';\nexport const t: T = 1;\n",
  ],
  [
    'renderer-reaches-node-by-the-contract',
    'renderer/app/node.tsx',
    "import { join } from 'node:path';\njoin('');\n",
  ],
  [
    'three-files-import-electron',
    'electron/hosts/browser.ts',
    "import { app } from 'electron';\napp.quit();\n",
  ],
  [
    'services-know-no-host',
    'electron/services/x.ts',
    "import { app } from '../hosts/electron';\napp.quit();\n",
  ],
  [
    'product-knows-no-test',
    'electron/store/x.ts',
    "import { seed } from '../../test/seed';\nexport default seed;\n",
  ],
  ['no-cycles', 'shared/a.ts', "import { b } from '#shared/b';\nexport const a = () => b;\n"],
  ['resolvable', 'shared/lost.ts', "import { b } from '#shared/nowhere';\nexport const a = b;\n"],
];

const INNOCENT = {
  'electron/read.ts': 'export type T = number;\nexport const read = () => 1;\n',
  'electron/hosts/electron.ts': "export { app } from 'electron';\n",
  'shared/b.ts': "import { a } from '#shared/a';\nexport const b = () => a;\n",
  'test/seed.ts': 'export const seed = 1;\n',
};

let found: Report['summary']['violations'] | undefined;

/** The violations in a house with all that is planted, looked for once. */
function violations() {
  const planted = Object.fromEntries(PLANTED.map(([, file, text]) => [file, text]));
  found ??= cruise({ ...INNOCENT, ...planted }).summary.violations;
  return found;
}

test.each(PLANTED)('a planted violation is caught: %s in %s', (rule, file) => {
  expect(
    violations()
      .filter(({ from }) => from === file)
      .map(({ rule: broken }) => broken.name),
  ).toContain(rule);
});

test('what is not forbidden is not reported', () => {
  const guilty = new Set([...PLANTED.map(([, file]) => file), 'shared/b.ts']);
  expect(violations().filter(({ from }) => !guilty.has(from))).toEqual([]);
});

// @ts-check
import { runProgram } from './process.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

const bin = (/** @type {string} */ path) => `${root}/node_modules/${path}`;

// What the last check of types found out is kept: the next one looks again only at what changed.
const typesKept = ['--incremental', '--tsBuildInfoFile', bin('.cache/types.tsbuildinfo')];

/** What is checked without running Accord: name, program (run by Node) and arguments. */
const CHECKS = [
  { name: 'types', program: bin('typescript/bin/tsc'), args: ['--noEmit', '-p', '.', ...typesKept] },
  { name: 'style', program: bin('@biomejs/biome/bin/biome'), args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'layers',
    program: bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    args: ['--config', 'build/dependency-cruiser.mjs', 'shared', 'electron', 'renderer'],
  },
  { name: 'unused code', program: bin('knip/bin/knip.js'), args: ['--config', 'build/knip.jsonc'] },
];

/** @param {typeof CHECKS[number]} check */
async function carryOut(check) {
  const { code, output } = await runProgram(process.execPath, [check.program, ...check.args], {
    capture: true,
  });
  say(code === 0 ? `✓ ${check.name}` : `✗ ${check.name}\n${output.trimEnd()}`);
  return code === 0;
}

/**
 * Carries out all checks, two at a time (types take as long as the rest together), and says how each went.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const [types, ...others] = CHECKS;
  const inTurn = async () => {
    const results = [];
    for (const check of others) results.push(await carryOut(check));
    return results;
  };
  const [first, rest] = await Promise.all([types === undefined ? true : carryOut(types), inTurn()]);
  const passed = [first, ...rest].filter(Boolean).length;
  return { passed, failed: CHECKS.length - passed };
}

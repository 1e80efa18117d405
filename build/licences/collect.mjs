// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../../renderer/features/help/licences/licence').Licence} Licence */

/** Packages that name their licence in their readme alone. @type {Record<string, string>} */
const SAID_ELSEWHERE = { format: 'MIT' };

/** The terms of the word list that spelling is checked by; it is no package. */
const WORD_LIST = 'renderer/public/spelling/english-licence.txt';

const LICENCE_FILE = /^(licen[cs]e|copying)/i;

/** @param {string} folder absolute path of a package */
function textOf(folder) {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * The licences of all packages that come with Accord, and of its word list (what is only needed to build it does not), those of one text
 * together, in the order of their first package.
 * @param {string} root absolute path of the project, installed
 * @returns {Licence[]}
 * @throws {Error} where a package does not say what its licence is
 */
export function collectLicences(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, { licence: string, text: string, packages: Set<string> }>} */
  const found = new Map();
  for (const [path, { dev, version, license }] of Object.entries(packages)) {
    const folder = join(root, path);
    // What is for another system is not here.
    if (path === '' || dev || !existsSync(folder)) continue;
    const name = path.replace(/^.*node_modules\//, '');
    const licence = license ?? SAID_ELSEWHERE[name];
    if (licence === undefined) throw new Error(`${name} does not say what its licence is`);
    const text = textOf(folder);
    const key = `${licence}\n${text}`;
    const group = found.get(key) ?? { licence, text, packages: new Set() };
    found.set(key, group);
    group.packages.add(`${name} ${version}`);
  }
  const words = readFileSync(join(root, WORD_LIST), 'utf8').trim();
  found.set(WORD_LIST, { licence: 'SCOWL', text: words, packages: new Set(['English word list']) });
  return [...found.values()]
    .map((group) => ({ ...group, packages: [...group.packages].sort() }))
    .sort((one, other) => ((one.packages[0] ?? '') < (other.packages[0] ?? '') ? -1 : 1));
}

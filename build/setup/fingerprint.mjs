// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file that a path names: itself, or all that lie under it, sorted; nothing where it does not exist.
 * @param {string} path absolute
 * @returns {string[]}
 */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A fingerprint of the content of files, by which a build knows whether it is stale. Content and not times:
 * a checkout or a copy sets times anew, and reading some hundred small files takes a few milliseconds.
 * @param {string} root absolute path of the project
 * @param {string[]} paths files and folders relative to root; missing ones count as missing
 * @returns {string} sha256, hexadecimal
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${path}\n`);
    for (const file of filesOf(join(root, path))) {
      const content = readFileSync(file);
      hash.update(`${file.slice(root.length)}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

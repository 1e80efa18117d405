import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder for one test, with files of the given content (path → content); removed afterwards.
 * @returns its absolute path
 */
export function folderWith(files: Record<string, string>, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'accord-setup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

import { join, relative, sep } from 'node:path';
import { moveDurably } from './durable';
import type { FileSystem } from './files';
import { folders, stamp } from './layout';

/**
 * Moves a file that cannot be trusted into `quarantine/`, where nothing is ever deleted by the program. The
 * new name keeps the time and the old place: `<time>--docs--process--handover.json`.
 * @returns the new path
 */
export async function setAside(files: FileSystem, dir: string, path: string): Promise<string> {
  const place = relative(dir, path).split(sep).join('--');
  const target = join(dir, folders.quarantine, `${stamp()}--${place}`);
  await moveDurably(files, path, target);
  return target;
}

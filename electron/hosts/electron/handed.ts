import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handed } from '../host';

/** What bundles are called, and links begin with. */
const BUNDLE_ENDING = '.accord-bundle';
const LINK = /^accord:/i;

/** Whether there is a link among a program's arguments. It came from outside: what stands beside it is not obeyed. */
export const holdsLink = (argv: readonly string[]): boolean => argv.some((each) => LINK.test(each));

/** Desktops on Linux name a file by its address, too. */
function plain(path: string): string {
  try {
    return path.startsWith('file:') ? fileURLToPath(path) : path;
  } catch {
    return path;
  }
}

/**
 * What the system hands over in a program's arguments: the link that was followed, else the bundle that was opened.
 * @param argv without the program itself
 * @param folder that relative paths stand in
 */
export function handedIn(argv: readonly string[], folder: string): Handed | null {
  const link = argv.findLast((each) => LINK.test(each));
  if (link !== undefined) return { type: 'link', address: link };
  const path = argv.findLast((each) => !each.startsWith('-') && each.toLowerCase().endsWith(BUNDLE_ENDING));
  return path === undefined ? null : { type: 'bundle', path: resolve(folder, plain(path)) };
}

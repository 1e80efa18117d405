import { promises as fs } from 'node:fs';

/**
 * The file operations by which the store changes a workspace. They are a value, so that tests can put a disk
 * that fails at the nth call in their place.
 */
export interface FileSystem {
  open: typeof fs.open;
  rename: typeof fs.rename;
  unlink: typeof fs.unlink;
  mkdir: typeof fs.mkdir;
  readFile: typeof fs.readFile;
  readdir: typeof fs.readdir;
  stat: typeof fs.stat;
}

export const nodeFiles: FileSystem = fs;

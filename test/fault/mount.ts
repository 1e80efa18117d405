import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why no file system can be mounted here, or null when one can. */
export function whyNoMount(): string | null {
  if (process.platform !== 'linux') return 'tmpfs is Linux’s';
  if (process.getuid?.() !== 0) return 'only root may mount a tmpfs';
  try {
    mountTiny(64).unmount();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export interface TinyDisk {
  readonly dir: string;
  /** Mounts it read-only or for writing again, also while it is in use. */
  remount(mode: 'ro' | 'rw'): void;
  unmount(): void;
}

/** A file system of its own in memory, of so many kilobytes. */
export function mountTiny(kilobytes: number): TinyDisk {
  const dir = mkdtempSync(join(tmpdir(), 'accord-disk-'));
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });
  run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', dir);
  return {
    dir,
    remount: (mode) => run('mount', '-o', `remount,${mode}`, dir),
    unmount() {
      run('umount', dir);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

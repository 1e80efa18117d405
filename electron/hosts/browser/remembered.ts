import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Remembered = z.object({
  /** The port of the last run: a page's storage and reconnecting depend on it staying the same. */
  port: z.number().int().min(1).max(65535).optional(),
  sessions: z.array(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), expires: z.number() })).default([]),
});

/** What the browser host keeps between runs, on this device only. */
export type Remembered = z.infer<typeof Remembered>;

const FILE = 'browser-host.json';

/** @param home this device's own folder; a missing or unreadable file is an empty memory */
export function readRemembered(home: string): Remembered {
  try {
    return Remembered.parse(JSON.parse(readFileSync(join(home, FILE), 'utf8')));
  } catch {
    return { sessions: [] };
  }
}

/** Written so that only this user can read it; a failure is no reason to stop serving. */
export function writeRemembered(home: string, remembered: Remembered): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const file = join(home, FILE);
    writeFileSync(`${file}.tmp`, JSON.stringify(remembered), { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  } catch {
    // A read-only home: the next run takes another port and asks for a new address.
  }
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
});
const State = z.object({ bounds: Bounds, maximized: z.boolean() });

/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = z.infer<typeof Bounds>;
/** Where the window was when it was closed. */
export type WindowState = z.infer<typeof State>;

export const MIN_WIDTH = 720;
export const MIN_HEIGHT = 520;
const FRESH = { width: 1280, height: 860 };
/** As much of the title bar as must be on a screen, so that the window can be caught. */
const REACHABLE = 80;

const FILE = 'window.json';

/**
 * Where to open the window.
 * @param home this device's own folder
 * @param screens work areas of the screens that are there now: the one of last time may be unplugged
 */
export function readWindowState(
  home: string,
  screens: readonly Bounds[],
): { bounds: Partial<Bounds> & Pick<Bounds, 'width' | 'height'>; maximized: boolean } {
  try {
    const { bounds, maximized } = State.parse(JSON.parse(readFileSync(join(home, FILE), 'utf8')));
    const width = Math.max(MIN_WIDTH, bounds.width);
    const height = Math.max(MIN_HEIGHT, bounds.height);
    const seen = screens.some((screen) => isReachable({ ...bounds, width, height }, screen));
    return { bounds: seen ? { x: bounds.x, y: bounds.y, width, height } : { width, height }, maximized };
  } catch {
    return { bounds: FRESH, maximized: false };
  }
}

function isReachable(bounds: Bounds, screen: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const topIsThere = bounds.y >= screen.y && bounds.y <= screen.y + screen.height - REACHABLE;
  return across >= REACHABLE && topIsThere;
}

/** Remembers where the window was; that it cannot is no reason to keep it open. */
export function writeWindowState(home: string, state: WindowState): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const file = join(home, FILE);
    writeFileSync(`${file}.tmp`, JSON.stringify(state));
    renameSync(`${file}.tmp`, file);
  } catch {
    // A read-only or full disk: the window opens at its usual place next time.
  }
}

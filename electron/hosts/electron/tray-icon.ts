/** The icon of the program, on a field of 64 × 64: its ground, two strokes that lean on each other, and a bar. */
const GROUND = [0x1b, 0x3a, 0x70] as const;
const STROKE = [0xff, 0xff, 0xff] as const;
const BAR = [0xf0, 0xb4, 0x5c] as const;
const FIELD = 64;
const CORNER = 14;
/** Looks at so many points along each side of a pixel, for soft edges. */
const POINTS = 4;

type Colour = readonly [number, number, number];

/** Left stroke of the two; the right one is its mirror image. */
function isStroke(x: number, y: number): boolean {
  const left = x < FIELD / 2 ? x : FIELD - x;
  const down = (y - 18) / 28;
  return down >= 0 && down <= 1 && left >= 26 - 12 * down && left <= 30 - 11 * down;
}

function colourAt(x: number, y: number): Colour | null {
  const overX = Math.max(CORNER - x, x - (FIELD - CORNER), 0);
  const overY = Math.max(CORNER - y, y - (FIELD - CORNER), 0);
  if (Math.hypot(overX, overY) > CORNER) return null;
  if (Math.abs(y - 37) <= 2.5 && x >= 20 && x <= 44) return BAR;
  return isStroke(x, y) ? STROKE : GROUND;
}

/** The icon as pixels: blue, green, red and opacity of each, from the top left, premultiplied. */
export function iconBitmap(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const step = FIELD / size / POINTS;
  const share = 1 / (POINTS * POINTS);
  for (let at = 0; at < size * size; at++) {
    const sum = [0, 0, 0, 0];
    for (let point = 0; point < POINTS * POINTS; point++) {
      const x = ((at % size) * POINTS + (point % POINTS) + 0.5) * step;
      const y = (Math.floor(at / size) * POINTS + Math.floor(point / POINTS) + 0.5) * step;
      const colour = colourAt(x, y);
      if (!colour) continue;
      for (const [channel, value] of [colour[2], colour[1], colour[0], 255].entries())
        sum[channel] = (sum[channel] ?? 0) + value * share;
    }
    pixels.set(sum.map(Math.round), at * 4);
  }
  return pixels;
}

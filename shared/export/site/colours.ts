import { contrast, READABLE } from '../html/contrast';

/** A colour as hue (0–360), saturation and lightness (0–1). */
type Hsl = readonly [number, number, number];

/** `#abc` as `#aabbcc`. */
const long = (colour: string): string => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);

function toHsl(colour: string): Hsl {
  const at = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  const [red, green, blue] = [at(1), at(3), at(5)];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, lightness];
  const hue =
    most === red
      ? (green - blue) / span
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [(hue * 60 + 360) % 360, span / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function toHex([hue, saturation, lightness]: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const place = (shift + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** White paper becomes this light, and black ink as light as the other: neither pure, which tires in the dark. */
const PAPER = 0.095;
const INK = 0.93;

const STEP = 0.01;

/**
 * What a colour of a page with dark ink on white is on one with light ink on dark: the same hue, its lightness turned
 * round. What could be read as text on white can be read on the other: reds and blues are lifted until they can.
 *
 * @param colour `#rgb` or `#rrggbb`
 */
export function darkTwin(colour: string): string {
  const whole = long(colour);
  const [hue, saturation, lightness] = toHsl(whole);
  const turned = (from: number): number => PAPER + (1 - from) * (INK - PAPER);
  const paper = toHex([0, 0, turned(1)]);
  const least = contrast(whole, '#ffffff') >= READABLE ? READABLE : 0;
  let light = turned(lightness);
  while (contrast(toHex([hue, saturation, light]), paper) < least) light += STEP;
  return toHex([hue, saturation, light]);
}

import type { House } from '#shared/model/house';

/** Against white; what is paler than this cannot be read as text (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const isReadable = (colour: string): boolean => 1.05 / (luminance(colour) + 0.05) >= LEAST_CONTRAST;

/** Serif faces as systems have them; none is bundled. */
export const SERIF = 'Georgia, "Times New Roman", "Liberation Serif", "DejaVu Serif", serif';

/**
 * The house's own colour and typeface over the style that all documents share. A colour too pale to be read is for lines
 * alone.
 */
export function houseStyle({ colour, typeface }: Pick<House, 'colour' | 'typeface'>): string {
  const rules: string[] = [];
  if (/^#[0-9a-f]{6}$/.test(colour)) {
    rules.push(
      `.cover .workspace, h3:not(.deeper) { border-color: ${colour}; } .step::before { border-color: ${colour}; } blockquote { border-color: ${colour}; }`,
    );
    if (isReadable(colour))
      rules.push(
        `h1, h2, .record > header .no, .defined > header h3 { color: ${colour}; } a { color: ${colour}; }`,
      );
  }
  if (typeface === 'serif') rules.push(`html { font-family: ${SERIF}; } h1, h2 { letter-spacing: 0; }`);
  return rules.join('\n');
}

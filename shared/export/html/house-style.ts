import type { House } from '#shared/model/house';
import { contrast, READABLE } from './contrast';

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
    if (contrast(colour, '#ffffff') >= READABLE)
      rules.push(
        `h1, h2, .record > header .no, .defined > header h3 { color: ${colour}; } a { color: ${colour}; }`,
      );
  }
  if (typeface === 'serif') rules.push(`html { font-family: ${SERIF}; } h1, h2 { letter-spacing: 0; }`);
  return rules.join('\n');
}

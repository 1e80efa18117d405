import type { Paper } from '../bundle';
import { words } from '../words';
import { SERIF } from './house-style';
import { cssString, html, type Markup } from './markup';

/** The foot and the watermark of a stretch of pages. */
export interface PageStyle {
  /** Name of the CSS page: small letters and digits. */
  name: string;
  /** What the pages are about: beside it stands that they do not bind, where they do not. */
  head: string;
  foot: string;
  /** Word across the page where it does not bind; null where it does. */
  watermark: string | null;
  /** Whether something in it lies across the paper. */
  across?: boolean;
}

const ACROSS = '<div class="across">';

/** What is too wide for an upright page goes on pages that lie across. */
export const across = (inside: Markup): Markup => html`<div class="across">${inside}</div>`;

/** Whether something is on pages that lie across. Text of people is escaped in it. */
export const isAcross = ({ html: written }: Markup): boolean => written.includes(ACROSS);

const SANS = 'Inter, Helvetica, Arial, sans-serif';

/** Upright paper inside margins of 20 mm, in mm. */
const INSIDE: Readonly<Record<Paper, readonly [number, number]>> = { A4: [170, 257], Letter: [175.9, 239.4] };

/** Characters that fit beside what stands at the right: that the pages do not bind, and the page number. */
const HEAD_LENGTH = 74;
const FOOT_LENGTH = 90;

const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/**
 * The word across the page, so pale that text on it stays readable. A margin box carries it: of all that can
 * stand on every page of a stretch it is what Chromium places alike on each (a page's background it does
 * not). The same word stands in the head of the page as text, for those who hear it.
 */
function watermarkImage(word: string, [width, height]: readonly [number, number]): string {
  const letters = word.toUpperCase().replace(/[^A-Z ]/g, '');
  const size = Math.min(42, Math.round(330 / Math.max(letters.length, 1)));
  const turn = width > height ? -32 : -54;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><text x="${width / 2}" y="${height / 2}" text-anchor="middle" dominant-baseline="middle" transform="rotate(${turn} ${width / 2} ${height / 2})" font-size="${size}" font-weight="700" letter-spacing="2" font-family="Helvetica, Arial, sans-serif" fill="#000" fill-opacity="0.07">${letters}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}")`;
}

function pageRule({ name, head, foot, watermark, across: lies }: PageStyle, paper: Paper): string {
  const [width, height] = INSIDE[paper];
  const rule = (page: string, size: string, inside: readonly [number, number]): string => {
    const mark =
      watermark === null
        ? ''
        : `@top-left-corner { content: ${watermarkImage(watermark, inside)}; } @top-right { content: ${cssString(`${watermark} – ${words().notInForce}`)}; }`;
    return `@page ${page} { ${size} @top-left { content: ${cssString(clip(head, HEAD_LENGTH))}; } @bottom-left { content: ${cssString(clip(foot, FOOT_LENGTH))}; } ${mark} }`;
  };
  const upright = `${rule(name, '', [width, height])} .${name} { page: ${name}; }`;
  if (!lies) return upright;
  const size = `size: ${paper === 'A4' ? 'A4' : 'letter'} landscape;`;
  return `${upright} ${rule(`${name}w`, size, [height, width])} .${name} .across { page: ${name}w; }`;
}

/** Paper, margins, foot with page x of y, and every page style of the document. */
export function pageRules(
  styles: readonly PageStyle[],
  paper: Paper,
  typeface: 'sans' | 'serif' = 'sans',
): string {
  const { before, between } = words().pageOf;
  const box = `font: 400 8pt ${typeface === 'serif' ? SERIF : SANS}; color: #4a525c; vertical-align: top; padding-top: 5mm;`;
  return `@page { size: ${paper === 'A4' ? 'A4' : 'letter'}; margin: 20mm;
@bottom-left { ${box} width: 132mm; text-align: left; white-space: nowrap; overflow: hidden; }
@top-left { ${box} vertical-align: bottom; padding: 0 0 5mm; width: 110mm; text-align: left; white-space: nowrap; overflow: hidden; }
@bottom-right { ${box} text-align: right; white-space: nowrap; content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages); }
@top-left-corner { vertical-align: top; text-align: left; padding: 20mm 0 0 20mm; }
@top-right { ${box} vertical-align: bottom; padding: 0 0 5mm; text-align: right; white-space: nowrap; letter-spacing: .04em; } }
${styles.map((style) => pageRule(style, paper)).join('\n')}`;
}

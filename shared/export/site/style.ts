import type { ExportFont } from '../bundle';
import { cssString } from '../html/markup';
import { partsStyle } from '../html/style';
import { words } from '../words';

/** A file of the site's typeface. */
export interface FontFile {
  path: string;
  font: ExportFont;
}

export const fontFiles = (fonts: readonly ExportFont[]): FontFile[] =>
  fonts.map((font, at) => ({ path: `fonts/${at + 1}.woff2`, font }));

export const faces = (files: readonly FontFile[]): string =>
  files
    .map(
      ({ path, font: { family, style, weight, unicodeRange } }) =>
        `@font-face { font-family: ${cssString(family)}; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url("${path}") format("woff2"); unicode-range: ${unicodeRange.replace(/[^A-Fa-f0-9U+\-, ?]/g, '')}; }`,
    )
    .join('\n');

/** A page of the site begins with its record's heading, so each heading stands one higher than on paper. */
const raised = (css: string): string =>
  css
    .replace(/(?<![\w-])h1(?![\w-])/g, '.cover-title')
    .replace(/(?<![\w-])h([2-6])(?![\w-])/g, (_name, level: string) => `h${Number(level) - 1}`);

const FRAME = `
body { background: #fff; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 4mm; top: 3mm; z-index: 3; background: #fff; padding: 2mm 3mm; }
:focus-visible { outline: .5mm solid #1c5fb0; outline-offset: .4mm; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; align-items: center; justify-content: space-between; gap: 6mm; padding: 2.4mm 6mm; background: #fff; border-bottom: .25mm solid #dadfe5; }
.bar .name { font-weight: 600; color: #16191d; text-decoration: none; } .bar .name:hover { text-decoration: underline; }
.search { position: relative; flex: 0 1 84mm; } .search[hidden] { display: none; }
.search label, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.search input { box-sizing: border-box; width: 100%; font: inherit; font-size: 10pt; color: #16191d; background: #f4f5f7; border: .25mm solid #7d8792; border-radius: 1.4mm; padding: 1.5mm 2.6mm; }
.found { position: absolute; z-index: 2; top: calc(100% + 1.2mm); right: 0; width: 118mm; max-width: calc(100vw - 12mm); box-sizing: border-box; max-height: 70vh; overflow-y: auto; background: #fff; border: .25mm solid #b5bcc5; border-radius: 1.4mm; padding: 2.4mm; }
.found[hidden] { display: none; } .found p { margin: 0 1.4mm 1mm; font-size: 9pt; color: #4a525c; }
.found ol { list-style: none; margin: 0; padding: 0; } .found li { margin: 0; } .found a { display: block; padding: 1.6mm; border-radius: 1mm; color: #16191d; text-decoration: none; } .found a:hover, .found a:focus-visible { background: #f1f3f5; }
.found .of { font-size: 9pt; color: #4a525c; margin-left: 2mm; } .found .said { display: block; font-size: 9pt; color: #33393f; } .found mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: .5mm; }
.page { display: grid; grid-template-columns: minmax(0, 178mm); justify-content: center; gap: 0 12mm; padding: 7mm 6mm 16mm; }
.way { font-size: 9.5pt; color: #4a525c; margin: 0 0 5mm; } .way ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0 2mm; margin: 0; padding: 0; } .way li { margin: 0; } .way li + li::before { content: "›"; margin-right: 2mm; }
.record { break-before: auto; } .record > header h1, .index > header h1 { max-width: 165mm; }
.stamp { margin: 0 0 2mm; font-size: 9pt; font-weight: 700; letter-spacing: .04em; color: #4a525c; }
.wide { overflow-x: auto; } .raci-table { min-width: 110mm; }
.diagram { overflow-x: auto; margin: 1mm 0 4mm; } .diagram svg { min-width: 110mm; } .judged { overflow-x: auto; } .judged .figures, .judged .periods { min-width: 140mm; }
.aside { font-size: 9.5pt; } .aside h2 { font-size: 9.5pt; margin: 0 0 1.6mm; padding: 0; border: 0; color: #4a525c; } .aside ul { list-style: none; margin: 0 0 6mm; padding: 0; } .aside li { margin: 0 0 1.2mm; line-height: 1.35; }
.turn { display: flex; justify-content: space-between; gap: 6mm; margin-top: 12mm; padding-top: 4mm; border-top: .25mm solid #dadfe5; } .turn p { margin: 0; max-width: 48%; } .turn .next { margin-left: auto; text-align: right; } .turn span { display: block; font-size: 9pt; color: #4a525c; }
.index > header { margin-bottom: 9mm; } .index h1 { font-size: 24pt; margin: 0 0 3mm; } .index .logo { display: block; max-height: 18mm; max-width: 70mm; margin: 0 0 6mm; }
.index .status { margin-bottom: 3mm; } .index section { margin: 0 0 3mm; } .index td .status { margin: 0; } .index h3 { margin: 4mm 0 1.6mm; }
.tree { list-style: none; padding: 0; margin: 0 0 4mm; } .tree li { margin: 0 0 1.2mm; } .tree .no { color: #4a525c; margin-right: 1.6mm; } .tree .of { color: #4a525c; font-size: 9pt; margin-left: 2mm; }
.tree .depth-2 { padding-left: 6mm; } .tree .depth-3 { padding-left: 12mm; } .tree .depth-4 { padding-left: 18mm; } .tree .depth-5 { padding-left: 24mm; } .tree .depth-6 { padding-left: 30mm; }
.list { table-layout: fixed; } .list th:last-child { width: 42%; } .list .status { font-size: 9pt; } .list .detail { display: block; margin: 0; color: #4a525c; font-size: 8.5pt; }
.chapters .chapter { margin-top: 8mm; } .chapters .elsewhere { margin: 5mm 0; padding: 3mm 4mm; border: .25mm solid #dadfe5; border-radius: 1mm; } .chapters .elsewhere header { margin: 0; } .chapters .elsewhere :is(h2, h3, h4, h5, h6) { font-size: 13pt; margin: 0; padding: 0; border: 0; }
.foot { padding: 4mm 6mm 8mm; font-size: 9pt; color: #4a525c; text-align: center; }
@media screen and (min-width: 1100px) { .page.beside { grid-template-columns: minmax(0, 178mm) 52mm; } .page.beside .aside { position: sticky; top: 18mm; align-self: start; max-height: calc(100vh - 24mm); overflow-y: auto; grid-row: 1 / span 9; grid-column: 2; } }
@media screen and (max-width: 640px) { .bar { gap: 3mm; padding: 2mm 4mm; } .page { padding: 5mm 4mm 12mm; } }
@media print { .bar, .way, .aside, .turn, .skip { display: none; } .page { display: block; padding: 0; } .wide, .diagram { overflow: visible; } .raci-table, .diagram svg, .judged .figures, .judged .periods { min-width: 0; } .judged { overflow: visible; } .foot { padding: 6mm 0 0; text-align: left; } a { color: inherit; } }
`;

/** What only a printer reads. */
export const paperRules = (): string =>
  `@page { margin: 20mm; @bottom-right { font: 400 8pt Helvetica, Arial, sans-serif; color: #4a525c; content: "${words().pageOf.before}" counter(page) "${words().pageOf.between}" counter(pages); } }`;

/** Rules of every page of a site, with colours and lengths as on paper. */
export const siteRules = (house: string): string => raised([partsStyle, house].join('\n')) + FRAME;

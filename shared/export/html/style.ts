import type { ExportFont } from '../bundle';
import { cssString } from './markup';

const faces = (fonts: readonly ExportFont[]): string =>
  fonts
    .map(
      ({ family, style, weight, data, unicodeRange }) =>
        `@font-face { font-family: ${cssString(family)}; font-style: ${style}; font-weight: ${weight}; src: url(data:font/woff2;base64,${data.replace(/[^A-Za-z0-9+/=]/g, '')}) format("woff2"); unicode-range: ${unicodeRange.replace(/[^A-Fa-f0-9U+\-, ?]/g, '')}; }`,
    )
    .join('\n');

/** Each paragraph runs in the direction of its own first letter, and stands at the side where that begins. */
const TEXT = `
html { font: 400 10.5pt/1.45 Inter, "Segoe UI", Helvetica, Arial, sans-serif; color: #16191d; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; hyphens: manual; }
h1, h2, h3, h4, h5, h6 { line-height: 1.22; margin: 0; font-weight: 600; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 27pt; letter-spacing: -.02em; font-weight: 700; }
h2 { font-size: 19pt; letter-spacing: -.014em; }
h3 { font-size: 13pt; letter-spacing: -.006em; margin: 8mm 0 2.6mm; padding-bottom: 1.2mm; border-bottom: .25mm solid #c9ced5; }
h4 { font-size: 11pt; margin: 5.5mm 0 1.6mm; }
h5, h6 { font-size: 10.5pt; margin: 4mm 0 1.2mm; }
p, li, h1, h2, h3, h4, h5, h6, th, td, dd, figcaption, .title { unicode-bidi: plaintext; }
h1, h2, dd, .title, .step-title, .checks li { text-align: left; }
p { margin: 0 0 2.4mm; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 2.8mm; padding-left: 6mm; }
li { margin: 0 0 .9mm; orphans: 2; widows: 2; }
li > p { margin-bottom: .9mm; }
a { color: #17457f; text-decoration: underline; text-decoration-thickness: .2mm; text-underline-offset: .6mm; }
small, .who { font-size: 8.5pt; color: #4a525c; }
blockquote { margin: 0 0 3mm; padding: .4mm 0 .4mm 4.5mm; border-left: .7mm solid #b5bcc5; color: #33393f; }
code { font: .9em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; background: #f1f3f5; padding: .1em .3em; border-radius: .6mm; }
pre { margin: 0 0 3mm; padding: 2.6mm 3.2mm; background: #f4f5f7; border: .2mm solid #dfe3e8; border-radius: 1mm; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { background: none; padding: 0; }
hr { border: 0; border-top: .25mm solid #c9ced5; margin: 5mm 0; }
figure { margin: 2mm auto 4mm; break-inside: avoid; max-width: 100%; }
figure img { display: block; width: 100%; max-height: 215mm; object-fit: contain; object-position: left top; }
figcaption { font-size: 8.5pt; color: #4a525c; margin-top: 1.2mm; }
.callout { margin: 0 0 3.2mm; padding: 2.4mm 3.6mm .6mm; border: .25mm solid #c3c9d1; border-left-width: 1mm; border-radius: .8mm; break-inside: avoid; }
.callout .tone { font-size: 8.5pt; font-weight: 600; margin-bottom: .8mm; break-after: avoid; }
.callout.note { border-left-color: #1c5fb0; } .callout.tip { border-left-color: #2b8a3e; } .callout.warning { border-left-color: #b45309; }
.details { margin: 0 0 3mm; padding-left: 3.6mm; border-left: .25mm solid #c9ced5; }
.details > .summary { font-weight: 600; break-after: avoid; margin-bottom: 1.2mm; }
.tasks { list-style: none; padding-left: 0; }
.tasks > li { display: flex; gap: 2.2mm; } .tasks > li > div { flex: 1; } .tasks .shape { flex: none; width: 3.4mm; height: 3.4mm; margin-top: .8mm; }
.mention { font-weight: 500; }
.attachment { border: .2mm solid #d5dae0; border-radius: .8mm; padding: 1.6mm 2.6mm; break-inside: avoid; }
.missing, em.missing { color: #4a525c; font-style: italic; }
.shape { width: .78em; height: .78em; vertical-align: -.06em; }
`;

const TABLES = `
table { border-collapse: collapse; width: 100%; margin: 1mm 0 3.6mm; font-size: 9pt; line-height: 1.35; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.3mm 1.8mm; border-bottom: .2mm solid #dadfe5; }
thead th { font-weight: 600; border-bottom: .35mm solid #6b7480; vertical-align: bottom; break-inside: avoid; }
tbody th { font-weight: 500; }
td > p, th > p { margin: 0 0 .8mm; } td > p:last-child, th > p:last-child { margin: 0; }
caption { text-align: left; font-size: 8.5pt; color: #4a525c; padding: 0 0 1mm; break-after: avoid; }
.body table th, .body table td { border: .2mm solid #d0d6dd; }
.raci-table { table-layout: fixed; } .raci-table th:first-child { width: 38%; } .raci-table thead th:not(:first-child), .raci-table td { text-align: center; padding: 1.3mm .6mm; }
.raci-table thead .team { display: block; white-space: normal; } .raci-table:not(.many) thead .mark { display: block; width: max-content; margin: 0 auto 1mm; }
.raci-table.many thead th:not(:first-child) > .team { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 44mm; text-align: left; } .raci-table.many thead .mark { margin: 0 0 1.3mm; padding: .9mm 0; min-height: 4mm; writing-mode: horizontal-tb; transform: rotate(180deg); min-width: 4.4mm; }
.raci { font-weight: 600; } .raci-A, .raci-AR { font-weight: 700; } .raci-C, .raci-I { font-weight: 400; color: #33393f; }
.legend { font-size: 8.5pt; color: #4a525c; margin: -1.4mm 0 3mm; break-before: avoid; } .legend span { margin-right: 4.5mm; white-space: nowrap; }
.figures { display: block; width: 100%; height: auto; margin-bottom: 1.6mm; break-inside: avoid; break-after: avoid; }
.periods { table-layout: fixed; font-size: 8pt; margin-bottom: 2.4mm; break-inside: avoid; overflow-wrap: normal; }
.periods th, .periods td { text-align: center; padding: 1.1mm .3mm; white-space: nowrap; } .periods thead th { font-weight: 500; }
.periods th:first-child { text-align: left; width: 19mm; font-weight: 500; color: #4a525c; }
.periods .shape { width: 3.1mm; height: 3.1mm; vertical-align: middle; }
.rules th { width: 42%; font-weight: 400; color: #33393f; } .rules td, .rules th { font-size: 8.5pt; padding: .9mm 1.8mm; }
.signatures .six-words { font-size: 8.5pt; color: #33393f; } .signatures td:nth-child(1) { width: 27%; } .signatures td:nth-child(2) { width: 19%; font-weight: 600; } .signatures td:nth-child(4) { width: 26%; }
`;

const PARTS = `
.cover { display: flex; flex-direction: column; }
.cover.full { min-height: 240mm; } .Letter .cover.full { min-height: 222mm; }
.cover .workspace { font-size: 9.5pt; color: #33393f; padding-bottom: 2.4mm; border-bottom: .5mm solid #16191d; }
.cover .logo { display: block; max-height: 18mm; max-width: 70mm; margin: 0 0 6mm; object-fit: contain; object-position: left bottom; align-self: flex-start; }
.cover .title-block { margin: 44mm 0 14mm; } .cover.short .title-block { margin: 22mm 0 12mm; }
.cover h1 { margin: 0 0 5mm; max-width: 150mm; } .together { white-space: nowrap; }
.kind { font-size: 9.5pt; color: #4a525c; margin: 0 0 1.2mm; break-after: avoid; }
.status { margin: 0; } .status .pill { white-space: nowrap; font-weight: 600; display: inline-flex; align-items: center; gap: 1.4mm; } .status .detail { color: #33393f; margin-left: 2mm; }
.pill .shape { width: 3mm; height: 3mm; } .pill.in-force .shape { color: #2b8a3e; } .pill.proposed .shape, .pill.agreed .shape { color: #1c5fb0; } .pill.declined .shape, .pill.withdrawn .shape { color: #c92a2a; } .pill.expired .shape { color: #b45309; } .pill.draft .shape { color: #6b7480; }
.cover .title-block > .status { font-size: 11pt; } .cover .lead { margin: 6mm 0 0; max-width: 140mm; } .cover .facts { margin-top: 9mm; }
.holds .status { font-size: 9pt; } .holds td:first-child { font-weight: 600; width: 38%; } .holds td:nth-child(2) { width: 15%; } .holds .detail { display: block; margin: 0; color: #4a525c; font-size: 8.5pt; }
.contents-page h2 { margin-bottom: 5mm; } .contents-page.own { break-before: page; } .contents-page:not(.own) h2 { font-size: 13pt; margin-bottom: 2mm; }
.contents { list-style: none; margin: 0; padding: 0; }
.contents li { margin: 0; break-inside: avoid; } .contents a { display: flex; align-items: baseline; color: inherit; text-decoration: none; padding: .55mm 0; }
.contents .title { max-width: 140mm; } .contents .leader { flex: 1; min-width: 6mm; margin: 0 2mm; border-bottom: .25mm dotted #8a929c; transform: translateY(-.6mm); } .contents .number { flex: none; width: 13mm; text-align: right; white-space: nowrap; }
.contents .promise .who { margin-left: 1.6mm; } .of-promises { margin-top: 9mm; break-after: avoid; }
.contents .number, .at, .periods { font-variant-numeric: tabular-nums; }
.at { white-space: nowrap; color: #4a525c; font-size: .93em; } .defined { margin-top: 8mm; } .defined > header { margin-bottom: 3mm; } .defined .lead { font-size: 10.5pt; } .raci-table td:has(> .group) { text-align: left; padding: 3mm 1.8mm 1.3mm; break-after: avoid; } tr:has(> td > .group) { break-after: avoid; }
.across .raci-table th:first-child { width: 68mm; }
.contents .depth-1 { font-weight: 600; margin-top: 2.2mm; break-after: avoid; } .contents .depth-2 { padding-left: 6mm; } .contents .depth-3 { padding-left: 12mm; } .contents .depth-4 { padding-left: 18mm; } .contents .depth-5 { padding-left: 24mm; } .contents .depth-6 { padding-left: 30mm; } .contents li:not(.depth-1) { font-size: 9.5pt; } .contents .whole:not(.depth-1) { font-weight: 500; margin-top: .8mm; } .contents .no { margin-right: 1.4mm; } .contents .depth-1 .leader { border-color: #5d6671; }
.record { break-before: page; } .minutes + .record { break-before: auto; } .minutes .cover .title-block { margin: 8mm 0; } .minutes .cover h1 { font-size: 20pt; max-width: none; } .minutes + .record > header .kind { display: none; } .chapter { margin-top: 9mm; } .record > header h2 .no, .record > header .deeper .no, .chapter > header .deeper .no { color: #4a525c; margin-right: 1.6mm; }
.deeper { margin: 0 0 1.8mm; padding: 0; border: 0; } h3.deeper { font-size: 16pt; } h4.deeper { font-size: 13.5pt; } h5.deeper, h6.deeper { font-size: 12pt; } .chapter > header { margin-bottom: 3mm; }
.record > header { margin-bottom: 6mm; } .record > header h2 { margin-bottom: 1.8mm; } .record > header .note { font-size: 9pt; color: #4a525c; margin: 1.4mm 0 0; }
.lead { font-size: 11.5pt; line-height: 1.45; margin-bottom: 4mm; color: #22272d; }
.facts { margin: 0 0 4mm; display: grid; gap: 1mm; } .facts > div { display: grid; grid-template-columns: 29mm 1fr; column-gap: 3mm; break-inside: avoid; }
.facts dt { color: #4a525c; font-size: 9pt; line-height: 1.68; } .facts dd { margin: 0; }
.team { white-space: nowrap; } .team + .team { margin-left: 3.4mm; } th .team, td .team { white-space: normal; }
.mark { display: inline-block; min-width: 4.4mm; padding: 0 .9mm; margin-right: 1.3mm; border: .3mm solid; border-radius: .8mm; font-size: .72em; font-weight: 700; line-height: 1.5; text-align: center; vertical-align: .06em; }
.steps { list-style: none; padding: 0; counter-reset: step; margin-bottom: 4mm; }
.step { counter-increment: step; position: relative; break-inside: avoid; padding: 2.6mm 0 2mm 10mm; border-bottom: .2mm solid #dadfe5; margin: 0; }
.step::before { content: counter(step); position: absolute; left: 0; top: 2.5mm; width: 6mm; height: 6mm; box-sizing: border-box; border: .3mm solid #16191d; border-radius: 50%; font-size: 8.5pt; font-weight: 600; text-align: center; line-height: 5.4mm; }
.step-head { break-inside: avoid; } .step-head:not(:last-child) { break-after: avoid; } .step-title { font-weight: 600; margin: 0 0 .6mm; } .step-who { font-size: 9pt; margin: 0 0 1mm; color: #33393f; } .step .due { margin-left: 3.4mm; } .step .due::before { content: "·"; margin-right: 3.4mm; }
.step .facts { gap: .4mm; margin: 0 0 1mm; font-size: 9pt; } .step .facts > div { grid-template-columns: 18mm 1fr; } .step .notes { font-size: 9.5pt; } .step .notes > :last-child { margin-bottom: .6mm; }
.step .facts p.line { margin: 0; } .checks { list-style: none; padding: 0; margin: 0; } .checks li { position: relative; padding-left: 4.4mm; margin: 0; } .checks li::before { content: ""; position: absolute; left: 0; top: .95mm; width: 2.3mm; height: 2.3mm; border: .25mm solid #4a525c; border-radius: .4mm; }
.diagram { margin: 1mm 0 4mm; break-inside: avoid; } .diagram svg { display: block; max-width: 100%; height: auto; } .exceptions { break-inside: avoid; } .exceptions td:first-child { width: 38%; }
.commitment { margin-bottom: 6mm; } .judged { break-inside: avoid; } .commitment .keep { break-inside: avoid; } .commitment .keep:not(:last-child) { break-after: avoid; } .commitment h4 { margin-top: 4.5mm; } .commitment .sentence { font-size: 11pt; margin-bottom: 2mm; } .commitment .facts { gap: .3mm; margin-bottom: 2.4mm; font-size: 9.5pt; }
.as-of { font-size: 9pt; color: #4a525c; break-after: avoid; }
.answer { margin-bottom: 6mm; } .answer .keep { break-inside: avoid; break-after: avoid; } .answer .sentence { font-size: 11pt; margin-bottom: 2mm; } .answer .missing, .answer .note { font-size: 9pt; color: #4a525c; } .answer th, .answer td { font-size: 9pt; } .answer .number { text-align: right; white-space: nowrap; } .answer tr, .answer table:not(:has(tr:nth-child(9))) { break-inside: avoid; }
.small-head { font-size: 9pt; font-weight: 600; margin: 2mm 0 .8mm; break-after: avoid; }
.missed { font-size: 9pt; margin-bottom: 2mm; } .missed li { margin: 0 0 .3mm; } .covers { font-size: 9.5pt; columns: 2; column-gap: 8mm; } .covers li { break-inside: avoid; }
.sign-block { break-inside: avoid; }
`;

const SCREEN = `
@media screen { html { background: #eceef1; } body { max-width: 170mm; margin: 8mm auto; padding: 20mm; background: #fff; box-shadow: 0 0 4mm rgb(0 0 0 / .12); } .cover.full { min-height: 0; } .record { margin-top: 18mm; padding-top: 8mm; border-top: .5mm solid #16191d; } .table-wrap { overflow-x: auto; } .stamp { display: block; } }
.no-pages .contents .leader, .no-pages .contents .number { display: none; }
.stamp { display: none; margin: 0 0 2mm; font-size: 9pt; font-weight: 700; letter-spacing: .04em; color: #4a525c; }
@media screen { .stamp { display: block; } }
`;

/** How text, tables and parts look wherever they stand. */
export const partsStyle = [TEXT, TABLES, PARTS].map((part) => part.trim()).join('\n');

/** The whole style of a document but its pages. */
export const styleSheet = (fonts: readonly ExportFont[]): string =>
  [faces(fonts), partsStyle, SCREEN.trim()].join('\n');

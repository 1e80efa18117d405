// @ts-check
// What Accord is, in one picture: drawn from the worked example's own promises and weeks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ title: string, promise: string, owes: 'marketing' | 'sales', periods: string[] }} Promised */

/** Wide and high in CSS pixels; the picture is taken at twice that. */
export const OVERVIEW = { width: 1200, height: 648 };

const FONT = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The shapes that the screens and the paper have, too. @type {Readonly<Record<string, string>>} */
const SHAPES = {
  attained: '<circle cx="6" cy="6" r="4.6" fill="currentColor"/>',
  missed:
    '<path d="M2.4 2.4 9.6 9.6M9.6 2.4 2.4 9.6" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round"/>',
  open: '<circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="1.9 1.7"/>',
};

/** @param {string} status */
const shape = (status) => {
  const name = SHAPES[status] ? status : 'open';
  return `<svg class="${name}" viewBox="0 0 12 12" aria-hidden="true">${SHAPES[name]}</svg>`;
};

/** @param {'marketing' | 'sales'} team */
const mark = (team) => `<i class="mark ${team}">${team === 'marketing' ? 'M' : 'S'}</i>`;

/** @param {'marketing' | 'sales'} team @param {string} name @param {readonly string[]} lines */
const side = (team, name, lines) =>
  `<section class="side ${team}"><h2>${mark(team)}${name}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;

/** @param {Promised} promised */
const row = ({ title, promise, owes, periods }) =>
  `<li>${mark(owes)}<span class="what"><b>${escaped(title)}</b>${escaped(promise)}</span><span class="weeks">${periods.map(shape).join('')}</span></li>`;

const ARROW =
  '<svg class="arrow" viewBox="0 0 40 12" aria-hidden="true"><path d="M1 6H38M33 1.5 38.4 6 33 10.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></svg>';

const STEPS = /** @type {const} */ ([
  ['Write it down', 'Steps with who does them, who answers for them, and by when'],
  ['Agree', 'Each team signs the same frozen wording, rules and all'],
  ['See it kept', 'Drop a CRM export: every week is judged by what was signed'],
  ['Look together', 'Contest a lead, hold the meeting, propose a new version'],
]);

const STYLE = `
:root { --ink: #16191d; --soft: #525b66; --line: #d9dee4; --paper: #fff; --ground: #f5f7f9; --marketing: #1c5fb0; --sales: #b4540a; --good: #2b7a3a; --bad: #c2322d; --accent: #1b3a70; }
:root.dark { --ink: #e8eaed; --soft: #a3adb8; --line: #363c44; --paper: #1d2126; --ground: #14171a; --marketing: #74aef0; --sales: #f0a35e; --good: #69c47b; --bad: #f0827c; --accent: #9dbdf5; }
* { box-sizing: border-box; margin: 0; }
body { width: 1200px; height: 648px; padding: 28px 40px; background: var(--ground); color: var(--ink); font: 400 15px/1.4 "Inter Variable"; display: flex; flex-direction: column; }
.top { display: grid; grid-template-columns: 222px 46px 1fr 46px 222px; align-items: center; flex: 1; }
.side, .agreed { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; }
.side { padding: 20px; border-top: 4px solid var(--team); } .side.marketing { --team: var(--marketing); } .side.sales { --team: var(--sales); }
h2 { font-size: 19px; font-weight: 650; letter-spacing: -.01em; display: flex; align-items: center; gap: 10px; margin-bottom: 10px; }
.side p { color: var(--soft); font-size: 14px; padding: 7px 0; border-top: 1px solid var(--line); } .side p b { color: var(--ink); font-weight: 600; }
.mark { font: 650 12.5px/1 "Inter Variable"; width: 24px; height: 24px; flex: none; display: grid; place-items: center; border: 1.5px solid; border-radius: 5px; } .mark.marketing { color: var(--marketing); } .mark.sales { color: var(--sales); }
.join { color: var(--soft); display: grid; place-items: center; align-content: center; gap: 2px; } .join span { font-size: 12.5px; } .join svg { width: 34px; } .join.back svg { transform: scaleX(-1); }
.agreed { padding: 22px 24px 18px; box-shadow: 0 1px 2px #0000000d, 0 10px 30px #0000000f; }
.agreed h2 { justify-content: space-between; margin: 0 0 4px; } .pill { font: 600 13px/1 "Inter Variable"; color: var(--good); display: flex; gap: 6px; align-items: center; letter-spacing: 0; } .pill svg { width: 13px; }
.key { display: flex; gap: 6px; align-items: center; justify-content: flex-end; font-size: 12.5px; color: var(--soft); margin-bottom: -6px; } .key svg { width: 11px; } .key svg + svg, .key .missed { margin-left: 6px; }
.agreed ul { list-style: none; padding: 0; } .agreed li { display: flex; align-items: center; gap: 12px; padding: 11px 0; border-top: 1px solid var(--line); } .agreed li:first-child { border: 0; padding-top: 4px; }
.what { flex: 1; font-size: 13.5px; color: var(--soft); } .what b { display: block; font-size: 15px; font-weight: 600; color: var(--ink); }
.weeks { display: flex; gap: 6px; } .weeks svg { width: 13px; } .attained { color: var(--good); } .missed { color: var(--bad); } .open { color: var(--soft); }
.signed { display: flex; justify-content: space-between; gap: 16px; border-top: 1.5px solid var(--ink); padding-top: 12px; font-size: 13.5px; color: var(--soft); } .signed b { color: var(--ink); font-weight: 600; }
.steps { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0; list-style: none; padding: 0; margin-top: 28px; counter-reset: step; }
.steps li { counter-increment: step; position: relative; padding: 0 16px 0 44px; } .steps li::before { content: counter(step); position: absolute; left: 0; top: 0; width: 30px; height: 30px; display: grid; place-items: center; border-radius: 50%; background: var(--accent); color: var(--ground); font-weight: 650; }
.steps b { display: block; font-size: 16px; font-weight: 650; line-height: 30px; } .steps span { font-size: 13.5px; color: var(--soft); display: block; }
.foot { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); display: flex; justify-content: space-between; font-size: 14px; color: var(--soft); } .foot b { color: var(--ink); font-weight: 600; }
`;

const TICK =
  '<svg viewBox="0 0 12 12"><path d="M1.8 6.6 4.8 9.6 10.4 2.8" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/**
 * The picture as a page of its own.
 * @param {string} root absolute path of the project
 * @param {{ title: string, promised: readonly Promised[], signed: readonly { name: string, team: string }[] }} example
 * @param {boolean} dark
 */
export function overviewPage(root, { title, promised, signed }, dark) {
  const font = readFileSync(join(root, FONT)).toString('base64');
  return `<!doctype html><html lang="en" class="${dark ? 'dark' : ''}"><head><meta charset="utf-8"><style>
@font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) format("woff2"); }
${STYLE}</style></head><body>
<div class="top">
${side('marketing', 'Marketing', ['<b>Its own copy</b>, on its own computers', 'Drafts stay at home until they are shared', 'Hands leads over'])}
<div class="join"><span>signs</span>${ARROW}</div>
<section class="agreed"><h2>${escaped(title)}<span class="pill">${TICK}in force</span></h2>
<p class="key">Twelve weeks: ${shape('attained')} kept ${shape('missed')} missed</p><ul>${promised.map(row).join('')}</ul>
<div class="signed">${signed.map(({ name, team }) => `<span>Signed by <b>${escaped(name)}</b> for ${escaped(team)}</span>`).join('')}</div></section>
<div class="join back"><span>signs</span>${ARROW}</div>
${side('sales', 'Sales', ['<b>Its own copy</b>, on its own computers', 'Signs on its own device, with its own key', 'Decides on leads'])}
</div>
<ol class="steps">${STEPS.map(([name, text]) => `<li><b>${name}</b><span>${text}</span></li>`).join('')}</ol>
<div class="foot"><span><b>Files you own</b>, kept alike by a shared folder or by mail. No server, no account.</span><span>Goes out as <b>a PDF that proves itself</b>, Word, Excel, Markdown, web pages, calendar</span></div>
</body></html>`;
}

import type { StatementHead } from '../bundle';
import { dayOf } from '../format';
import { words } from '../words';
import { facts } from './facts';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';
import { teamBadge } from './teams';

/** A statement of figures: of which days, as of when, who froze them, who stands by them, and what they were made of. */
export function statementPart(sheet: Sheet, statement: StatementHead): Markup {
  const { timeZone } = sheet.bundle;
  const { from, to, cutOff, by, at, acknowledged, waitingFor, imports } = statement;
  const stands = [
    ...acknowledged.map((each) => ({
      team: each.team,
      said: words().proposedBy(each.by, dayOf(each.at, timeZone)),
    })),
    ...waitingFor.map((team) => ({ team, said: words().nobodyYet })),
  ];
  return html`<h3 id="${sheet.contents.add(words().statement)}">${words().statement}</h3>${facts([
    [words().statedPeriods, words().fromTo(from, to)],
    [words().cutOff, dayOf(cutOff, timeZone)],
    [words().frozenBy, words().proposedBy(by, dayOf(at, timeZone))],
    [
      words().standsBy,
      html`${stands.map(({ team, said }) => html`<p class="line">${teamBadge(sheet, team)} ${said}</p>`)}`,
    ],
  ])}${
    imports.length > 0 &&
    html`<p class="small-head">${words().madeOf}</p><table class="grid imports"><thead><tr><th>${words().file}</th><th>${words().exportedOn}</th><th>${words().fileHash}</th></tr></thead><tbody>${imports.map(
      ({ source, exportedAt, sourceHash }) =>
        html`<tr><td>${source.split(/[\\/]/).at(-1)}</td><td>${dayOf(exportedAt, timeZone)}</td><td><code>${sourceHash.slice(0, 16)}</code></td></tr>`,
    )}</tbody></table>`
  }`;
}

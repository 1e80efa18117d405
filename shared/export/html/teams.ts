import { html, type Markup } from './markup';
import type { Sheet } from './sheet';

/** The teams' colours on paper: dark enough for thin lines and small letters on white. */
const INKS = new Map([
  ['blue', '#1c5fb0'],
  ['cyan', '#0b7285'],
  ['teal', '#087f5b'],
  ['green', '#2b8a3e'],
  ['lime', '#5c7c0f'],
  ['yellow', '#8f6400'],
  ['orange', '#c2410c'],
  ['red', '#c92a2a'],
  ['pink', '#a61e4d'],
  ['grape', '#862e9c'],
  ['violet', '#5f3dc4'],
  ['indigo', '#364fc7'],
  ['gray', '#495057'],
  ['dark', '#25262b'],
]);

/** The ink of a team's colour; grey for a colour that is not known. */
export const inkOf = (colour: string | undefined): string => INKS.get(colour ?? '') ?? '#495057';

/** A team by its mark and name; never by its colour alone. */
export function teamBadge(sheet: Sheet, id: string): Markup {
  const team = sheet.bundle.teams.find((each) => each.id === id);
  const name = sheet.name(id);
  if (!team?.mark) return html`<span class="team">${name}</span>`;
  const ink = inkOf(team.colour);
  return html`<span class="team"><span class="mark" style="color:${ink};border-color:${ink}" aria-hidden="true">${team.mark}</span>${name}</span>`;
}

/** Several teams, one after the other. */
export const teamBadges = (sheet: Sheet, ids: readonly string[]): Markup =>
  html`<span class="teams">${ids.map((id) => teamBadge(sheet, id))}</span>`;

/** A role with the mark of its team, where it has one. */
export function roleBadge(sheet: Sheet, role: string): Markup {
  const team = sheet.bundle.teams.find((each) => each.id === sheet.bundle.teamOf[role]);
  const ink = inkOf(team?.colour);
  return html`<span class="team">${team?.mark ? html`<span class="mark" style="color:${ink};border-color:${ink}" aria-hidden="true">${team.mark}</span>` : null}${sheet.name(role)}</span>`;
}

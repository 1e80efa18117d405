/** Grounds of team marks, all dark enough for white letters at 4.5 : 1 in both schemes. */
export const TEAM_COLOURS = {
  blue: '#2d5aa8',
  orange: '#a34a12',
  green: '#1d7050',
  violet: '#6a47a8',
  red: '#a8323e',
  teal: '#15697a',
  pink: '#a03470',
  olive: '#626310',
} as const;

export type TeamColour = keyof typeof TEAM_COLOURS;

/** The ground of the mark of who belongs to neither team. */
const NO_TEAM = '#5c6069';

/** The colour's name of the mark of who belongs to neither team. */
export const NO_TEAM_COLOUR = 'none';

/** The ground of a team's mark; an unknown colour's name gets the first one. */
export function teamColour(name: string): string {
  if (name === NO_TEAM_COLOUR) return NO_TEAM;
  return Object.hasOwn(TEAM_COLOURS, name) ? TEAM_COLOURS[name as TeamColour] : TEAM_COLOURS.blue;
}

/** A mark from a name: `Marketing` gives `M`, `Field Sales` gives `FS`, `Marketing and Sales` gives `MS`. */
export function markOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

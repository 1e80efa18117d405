import type { TFunction } from 'i18next';

/** The usual levels of rights, by the names that acts give them. */
export const LEVELS = ['lead', 'member', 'reader', 'arbiter'] as const;

/** What a level of rights is called; one that a team made itself stands for itself. */
export function levelWord(t: TFunction<'people'>, level: string): string {
  const known = LEVELS.find((each) => each === level);
  return known ? t(`levels.${known}`) : level;
}

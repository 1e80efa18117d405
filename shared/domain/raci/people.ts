import type { Conflict } from '#shared/model/binding/view';
import { RaciLetter } from '#shared/model/process';
import { isLetterPath } from './matrix';

/** A letter that one side gave a role; null where it took the letter away. */
export interface LetterChoice {
  letter: RaciLetter | null;
  author: string;
}

/** A role's letter in a step on which two sides differ. */
export interface ContestedLetter {
  role: string;
  /** What each side chose, the newest first. */
  choices: readonly LetterChoice[];
}

const NOTHING: ReadonlyMap<string, ContestedLetter[]> = new Map();

/** The letters of a process on which two sides differ, by step id. */
export function contestedLetters(
  conflicts: readonly Conflict[],
): ReadonlyMap<string, readonly ContestedLetter[]> {
  const letters = conflicts.filter(({ path }) => isLetterPath(path));
  if (letters.length === 0) return NOTHING;
  const byStep = new Map<string, ContestedLetter[]>();
  for (const { path, entries } of letters) {
    const [, step = ''] = path.split('/');
    const role = path.slice(path.indexOf('/raci.') + '/raci.'.length);
    const choices = entries.map(({ value, author }) => ({
      letter: RaciLetter.safeParse(value).data ?? null,
      author,
    }));
    byStep.set(step, [...(byStep.get(step) ?? []), { role, choices }]);
  }
  return byStep;
}
